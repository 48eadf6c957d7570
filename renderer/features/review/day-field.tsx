import { useState } from "react";
import { findDates } from "#shared/text/dates.ts";
import { dayInWords } from "#shared/text/days.ts";
import { TextField } from "#renderer/ui/base/text-field.tsx";

interface Props {
  readonly label: string;
  /** ISO day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day as it is written in papers: "31/12/2026". */
export function DayField({ label, value, onChange }: Props) {
  const [words, setWords] = useState(value === null ? "" : dayInWords(value));
  const type = (typed: string): void => {
    setWords(typed);
    onChange(dayIn(typed));
  };
  const wrong = words.trim() !== "" && value === null;
  return (
    <TextField
      label={label}
      value={words}
      onChange={type}
      placeholder="31/12/2026"
      description="Ngày/tháng/năm"
      error={wrong ? "Chưa đọc được ngày này; hãy ghi dạng 31/12/2026." : undefined}
    />
  );
}

function dayIn(words: string): string | null {
  const [date] = findDates(words);
  return date?.iso ?? null;
}
