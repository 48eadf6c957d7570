import type { ReactNode, Ref } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger } from "react-aria-components";
import type { ButtonProps as AriaButtonProps } from "react-aria-components";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  readonly look?: "primary" | "quiet" | "danger";
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words; the words are a verb. */
export function Button({ look, ...props }: ButtonProps) {
  return <AriaButton {...props} className={look === undefined ? "button" : `button ${look}`} />;
}

export interface IconButtonProps extends ButtonProps {
  /** What the button does: its name for a screen reader, shown when the pointer rests on it. */
  readonly label: string;
  /** Shown behind the label: "Ctrl+S". */
  readonly keys?: string;
}

/** A button with a picture only. */
export function IconButton({ label, keys, look = "quiet", ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className={`button icon ${look}`} />
      <Tooltip className="tooltip" offset={6}>
        {keys === undefined ? label : `${label} (${keys})`}
      </Tooltip>
    </TooltipTrigger>
  );
}
