import { isEnactingWord } from "#shared/model/enacting.ts";
import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { isPeriodTitle } from "#shared/text/period-title.ts";
import { isMark } from "#shared/text/labels.ts";
import type { Label, LabelStyle } from "#shared/text/labels.ts";
import { isFieldLine } from "#shared/facts/field-label.ts";
import { areOnlyBodies, doerLine } from "#shared/facts/tasks/charge/doer-line.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";
import { bareTitles } from "./bare-titles.ts";
import { roleForm } from "./role-titles.ts";
import { allMarked, bodyText } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** A text unit with its place in the outline. */
export interface Placed {
  readonly unit: TextUnit;
  readonly form: "heading" | "item" | "paragraph" | "field";
  /** Depth of its label among those around it, 1 the highest; for unlabelled text that of the point it follows. */
  readonly level: number;
}

export type PlacedUnit = Placed | Exclude<Unit, TextUnit>;

/** The labels of the titles and points under which words are put, the highest first; null for a title without a number. */
export type Above = readonly (Label | null)[];

interface Rung {
  readonly style: LabelStyle | "bare";
  value: number;
}

/** Rank of the styles that may only stand above the others. */
const order: Partial<Record<LabelStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  capital: 3,
  roman: 4,
  article: 4,
  decimal: 5,
  "decimal-2": 6,
  "decimal-3": 7,
  "decimal-4": 8,
};

/**
 * Places labels on a ladder: a style already on it goes back to its rung, a new one goes one deeper. No ladder is
 * prescribed (NĐ 30 orders none for plans); "I./1./a)/-/+", "1.1.", "Điều/khoản/điểm" and "(1)" all come out of use.
 */
class Ladder {
  private readonly rungs: Rung[];

  constructor(above: Above) {
    this.rungs = above.map((label) =>
      label === null ? { style: "bare", value: 0 } : { style: label.style, value: label.value },
    );
  }

  depth(): number {
    return Math.max(1, this.rungs.length);
  }

  place(label: Label): number {
    const known = this.rungs.findLastIndex((rung) => rung.style === label.style);
    if (known >= 0 && this.goesBack(known, label)) this.rungs.length = known + 1;
    else {
      // Letters that first come under Roman numbers ("III." then "A.") stay under them.
      const under = (style: Rung["style"]): boolean => label.style === "capital" && style === "roman";
      while (
        this.rungs.length > 0 &&
        !under((this.rungs.at(-1) as Rung).style) &&
        mustStandAbove(label.style, (this.rungs.at(-1) as Rung).style)
      )
        this.rungs.pop();
      this.rungs.push({ style: label.style, value: label.value });
    }
    (this.rungs.at(-1) as Rung).value = label.value;
    return this.rungs.length;
  }

  /** A title without a number goes back to the last such title, or opens a rung below the numbers around it. */
  placeBare(): number {
    const known = this.rungs.findLastIndex((rung) => rung.style === "bare");
    if (known >= 0) this.rungs.length = known + 1;
    else {
      while (this.rungs.length > 0 && !isNumbered((this.rungs.at(-1) as Rung).style)) this.rungs.pop();
      this.rungs.push({ style: "bare", value: 0 });
    }
    return this.rungs.length;
  }

  /** A list that starts again at 1 below a deeper rung is a new list, not the old one gone wrong. */
  private goesBack(known: number, label: Label): boolean {
    const rung = this.rungs[known] as Rung;
    const deeper = this.rungs.length - 1 - known;
    return (
      !(label.value === 1 && rung.value >= 1 && deeper > 0 && label.style.startsWith("paren")) || isMark(label.style)
    );
  }
}

function isNumbered(style: Rung["style"]): boolean {
  return style !== "bare" && !isMark(style);
}

function mustStandAbove(style: LabelStyle, other: Rung["style"]): boolean {
  const mine = order[style];
  if (mine === undefined) return false;
  if (other === "bare") return false;
  const theirs = order[other];
  return theirs === undefined ? true : mine < theirs;
}

/** Every unit with its form and its level, counted from the top of what stands above. */
export function placeUnits(units: readonly Unit[], above: Above): PlacedUnit[] {
  const ladder = new Ladder(above);
  const levels = units.map((unit, index) => (unit.type === "text" ? levelOf(units, index, ladder) : 0));
  return units.map((unit, index) =>
    unit.type === "text" ? { unit, form: formOf(units, levels, index), level: levels[index] as number } : unit,
  );
}

function levelOf(units: readonly Unit[], index: number, ladder: Ladder): number {
  const unit = units[index] as TextUnit;
  const label = unit.label;
  if (label === null && isBareHeading(units, index)) return ladder.placeBare();
  if (label === null || (isMark(label.style) && isFieldLine(bodyText(unit)))) return ladder.depth();
  return ladder.place(label);
}

function formOf(units: readonly Unit[], levels: readonly number[], index: number): Placed["form"] {
  const unit = units[index] as TextUnit;
  const words = bodyText(unit).trim();
  const mark = unit.label === null || isMark(unit.label.style);
  if (mark && isFieldAt(units, index)) return "field";
  const role = roleForm(units, levels, index);
  if (role !== null) return role;
  if (isLetteredField(units, index)) return "field";
  if (unit.label === null) return isBareHeading(units, index) ? "heading" : "paragraph";
  if (isMark(unit.label.style)) return "item";
  if (words === "") return "heading";
  if (allCapitals(words) && words.length < 300) return "heading";
  const structural = order[unit.label.style] !== undefined && (order[unit.label.style] as number) <= 3;
  if (structural || unit.hints.headingLevel !== undefined) return words.length < 400 ? "heading" : "item";
  if (unit.label.style === "article") return words.length < 200 && !/[.;]$/u.test(words) ? "heading" : "item";
  return hasContent(units, levels, index) && isTitle(words, unit) ? "heading" : "item";
}

/** True when deeper points, running text or a table stand under the unit. */
function hasContent(units: readonly Unit[], levels: readonly number[], index: number): boolean {
  const next = units.slice(index + 1).find((unit) => unit.type !== "break");
  if (next === undefined) return false;
  if (next.type === "table") return true;
  const position = units.indexOf(next, index + 1);
  if (next.type !== "text") return false;
  if (isFieldAt(units, position)) return false;
  return next.label === null ? true : (levels[position] as number) > (levels[index] as number);
}

/** True for a line that says something of the point above it: labelled, in brackets, or who does it and until when. */
function isFieldAt(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.type !== "text" || (unit.label !== null && !isMark(unit.label.style))) return false;
  const words = bodyText(unit);
  if (isFieldLine(words) || (unit.label === null && isRoleLine(words))) return true;
  return (doerLine(words) !== null || isNameAboveField(units, index, words)) && hasTopicAbove(units, index, unit);
}

/** "Phòng Kinh tế" on a line of its own, with "Hoàn thành: Quý II" below it. */
function isNameAboveField(units: readonly Unit[], index: number, words: string): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  return (
    unit?.type === "text" &&
    unit.label === null &&
    next?.type === "text" &&
    isFieldLine(bodyText(next)) &&
    areOnlyBodies(words)
  );
}

/** Titles of parts that no line below tells who does. */
const noTopic =
  /^(?:to chuc thuc hien|trach nhiem|phan cong|che do|muc (?:dich|tieu)|yeu cau|thoi gian|dia diem|thanh phan|kinh phi|quy|nam|thang) /u;

/** True when the unit before is a piece of work that names nobody, so that a line with nothing but bodies speaks of it. */
function hasTopicAbove(units: readonly Unit[], index: number, unit: TextUnit): boolean {
  const above = units[index - 1];
  if (above?.type !== "text" || (above.label !== null && unit.label?.style === above.label.style)) return false;
  const words = bodyText(above).trim();
  if (isFieldLine(words)) return above.label?.style === unit.label?.style || unit.label === null;
  if (words.length < 12 || /[:,]$|\.\/\.?$/u.test(words) || allCapitals(words) || noTopic.test(fold(words)))
    return false;
  if ((order[above.label?.style ?? "dash"] ?? 9) <= 4) return false;
  return chargeOf(words) === null && doerLine(words) === null;
}

/**
 * "a) Nhiệm vụ: … b) Cơ quan thực hiện: … c) Thời gian: …": labelled lines that carry letters or numbers themselves. A single
 * such line ("2. Thời gian thực hiện: …") is a point of its own; side by side, one of them naming who, they are a task's.
 */
function isLetteredField(units: readonly Unit[], index: number): boolean {
  const unit = units[index] as TextUnit;
  if (unit.label === null || isMark(unit.label.style) || !isFieldLine(bodyText(unit))) return false;
  const style = unit.label.style;
  const near = units
    .slice(Math.max(0, index - 8), index + 9)
    .filter((other): other is TextUnit => other.type === "text" && other.label?.style === style);
  const fields = near.filter((other) => isFieldLine(bodyText(other)));
  return (
    fields.length >= 2 &&
    fields.length * 2 > near.length &&
    fields.some((other) => /chu tri|thuc hien:|phoi hop/u.test(fold(bodyText(other).slice(0, 40))))
  );
}

/** A line in brackets under a point that shares out its work: "(Sở Y tế chủ trì; UBND các xã phối hợp)". */
function isRoleLine(words: string): boolean {
  return words.length < 400 && /^\(.*\)[.;]?$/u.test(words) && /chu tri|phoi hop/u.test(fold(words));
}

/** "… gửi báo cáo về Sở theo địa chỉ:": a sentence whose address stands below it. */
const addressed = /(?:theo|qua|tới|đến|về) (?:địa chỉ|hộp thư|email|số điện thoại)[^:]{0,24}:$/iu;

function isTitle(words: string, unit: TextUnit): boolean {
  if (allMarked(unit, "bold") && words.length <= 300) return true;
  if (/[;,]$/u.test(words) || words.length > 200) return false;
  if (/;\s/u.test(words) && headingAgencies(words) !== null) return true;
  if (addressed.test(words)) return false;
  if (/[.!?]$/u.test(words)) return isStoppedTitle(words, unit.label?.style);
  return !/[;.] \p{Lu}/u.test(words) && (words.length <= 140 || !words.includes(":"));
}

/** Nouns with which the titles of parts begin. */
const titleNoun =
  /^(?:(?:muc (?:dich|tieu)|yeu cau|quan diem|can cu|co so phap ly|pham vi|doi tuong|thanh phan|noi dung|hinh thuc|thoi gian|dia diem|kinh phi|nguon kinh phi|nhiem vu|giai phap|cac (?:nhiem vu|giai phap|noi dung|hoat dong|buoc)|to chuc thuc hien|phan cong|trach nhiem|tien do|lo trinh|che do|cong tac|dieu khoan|ket qua|tinh hinh|nguyen nhan|ton tai|han che|bai hoc|kien nghi|de xuat|phuong huong|chi tieu|nguyen tac|trinh tu|phuong phap|cach thuc|dieu kien|tieu chuan|ke hoach|san pham|che tai|dac diem)(?=[ ,.]))/u;

/** "I. Mục đích, yêu cầu.": a title that ends with a stop, with points under it. */
function isStoppedTitle(words: string, style: LabelStyle | undefined): boolean {
  if (words.length > 110 || /\.\.$|[.;:,!?] \p{Lu}|[;:]/u.test(words.slice(0, -1))) return false;
  const folded = fold(words);
  if (!titleNoun.test(folded) || chargeOf(words)?.how === "order") return false;
  return style === "roman" || style === "capital" || words.split(/\s+/u).length <= 8;
}

/** "QUYẾT ĐỊNH:", and the lines that name who decides above the legal bases: formulas, not titles of parts. */
function isEnacting(units: readonly Unit[], index: number): boolean {
  const words = (units[index] as TextUnit).text.trim();
  if (isEnactingWord(words)) return true;
  if (!allCapitals(words)) return false;
  return units
    .slice(index + 1, index + 4)
    .some((unit) => unit.type === "text" && /^(?:[-–]\s*)?Căn cứ\s/u.test(unit.text));
}

/** A title without a number: bold, in capitals, or a short line without a stop between paragraphs that end with one. */
function isBareHeading(units: readonly Unit[], index: number): boolean {
  const unit = units[index] as TextUnit;
  const words = unit.text.trim();
  if (isEnacting(units, index)) return false;
  if (/:$/u.test(words) && words.length < 300 && headingAgencies(words) !== null) return true;
  if (/^\p{Lu}/u.test(words) && isPeriodTitle(words) && units[index + 1]?.type === "text") return true;
  if (words.length > 160 || /[.;:,!?]["”)]*$|[…]$/u.test(words) || /^[(\p{Ll}]/u.test(words)) return false;
  if (bareTitles(units).has(index)) return true;
  const next = units[index + 1];
  if (next === undefined || isFieldAt(units, index + 1)) return false;
  if (unit.hints.headingLevel !== undefined || (allCapitals(words) && words.length > 3) || allMarked(unit, "bold"))
    return true;
  return (
    words.length <= 120 &&
    unit.gapBefore &&
    next.type === "text" &&
    next.gapBefore &&
    next.text.length > words.length &&
    /[.;:]["”)]*$|\.\/\.$/u.test(next.text.trim())
  );
}
