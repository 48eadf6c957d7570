import { Check, ChevronDown, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Checkbox as AriaCheckbox,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from "react-aria-components";
import type { CheckboxProps as AriaCheckboxProps } from "react-aria-components";
import { fold } from "#shared/text/fold.ts";
import { StayVisible } from "./stay-visible.ts";

export interface Option {
  readonly id: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly hint?: string;
  /** What stands in a `ComboBox` when it is taken, where that is not its text. */
  readonly words?: string;
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly options: readonly Option[];
  readonly isDisabled?: boolean;
}

export interface SelectProps extends ChoiceProps {
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
}

/** One of a short list. */
export function Select({ label, options, value, onChange, placeholder = "Chọn…", ...props }: SelectProps) {
  return (
    <AriaSelect
      {...props}
      className="field"
      placeholder={placeholder}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className="label">{label}</Label>
      <Button className="button select-button">
        <SelectValue>
          {({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}

export interface ComboBoxProps extends ChoiceProps {
  /** The words in the box. */
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** A suggestion was taken. */
  readonly onChoose?: (id: string) => void;
  readonly description?: ReactNode;
  readonly placeholder?: string;
}

/** Suggestions that are shown at once; who wants another types on. */
const mostSuggestions = 100;

/** Free words with suggestions; the asker filters the options (accents or not), they are shown as given. */
export function ComboBox(props: ComboBoxProps) {
  const { label, options, value, onChange, onChoose, description, placeholder = "", ...rest } = props;
  return (
    <AriaComboBox
      {...rest}
      className="field"
      allowsCustomValue
      menuTrigger="input"
      items={options.slice(0, mostSuggestions)}
      defaultFilter={() => true}
      inputValue={value}
      onInputChange={(words) => onChange(words.normalize("NFC"))}
      onSelectionChange={(key) => key !== null && onChoose?.(String(key))}
    >
      <StayVisible />
      <Label>{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={placeholder} />
        <Button className="button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {description === undefined ? null : <Text slot="description">{description}</Text>}
      <Popover className="popover">
        {/* Everything outside of a dialog lies in a region with a name. */}
        <section aria-label="Gợi ý">
          <ListBox<Option> className="list" aria-label="Gợi ý">
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </section>
      </Popover>
    </AriaComboBox>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox className="list" items={options}>
      {(option) => <OptionItem option={option} />}
    </ListBox>
  );
}

function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.words ?? option.text} className="option">
      <span>{option.text}</span>
      {option.hint === undefined ? null : <span className="hint"> {option.hint}</span>}
    </ListBoxItem>
  );
}

/** The options whose words hold all typed words, accents or not; those that begin so come first. */
export function filterOptions(options: readonly Option[], typed: string): readonly Option[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options;
  const whole = words.join(" ");
  return options
    .filter((option) => {
      const text = fold(`${option.text} ${option.hint ?? ""}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => Number(fold(b.text).startsWith(whole)) - Number(fold(a.text).startsWith(whole)));
}

/** A box to tick. */
export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, "className"> & { readonly children?: ReactNode }) {
  return (
    <AriaCheckbox {...props} className="check">
      {({ isIndeterminate }) => (
        <>
          <span className="box" aria-hidden>
            {isIndeterminate ? <Minus size={14} /> : <Check size={14} />}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
