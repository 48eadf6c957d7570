import type { CascadeItem } from "#shared/contract/cascade.ts";
import type { AppliesHow } from "#shared/trace/how.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { countHows, howWords } from "./filters.ts";

export interface HowFilterProps {
  readonly items: readonly CascadeItem[];
  /** Null: all are shown. */
  readonly chosen: AppliesHow | null;
  readonly onChoose: (how: AppliesHow | null) => void;
}

/** The superior tasks by how they come to the office, with their numbers; nothing where all come in one way. */
export function HowFilter({ items, chosen, onChoose }: HowFilterProps) {
  const counts = countHows(items);
  const choices = [
    { how: null, words: "Tất cả", count: items.length },
    ...counts.map(({ how, count }) => ({ how, words: howWords[how], count })),
  ];
  useCommands(
    () =>
      choices.map(({ how, words, count }) => ({
        id: `cascade.how.${how ?? "all"}`,
        title: `Chỉ hiện nhiệm vụ: ${words.toLowerCase()} (${count})`,
        group: "Triển khai",
        run: () => onChoose(how),
      })),
    [items, onChoose],
  );
  if (counts.length < 2) return null;
  return (
    <div className="bar" role="group" aria-label="Cách giao">
      {choices.map(({ how, words, count }) => (
        <Button key={words} aria-pressed={how === chosen} onPress={() => onChoose(how)}>
          {words} ({count})
        </Button>
      ))}
    </div>
  );
}
