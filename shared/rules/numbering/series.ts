import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { isSameList, rememberingLast, rememberingOf } from "#shared/text/remember.ts";
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

function kept({ style, parent, path, members }: Open): Series {
  const first = members[0]?.entry as Entry;
  const before = begun.get(first);
  if (before && isSameList(before.members, members)) return before;
  const series = { style, parent, path, members };
  begun.set(first, series);
  return series;
}

interface Open {
  readonly style: LabelStyle;
  readonly parent: Entry | null;
  readonly path: string;
  readonly members: Member[];
  last: number;
}

function collect(outline: readonly Entry[]): Open[] {
  const all: Open[] = [];
  const open = new Map<Entry | string, Map<string, Open>>();
  for (let index = 0; index < outline.length; index += 1) {
    const entry = outline[index] as Entry;
    const { label } = entry;
    if (!label || isMark(label.style)) continue;
    const parent = parentOf(entry, label.style);
    const family = open.get(parent ?? rootOf(entry)) ?? new Map<string, Open>();
    open.set(parent ?? rootOf(entry), family);
    let series = family.get(keyOf(label));
    const gap = series ? gapBefore(outline, series.last + 1, index) : noGap;
    const previous = series?.members.at(-1)?.value ?? null;
    if (!series || startsNew(label, previous, gap.apart)) {
      series = { style: label.style, parent, path: parent ? parent.path : rootOf(entry), members: [], last: index };
      family.set(keyOf(label), series);
      all.push(series);
    }
    series.members.push(memberOf(entry, label, previous, series.members.length === 0 ? noGap : gap));
    series.last = index;
  }
  return all;
}

/** What stands between two members. */
type Gap = Pick<Member, "between" | "apart">;

const noGap: Gap = { between: [], apart: false };
const gaps = new WeakMap<Entry, Gap>();

/** The entries from one place up to a member: the same record as before while they are the same. */
function gapBefore(outline: readonly Entry[], from: number, to: number): Gap {
  if (from === to) return noGap;
  const entry = outline[to] as Entry;
  const before = gaps.get(entry);
  if (before && isBetween(before, outline, from, to)) return before;
  const between = outline.slice(from, to);
  const gap = { between, apart: between.some((other) => isApart(other, entry)) };
  gaps.set(entry, gap);
  return gap;
}

function isBetween({ between }: Gap, outline: readonly Entry[], from: number, to: number): boolean {
  return between.length === to - from && between.every((entry, at) => entry === outline[from + at]);
}

interface Made {
  readonly previous: number | null;
  readonly gap: Gap;
  readonly member: Member;
}

const made = new WeakMap<Entry, Made>();

/** The member an entry is: the same record as before while what it follows from is the same. */
function memberOf(entry: Entry, label: Label, previous: number | null, gap: Gap): Member {
  const before = made.get(entry);
  if (before?.previous === previous && before.gap === gap) return before.member;
  const { between, apart } = gap;
  const member = { entry, label, value: valueOf(label, previous), apart, between };
  made.set(entry, { previous, gap, member });
  return member;
}

/** What labels of one series have in common. */
const keyOf = rememberingOf((label: Label) => `${label.style}|${prefixOf(label)}`);

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
