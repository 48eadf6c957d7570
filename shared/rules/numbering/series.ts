import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import type { Label, LabelStyle } from "#shared/text/labels.ts";
import { isMark } from "#shared/text/labels.ts";
import { letterAt, letterIndexAfter } from "#shared/text/letters.ts";
import { toRoman } from "#shared/text/roman.ts";

/** A numbered block in its series. `value` is its place, null for a letter that numbers nothing (f, j, w, z). */
export interface Member {
  readonly entry: Entry;
  readonly label: Label;
  readonly value: number | null;
  /** True when an unnumbered heading or paragraph stands between it and the member before. */
  readonly apart: boolean;
  /** Entries between the member before and this one. */
  readonly between: readonly Entry[];
}

/** Points of one parent numbered in one way, in order: "a) b) c)" under "III.4". */
export interface Series {
  readonly style: LabelStyle;
  readonly parent: Entry | null;
  readonly path: string;
  readonly members: readonly Member[];
}

/** Places of the members of a series in the outline. */
type Places = readonly number[];

interface Collected {
  readonly outline: readonly Entry[];
  readonly places: readonly Places[];
  readonly series: readonly Series[];
}

let collected: Collected = { outline: [], places: [], series: [] };

/**
 * The series of an outline in order of their first members; a number 1 begins a new one. A series that rewording left
 * alone is the very same one as before, so that what a rule says of it can be kept.
 */
export function seriesOf(outline: readonly Entry[]): readonly Series[] {
  if (collected.outline !== outline) collected = collectedAfter(collected, outline);
  return collected.series;
}

function collectedAfter(before: Collected, outline: readonly Entry[]): Collected {
  const changed = rewordedIn(before.outline, outline);
  if (changed === null) {
    const places = collect(outline);
    return { outline, places, series: places.map((members) => seriesAt(members, outline)) };
  }
  const { places } = before;
  return {
    outline,
    places,
    series: before.series.map((old, at) => reworded(old, places[at] as Places, outline, changed)),
  };
}

/** The series with the members that other words stand in or before; itself where there are none. */
function reworded(series: Series, places: Places, outline: readonly Entry[], changed: Places): Series {
  const [from, to] = [places[0] as number, places.at(-1) as number];
  if (!changed.some((at) => from <= at && at <= to)) return series;
  const members = series.members.map((member, at) => {
    const [behind, place] = [places[at - 1] ?? from - 1, places[at] as number];
    return changed.some((other) => behind < other && other <= place)
      ? memberAt(outline, at === 0 ? from : behind + 1, place, member.value)
      : member;
  });
  return { ...headOf(outline[from] as Entry), members };
}

/** The places at which two outlines differ in nothing but words, null where one is made up in another way. */
function rewordedIn(before: readonly Entry[], outline: readonly Entry[]): Places | null {
  if (before.length !== outline.length) return null;
  const changed: number[] = [];
  const renewed = new Map<Entry | null, Entry>();
  for (let at = 0; at < outline.length; at += 1) {
    const [old, entry] = [before[at] as Entry, outline[at] as Entry];
    if (old === entry) continue;
    if (!isReworded(old, entry)) return null;
    const above = aboveOf(old);
    if ((renewed.get(above) ?? above) !== aboveOf(entry)) return null;
    renewed.set(old, entry);
    changed.push(at);
  }
  return changed;
}

function isReworded(old: Entry, entry: Entry): boolean {
  return (
    old.block.type === entry.block.type &&
    old.section === entry.section &&
    old.path === entry.path &&
    old.label?.text === entry.label?.text
  );
}

/** What a rule says of each series by itself; kept while the series is the same. */
export function judgingSeries<R>(judge: (series: Series) => readonly R[]): (outline: readonly Entry[]) => readonly R[] {
  const judged = gathering(idOf, judge);
  return (outline) => judged(seriesOf(outline));
}

/** The check of a rule that judges one series at a time. */
export function inSeries<M extends string>(
  judge: (series: Series) => readonly Report<M>[],
): (context: RuleContext) => readonly Report<M>[] {
  const judged = judgingSeries(judge);
  return ({ outline }) => judged(outline);
}

function idOf({ members }: Series): string {
  return (members[0] as Member).entry.block.id;
}

function collect(outline: readonly Entry[]): Places[] {
  const all: number[][] = [];
  const families = new Map<Entry | string, Map<string, number[]>>();
  for (let index = 0; index < outline.length; index += 1) {
    const entry = outline[index] as Entry;
    const { label } = entry;
    if (!label || isMark(label.style)) continue;
    const home = parentOf(entry, label.style) ?? rootOf(entry);
    const family = families.get(home) ?? new Map<string, number[]>();
    families.set(home, family);
    const series = family.get(keyOf(label));
    if (series && !startsNew(outline, series.at(-1) as number, index)) series.push(index);
    else {
      const begun = [index];
      family.set(keyOf(label), begun);
      all.push(begun);
    }
  }
  return all;
}

/** A number 1 begins a new series; a second 1 does so only where a title or table stands between. */
function startsNew(outline: readonly Entry[], before: number, at: number): boolean {
  const entry = outline[at] as Entry;
  if (entry.label?.value !== 1) return false;
  return outline[before]?.label?.value !== 1 || outline.slice(before + 1, at).some((other) => isApart(other, entry));
}

function seriesAt(places: Places, outline: readonly Entry[]): Series {
  const [first = 0] = places;
  let value: number | null = null;
  const members = places.map((place, at) => {
    value = valueOf((outline[place] as Entry).label as Label, value);
    return memberAt(outline, at === 0 ? first : (places[at - 1] as number) + 1, place, value);
  });
  return { ...headOf(outline[first] as Entry), members };
}

/** What a series takes from its first member. */
function headOf(first: Entry): Omit<Series, "members"> {
  const { style } = first.label as Label;
  const parent = parentOf(first, style);
  return { style, parent, path: parent ? parent.path : rootOf(first) };
}

/** The member at a place; what stands between it and the one before begins at `from`. */
function memberAt(outline: readonly Entry[], from: number, place: number, value: number | null): Member {
  const entry = outline[place] as Entry;
  const between = outline.slice(from, place);
  const apart = between.some((other) => isApart(other, entry));
  return { entry, label: entry.label as Label, value, between, apart };
}

/** What labels of one series have in common. */
const keyOf = rememberingOf((label: Label) => `${label.style}|${prefixOf(label)}`);

/** Điều run through the whole paper, whatever chapter they stand in. */
function parentOf(entry: Entry, style: LabelStyle): Entry | null {
  return style === "article" || style === "chapter" ? null : aboveOf(entry);
}

function aboveOf(entry: Entry): Entry | null {
  return entry.parents.at(-1) ?? null;
}

function rootOf(entry: Entry): string {
  return entry.section === "appendix" ? (entry.path.split(".")[0] as string) : "";
}

/** "2.1." and "3.1." are of two series, as are "a1)" and "b1)". */
function prefixOf(label: Label): string {
  if (label.style === "letter-number") return label.name.charAt(0);
  return label.style.startsWith("decimal-") ? label.name.split(".").slice(0, -1).join(".") : "";
}

function isApart(other: Entry, entry: Entry): boolean {
  const same = aboveOf(other) === aboveOf(entry);
  return same && (other.block.type === "heading" || other.block.type === "table") && other.label === null;
}

function isLetter(style: LabelStyle): boolean {
  return style === "letter" || style === "letter-dot" || style === "paren-letter";
}

function valueOf(label: Label, previous: number | null): number | null {
  if (!isLetter(label.style)) return label.value > 0 ? label.value : null;
  const letter = label.name.replace(/[()]/gu, "").split(".").at(-1) as string;
  const index = letterIndexAfter(letter, previous === null ? null : previous - 1);
  return index === null ? null : index + 1;
}

/** The label of a place in the way of another label: 2 in the way of "c)" is "b)". */
export function labelAt(value: number, like: Label): string {
  const bare = like.name.replace(/[()]/gu, "");
  if (like.style === "letter-number") return like.text.replace(/\d+/u, String(value));
  if (like.style === "capital") return like.text.replace(bare, letterAt(value - 1)?.toUpperCase() ?? String(value));
  const plain = isLetter(like.style) ? letterAt(value - 1) : /^[IVX]+$/u.test(bare) ? toRoman(value) : String(value);
  const last = bare.split(".").at(-1) as string;
  const name = bare.slice(0, bare.length - last.length) + (plain ?? String(value));
  return like.text.replace(bare, name);
}

/** "II. II. IV.", "c) c) e)": one number was not raised, those behind it are right; `third` may leave out đ, as many lists do. */
export function isSlip(first: Member | undefined, second: Member, third: Member | undefined): boolean {
  const { value } = second;
  if (value === null || first?.value !== value || second.apart || third === undefined) return false;
  const step = (third.value ?? 0) - value;
  return step === 2 || (step === 3 && isLetter(third.label.style) && third.value === 6);
}

/** True where a numbered word in the blocks between stands for the missing place: it is there, but not as a point. */
export function isHidden(value: number, member: Member): boolean {
  const missing = labelAt(value, member.label)
    .replace(/[.)\s]+$/u, "")
    .replace(/^\(/u, "");
  const name = missing.replaceAll(".", "\\.");
  // "2)", "_2)" in the words; "2a, 2b." and "2, Công an" where a line or a sentence begins.
  const words = new RegExp(
    `(?:^|[\\s(.;:_])${name}\\s?[.):/](?=\\s|$)|(?:^|[.;:]\\s)${name}(?:,\\s\\p{Lu}|[a-d][.,)]\\s)`,
    "u",
  );
  return member.between.some((entry) => {
    if (entry.label !== null && isOther(entry.label, value, missing, member.label)) return true;
    return wordsIn(entry.block).some((text) => words.test(text));
  });
}

/** Styles that are mixed up in one list. */
export const alike: readonly (readonly LabelStyle[])[] = [
  ["decimal", "decimal-paren", "paren-number"],
  ["letter", "letter-dot", "paren-letter"],
];

/** The missing number in another style: "2)" between "1." and "3.", "(i)" read as a Roman number between "(h)" and "(k)". */
function isOther(label: Label, value: number, missing: string, like: Label): boolean {
  if (isMark(label.style) || label.style === like.style) return false;
  if (label.name.replace(/[()]/gu, "") === missing) return true;
  return label.value === value && alike.some((styles) => styles.includes(label.style) && styles.includes(like.style));
}

/** A point whose number a scan made unreadable: "©) …", "† …". */
export function isGarbled({ block, label }: Entry): boolean {
  return label === null && wordsIn(block).some((text) => /^[^\p{L}\d\s()"“”‘’'.,;:…*+–—•-]{1,2}\)?\s/u.test(text));
}

function wordsIn(block: Entry["block"]): string[] {
  if (block.type === "table" || block.type === "page-break") return [];
  if (block.type === "task") return block.children.flatMap((child: Block) => wordsIn(child));
  return [textOf(block)];
}

/** The whole of a numbered block's first line, as a place to point at. */
export function placeOf(entry: Entry): { readonly node: string; readonly start: number; readonly end: number } {
  const { block } = entry;
  if (block.type === "task") {
    const first = block.children[0];
    return first ? { node: first.id, start: 0, end: textOf(first).length } : { node: block.id, start: 0, end: 0 };
  }
  if (block.type === "table" || block.type === "page-break") return { node: block.id, start: 0, end: 0 };
  return { node: block.id, start: 0, end: textOf(block).length };
}
