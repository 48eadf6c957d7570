import { continues, isClosed, joined, isTitleOf, titled } from "./join.ts";
import { pageNumbersIn } from "./page-numbers.ts";
import { lineOf, sliceInlines, textUnit } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";
import type { RawDocument, RawInline } from "./raw/raw.ts";

/** A note found at the foot of a page or given by the file, with the mark it answers to. */
export interface Note {
  readonly ref: string;
  readonly mark: string;
  readonly units: readonly TextUnit[];
}

export interface BodyAndNotes {
  readonly units: readonly Unit[];
  readonly notes: readonly Note[];
  /** Page numbers that stood between the paragraphs. */
  readonly pageNumbers: readonly TextUnit[];
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Raised digits, and the marks of a page that was copied from the web: "… xã[3]". */
const anyMark = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]/gu;

function digits(text: string): string {
  return [...text].map((sign) => (superscripts.includes(sign) ? String(superscripts.indexOf(sign)) : sign)).join("");
}

/** The marks in brackets that stand behind words. */
function bracketed(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    units.flatMap((unit) =>
      unit.type === "text" ? [...unit.text.matchAll(/(?<=\S)\[\d{1,3}\]/gu)].map(([mark]) => mark) : [],
    ),
  );
}

/** The mark a paragraph opens with when it is a note: a raised number, or one in brackets that words before it bear. */
function noteMark(unit: TextUnit, cited: ReadonlySet<string>): { mark: string; length: number } | null {
  const bracket = /^(\[\d{1,3}\])\s*(?=\S)/u.exec(unit.text);
  if (bracket)
    return cited.has(bracket[1] as string) ? { mark: bracket[1] as string, length: bracket[0].length } : null;
  const first = unit.inlines[0];
  if (first && !("footnote" in first) && first.superscript && /^\s*\[?\d{1,3}\]?\s*$/u.test(first.text)) {
    const length = first.text.length + (/^\s*/u.exec(unit.text.slice(first.text.length))?.[0].length ?? 0);
    return { mark: first.text.replace(/\D/gu, ""), length };
  }
  const raised = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*/u.exec(unit.text);
  return raised ? { mark: digits(raised[1] as string), length: raised[0].length } : null;
}

/**
 * Joins paragraphs that a page or a note cut, and takes the notes out of the running text. A cut sentence is
 * carried on by the next unlabelled paragraph that can; right after a ruler it is the open note that goes on.
 */
export function joinAndTakeNotes(units: readonly Unit[], raw: RawDocument, wrap: number | null): BodyAndNotes {
  const body: Unit[] = [];
  const notes: { mark: string; units: TextUnit[] }[] = [];
  const pageNumbers = pageNumbersIn(units, wrap !== null);
  const cited = bracketed(units);
  let open = -1;
  let afterRule = false;
  for (const unit of units) {
    if (unit.type === "break") {
      if (unit.what === "rule") afterRule = true;
      else body.push(unit);
      continue;
    }
    if (unit.type === "table") {
      body.push(unit);
      open = -1;
      continue;
    }
    if (pageNumbers.has(unit)) continue;
    const mark = noteMark(unit, cited);
    const note = notes.at(-1)?.units;
    const noteEnd = note?.at(-1);
    if (mark) {
      const inlines = sliceInlines(unit.inlines, mark.length, unit.text.length);
      notes.push({ mark: mark.mark, units: [textUnit(inlines, lineOf(unit), { hints: unit.hints })] });
      continue;
    }
    const previous = open < 0 ? undefined : body[open];
    if (afterRule && note && noteEnd && unit.label === null && !isClosed(noteEnd.text))
      note[note.length - 1] = joined(noteEnd, unit);
    else if (previous?.type === "text" && isTitleOf(previous, unit)) body[open] = titled(previous, unit);
    else if (previous?.type === "text" && continues(previous, unit, wrap)) body[open] = joined(previous, unit);
    else if (note && noteEnd && unit.label === null && !isClosed(noteEnd.text) && continues(noteEnd, unit, null))
      note[note.length - 1] = joined(noteEnd, unit);
    else {
      body.push(unit);
      open = body.length - 1;
    }
    afterRule = false;
  }
  return { ...tie(body, notes, raw), pageNumbers: [...pageNumbers] };
}

/** Replaces raised marks in the text by references to the notes that bear them; a mark without a note stays words. */
function tie(
  body: readonly Unit[],
  found: readonly { mark: string; units: TextUnit[] }[],
  raw: RawDocument,
): Omit<BodyAndNotes, "pageNumbers"> {
  const own: Note[] = found.map((note, index) => ({ ref: `n${index + 1}`, mark: note.mark, units: note.units }));
  const shown = (note: Note): Note => ({ ...note, mark: note.mark.replace(/[[\]]/gu, "") });
  const given: Note[] = raw.footnotes.map((note) => ({
    ref: note.ref,
    mark: note.mark,
    units: note.paragraphs.map((paragraph) => textUnit(paragraph.inlines, paragraph.line)),
  }));
  if (own.length === 0) return { units: body, notes: given };
  const free = new Map<string, Note[]>();
  for (const note of own) free.set(note.mark, [...(free.get(note.mark) ?? []), note]);
  const take = (mark: string): Note | undefined => free.get(mark)?.shift();
  const units = body.map((unit) => (unit.type === "text" ? { ...unit, ...withMarks(unit, take) } : unit));
  const lost = [...free.values()].flat();
  const orphans = lost.flatMap((note) => [
    {
      ...(note.units[0] as TextUnit),
      inlines: [
        note.mark.startsWith("[") ? { text: note.mark } : { text: note.mark, superscript: true as const },
        { text: " " },
        ...(note.units[0] as TextUnit).inlines,
      ],
      text: `${note.mark} ${(note.units[0] as TextUnit).text}`,
    },
    ...note.units.slice(1),
  ]);
  return { units: [...units, ...orphans], notes: [...own.filter((note) => !lost.includes(note)).map(shown), ...given] };
}

function withMarks(
  unit: TextUnit,
  take: (mark: string) => Note | undefined,
): Pick<TextUnit, "inlines" | "text" | "places"> {
  const removed: { at: number; length: number }[] = [];
  let at = 0;
  const inlines = unit.inlines.flatMap((inline): RawInline[] => {
    if ("footnote" in inline) return [inline];
    const start = at;
    at += inline.text.length;
    if (inline.superscript && /^\s*(?:\d{1,3}|\[\d{1,3}\])\s*$/u.test(inline.text)) {
      const note = take(inline.text.trim());
      if (!note) return [inline];
      removed.push({ at: start, length: inline.text.length });
      return [{ footnote: note.ref }];
    }
    return splitRaised(inline, start, unit.text, take, removed);
  });
  if (removed.length === 0) return unit;
  const shift = (offset: number): number =>
    offset - removed.reduce((sum, cut) => sum + (cut.at < offset ? cut.length : 0), 0);
  const text = inlines.map((inline) => ("footnote" in inline ? "" : inline.text)).join("");
  return { inlines, text, places: unit.places.map(([offset, line]) => [shift(offset), line] as const) };
}

function splitRaised(
  leaf: Exclude<RawInline, { footnote: string }>,
  start: number,
  text: string,
  take: (mark: string) => Note | undefined,
  removed: { at: number; length: number }[],
): RawInline[] {
  const parts: RawInline[] = [];
  let from = 0;
  for (const match of leaf.text.matchAll(anyMark)) {
    if (/(?:^|[\s\d])[mck]?m$/u.test(leaf.text.slice(0, match.index))) continue;
    if (match[0].startsWith("[") && !/\S/u.test(text.charAt(start + match.index - 1))) continue;
    const note = take(match[0].startsWith("[") ? match[0] : digits(match[0]));
    if (!note) continue;
    if (match.index > from) parts.push({ ...leaf, text: leaf.text.slice(from, match.index) });
    parts.push({ footnote: note.ref });
    removed.push({ at: start + match.index, length: match[0].length });
    from = match.index + match[0].length;
  }
  if (from < leaf.text.length) parts.push({ ...leaf, text: leaf.text.slice(from) });
  return parts;
}
