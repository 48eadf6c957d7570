import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";
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

/**
 * The series of an outline in order of their first members; a number 1 begins a new one. A series that an edit left
 * alone is the very same one as before, so that what a rule says of it can be kept.
 */
export const seriesOf = rememberingLast((outline: readonly Entry[]): readonly Series[] => collect(outline).map(kept));

/** The check of a rule that judges one series at a time. */
export function inSeries<M extends string>(
  judge: (series: Series) => readonly Report<M>[],
): (context: RuleContext) => Report<M>[] {
  const judged = rememberingOf(judge);
  return ({ outline }) => seriesOf(outline).flatMap((series) => judged(series));
}

const begun = new WeakMap<Entry, Series>();

function kept(series: Series): Series {
  const first = series.members[0]?.entry;
  if (first === undefined) return series;
  const before = begun.get(first);
  if (before && isSame(before, series)) return before;
  begun.set(first, series);
  return series;
}

function isSame(one: Series, other: Series): boolean {
  return (
    one.members.length === other.members.length &&
    one.members.every((member, at) => isSameMember(member, other.members[at] as Member))
  );
}

/** The value follows from the members before; style, parent and path from the entry. */
function isSameMember(one: Member, other: Member): boolean {
  return (
    one.entry === other.entry &&
    one.between.length === other.between.length &&
    one.between.every((entry, at) => entry === other.between[at])
  );
}

interface Open {
  readonly style: LabelStyle;
  readonly parent: Entry | null;
  readonly path: string;
  readonly members: Member[];
  last: number;
}

function collect(outline: readonly Entry[]): Series[] {
  const all: Open[] = [];
  const open = new Map<Entry | string, Map<string, Open>>();
  for (const [index, entry] of outline.entries()) {
    const { label } = entry;
    if (!label || isMark(label.style)) continue;
    const parent = parentOf(entry, label.style);
    const family = open.get(parent ?? rootOf(entry)) ?? new Map<string, Open>();
    open.set(parent ?? rootOf(entry), family);
    const key = `${label.style}|${prefixOf(label)}`;
    let series = family.get(key);
    const between = series ? outline.slice(series.last + 1, index) : [];
    const apart = between.some((other) => isApart(other, entry));
    const previous = series?.members.at(-1)?.value ?? null;
    if (!series || startsNew(label, previous, apart)) {
      series = { style: label.style, parent, path: parent ? parent.path : rootOf(entry), members: [], last: index };
      family.set(key, series);
      all.push(series);
    }
    const first = series.members.length === 0;
    series.members.push({
      entry,
      label,
      value: valueOf(label, previous),
      apart: !first && apart,
      between: first ? [] : between,
    });
    series.last = index;
  }
  return all;
}

/** Điều run through the whole paper, whatever chapter they stand in. */
function parentOf(entry: Entry, style: LabelStyle): Entry | null {
  return style === "article" || style === "chapter" ? null : (entry.parents.at(-1) ?? null);
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
  const same = other.parents.at(-1) === entry.parents.at(-1);
  return same && (other.block.type === "heading" || other.block.type === "table") && other.label === null;
}

function startsNew(label: Label, previous: number | null, apart: boolean): boolean {
  return label.value === 1 && (apart || previous !== 1);
}

function isLetter(style: LabelStyle): boolean {
  return style === "letter" || style === "letter-dot" || style === "paren-letter";
}

function valueOf(label: Label, previous: number | null): number | null {
  if (!isLetter(label.style)) return label.value > 0 ? label.value : null;
  const index = letterIndexAfter(label.name.replace(/[()]/gu, ""), previous === null ? null : previous - 1);
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

/** True where a numbered word in the blocks between stands for the missing place: it is there, but not as a point. */
export function isHidden(value: number, member: Member): boolean {
  const missing = labelAt(value, member.label)
    .replace(/[.)\s]+$/u, "")
    .replace(/^\(/u, "");
  const words = new RegExp(`(?:^|[\\s(.;:])${missing.replaceAll(".", "\\.")}\\s?[.):/](?=\\s|$)`, "u");
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
