import type { CSSProperties, FocusEvent, ReactNode } from "react";
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from "react-aria-components";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components";

export interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "children" | "onChange"> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** More than one: several lines. */
  readonly rows?: number;
  /** Words come normalised (NFC), whatever the keyboard program sends. */
  readonly onChange?: (words: string) => void;
}

/** Normalising may not touch words still being composed: it is done on what the person sees as finished. */
export function TextField({ label, description, error, placeholder = "", rows, onChange, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      {...(onChange === undefined ? {} : { onChange: (words) => onChange(words.normalize("NFC")) })}
      isInvalid={error !== undefined}
      className="field"
    >
      <Label>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={placeholder} />
      ) : (
        <TextArea
          className="input"
          style={{ "--rows": rows } as CSSProperties}
          rows={rows}
          placeholder={placeholder}
          onFocus={goBehind}
        />
      )}
      {description === undefined ? null : <Text slot="description">{description}</Text>}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}

/** Words that were filled in are gone on with, not written before. */
function goBehind({ currentTarget: area }: FocusEvent<HTMLTextAreaElement>): void {
  if (area.selectionEnd === 0) area.setSelectionRange(area.value.length, area.value.length);
}
