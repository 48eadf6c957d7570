import { bulletSign, formatNumber } from "./number-format.ts";
import type { Level, Numbering, NumberingList } from "./numbering.ts";

/** Counts the numbered paragraphs of a document in their order. */
export interface Counters {
  /** Label of the next paragraph of that list and level (0-based): "1.2.", "a)", "-"; undefined when it shows none. */
  next(numId: string, level: number): string | undefined;
}

const PLACE = /%([1-9])/g;

/** Starts with nothing counted. */
export function startCounters(numbering: Numbering): Counters {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (numId, index) => {
      const list = numbering.get(numId);
      const level = list?.levels[index];
      if (!list || !level) return undefined;
      const values = counts.get(list.family) ?? [];
      counts.set(list.family, values);
      if (!begun.has(numId)) for (const started of list.starts.keys()) values[started] = undefined;
      begun.add(numId);
      const before = values[index];
      values[index] = before === undefined ? startOf(list, index) : before + 1;
      restartDeeper(list, index, values);
      return labelOf(list, level, values) || undefined;
    },
  };
}

function startOf(list: NumberingList, index: number): number {
  return list.starts.get(index) ?? list.levels[index]?.start ?? 1;
}

function restartDeeper(list: NumberingList, used: number, values: (number | undefined)[]): void {
  for (let deeper = used + 1; deeper < values.length; deeper += 1) {
    const restart = list.levels[deeper]?.restart;
    if (restart === undefined || used < restart) values[deeper] = undefined;
  }
}

function labelOf(list: NumberingList, level: Level, values: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return bulletSign(level.text, level.font);
  return level.text
    .replace(PLACE, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = list.levels[index]?.format ?? "decimal";
      const shown = level.legal && format !== "none" ? "decimal" : format;
      return formatNumber(values[index] ?? startOf(list, index), shown);
    })
    .trim();
}
