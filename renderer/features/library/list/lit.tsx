import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";

/** Where the typed words begin words of a text, accents or not; ascending, without overlap. A number with its symbol is one word. */
export function litRanges(text: string, typed: string): readonly Range[] {
  const folded = fold(text);
  const sought = fold(typed).trim();
  const words = /^\d+\/\S+$/u.test(sought) ? [sought] : sought.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const found: Range[] = [];
  for (const word of words)
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1))
      if (start === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1)))
        found.push({ start, end: start + word.length });
  let last = -1;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** A text with stretches of it lit. */
export function Lit({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  if (ranges.length === 0) return <span>{text}</span>;
  return (
    <span>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
}
