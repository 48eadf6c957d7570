import { parseDate } from "@internationalized/date";
import type { ReactNode } from "react";
import { DateField as AriaDateField, DateInput, DateSegment, Label, Text } from "react-aria-components";

export interface DateFieldProps {
  readonly label: ReactNode;
  /** ISO day, or "" for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
}

/** A day as day, month, year, each typed or turned by the arrow keys. */
export function DateField({ label, value, onChange, description, ...props }: DateFieldProps) {
  return (
    <AriaDateField
      {...props}
      className="field"
      granularity="day"
      value={value === "" ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? "" : day.toString())}
    >
      <Label>{label}</Label>
      <DateInput className="input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      {description === undefined ? null : <Text slot="description">{description}</Text>}
    </AriaDateField>
  );
}
