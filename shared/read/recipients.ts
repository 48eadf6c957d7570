import { fold } from "#shared/text/fold.ts";
import { isMark } from "#shared/text/labels.ts";
import { bodyText } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** The units from `start` up to, without, `end` that list who receives a paper. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The item that closes every list of recipients: the office's own copy. */
const filed = /^L[ưu]u\s*(?::|[,.]?\s*(?:VT|VP|HS|BT)|\p{Lu}{2,})/u;
/** The item that opens one. */
const addressed = /^Như (?:trên|thành phần|(?:kính )?gửi|(?:đ|Đ)iều \d)/u;
/** What a recipient is to do with its copy. */
const purpose =
  /\((?:để )?(?:b\/c|b\/cáo|báo cáo|bc|thực hiện|t\/h|triển khai|biết|chỉ đạo|phối hợp|p\/h|ph|theo dõi|đưa tin|đăng tải)(?:[,;] [^()]{2,30})?\)[;.,]?$/iu;
const forSomebody = /(?:^|[\s(])(?:TM|KT|TL|TUQ)\s?[./]?\s+\p{Lu}{2}/u;

/** So many lines a list of recipients has at most. */
const LONGEST = 60;

/** The words of a point without a number, or of a line without a label; null for any other unit. */
function itemIn(unit: Unit | undefined): string | null {
  if (unit?.type !== "text" || (unit.label !== null && !isMark(unit.label.style))) return null;
  return bodyText(unit).trim();
}

function isItem(unit: Unit | undefined): unit is TextUnit {
  return unit?.type === "text" && unit.label !== null && isMark(unit.label.style);
}

/** A line that may stand above another one in a list of recipients; a text recognised from an image has the signature among them. */
function goesBefore(unit: Unit | undefined): boolean {
  if (unit?.type === "break") return unit.what === "rule";
  const words = itemIn(unit);
  if (words === null || /:$|\.\/\.?$/u.test(words)) return false;
  if (isItem(unit)) return words.length < 140 && !/\.$/u.test(words);
  return words.length < 60 && (/[;,]$/u.test(words) || /\p{Lu}{3}/u.test(words));
}

/**
 * A list of recipients whose title is missing or cannot be read: a run of short lines that closes with the office's own copy
 * ("Lưu: VT"), opens with "Như trên" or says of several what they get it for ("(để b/c)"). Null where there is none.
 */
export function untitledRecipients(units: readonly Unit[]): Run | null {
  const anchor = anchorOf(units);
  if (anchor < 1) return null;
  let start = anchor;
  while (start > 0) {
    const opened = addressed.test(itemIn(units[start]) ?? "") && !isSigned(units[start - 1]);
    if (opened || !goesBefore(units[start - 1])) break;
    start -= 1;
  }
  if (isSpoiltTitle(units[start - 1])) start -= 1;
  const end = endOfRecipients(units, start);
  return end - start > 1 || filed.test(itemIn(units[start]) ?? "") ? { start, end } : null;
}

/** "Nơi nhậ:", "Nci nhân": the title as an image's reading may leave it. */
export function isSpoiltTitle(unit: Unit | undefined): boolean {
  const words = itemIn(unit);
  return words !== null && words.length < 14 && /^\W{0,2}n\S{0,3} ?n?h\S{1,4}\s*[:.]?$/u.test(fold(words));
}

function isSigned(unit: Unit | undefined): boolean {
  const words = itemIn(unit) ?? "";
  return words.length < 80 && forSomebody.test(words);
}

function anchorOf(units: readonly Unit[]): number {
  const first = (fits: (words: string) => boolean): number =>
    units.findIndex((unit) => {
      const words = itemIn(unit);
      return words !== null && words.length < 110 && fits(words);
    });
  const closing = first((words) => filed.test(words));
  if (closing >= 0) return closing;
  const opening = first((words) => words.length < 40 && addressed.test(words));
  if (opening >= 0) return opening;
  const told = units.flatMap((unit, at) => (isItem(unit) && purpose.test(unit.text) ? [at] : []));
  const [one, next] = told;
  return one !== undefined && next !== undefined && next - one <= 3 ? one : -1;
}

/** Where a list of recipients that begins at `start` ends for sure: behind "Lưu: …", whatever lines an image's reading put between. */
export function endOfRecipients(units: readonly Unit[], start: number): number {
  let end = start + 1;
  for (let at = start; at < Math.min(units.length, start + LONGEST); at += 1) {
    const unit = units[at];
    const words = itemIn(unit);
    if (unit?.type !== "break" && (words === null || words.length > (isItem(unit) ? 400 : 160))) break;
    if (words !== null && (filed.test(words) || (end === at && isItem(unit) && words.length < 140))) end = at + 1;
    if (words !== null && filed.test(words)) break;
  }
  return end;
}
