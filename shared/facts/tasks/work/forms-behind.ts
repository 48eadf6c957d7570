import type { Entry } from "#shared/facts/outline.ts";
import { openingWords } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { gathering } from "#shared/text/gather.ts";

const title = /^(?:bieu )?mau (?:so )?\d{1,2}[a-z]?(?:[/.-]\S{1,14})?$/u;

/** "Mẫu 02", a line of its own in an appendix: a blank form begins. */
const titlesIn = gathering(
  ({ block }: Entry) => block.id,
  (entry) => {
    if (entry.section !== "appendix" || entry.block.type === "table" || entry.block.type === "page-break") return [];
    const words = openingWords(entry.block).trim();
    return words.length < 24 && title.test(fold(words)) ? [entry] : [];
  },
);

/** Blank forms behind what an appendix says, to its end: they hand out nothing. */
export function formsIn(entries: readonly Entry[]): readonly Entry[] {
  return titlesIn(entries).flatMap((first, index, all) => {
    const place = placeOf(first);
    if (all.slice(0, index).some((other) => placeOf(other) === place)) return [];
    return entries.slice(entries.indexOf(first)).filter((entry) => placeOf(entry) === place);
  });
}

function placeOf({ section, path }: Entry): string {
  return `${section} ${path.split(".")[0]}`;
}
