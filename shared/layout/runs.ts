import type { Footnote, Inline } from "#shared/model/inline.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { inlineText } from "#shared/model/text.ts";
import type { Run, TextRun } from "./sheet.ts";

/** What a stretch of a line's text gets on paper beyond its own marks; `drop` leaves the words out. */
export interface Overlay {
  readonly start: number;
  readonly end: number;
  readonly set: Partial<Omit<TextRun, "text">> | "drop";
}

/** Takes the footnotes met, in order; the place in the list is their number. */
export type Notes = Footnote[];

/** Characters XML 1.0 cannot hold: controls but tab and line ends, halves of a surrogate pair, the last two of the plane. */
const unprintable = /(?![\t\n\r])\p{Cc}(?<![\u{80}-\u{9f}])|\p{Cs}|[\ufffe\uffff]/gu;

function cut(text: string, at: number, overlays: readonly Overlay[]): { text: string; set: Overlay["set"][] }[] {
  const end = at + text.length;
  const borders = new Set([at, end]);
  for (const overlay of overlays)
    for (const border of [overlay.start, overlay.end]) if (border > at && border < end) borders.add(border);
  const points = [...borders].toSorted((a, b) => a - b);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? at;
    const over = overlays.filter(
      (overlay) => overlay.start <= from && overlay.end >= to && overlay.end > overlay.start,
    );
    return { text: text.slice(from - at, to - at), set: over.map((overlay) => overlay.set) };
  });
}

/** Inlines as runs, with `before` (a label and a blank) in front. Overlay positions are those of `textOf`. */
export function runsOf(
  children: readonly Inline[],
  notes: Notes,
  before = "",
  overlays: readonly Overlay[] = [],
): Run[] {
  const runs: Run[] = before === "" ? [] : [{ text: before }];
  let at = 0;
  for (const child of children) {
    if (isFootnote(child)) {
      runs.push({ note: notes.push(child) });
      continue;
    }
    const { text, ...marks } = child;
    for (const piece of cut(text, at, overlays)) {
      const clean = piece.text.replace(unprintable, "");
      if (clean === "" || piece.set.includes("drop")) continue;
      runs.push(Object.assign({ text: clean, ...marks }, ...piece.set) as TextRun);
    }
    at += text.length;
  }
  return runs;
}

const lowerCase = /\p{Ll}/u;
/** "422/QĐ-TTg": a symbol keeps its letters when the words around it are shown in capitals. */
const symbol = /\S*\/\S*/gu;

/** Overlays that show a line in capitals where it is not written so already. */
export function capitals(children: readonly Inline[]): Overlay[] {
  const text = inlineText(children);
  const overlays: Overlay[] = [];
  let from = 0;
  const add = (end: number): void => {
    if (lowerCase.test(text.slice(from, end))) overlays.push({ start: from, end, set: { caps: true } });
  };
  for (const match of text.matchAll(symbol)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return overlays;
}

/** The words before the colon of a field line, colon included. */
export function fieldLabel(children: readonly Inline[]): Overlay[] {
  const colon = inlineText(children).indexOf(":");
  return colon < 0 ? [] : [{ start: 0, end: colon + 1, set: { fieldLabel: true } }];
}
