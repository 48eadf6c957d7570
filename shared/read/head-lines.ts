import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { isNumberLine, isPlaceDate, motto, placeDate, stateName } from "./head-words.ts";
import { joined } from "./join.ts";
import { lineOf, sliceInlines, textUnit } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** The lines of a head, one box of NĐ 30/2020 each: cut where a file has two on one line, put together where one takes two. */
export function boxes(units: readonly Unit[]): Unit[] {
  return wrapped(units.flatMap((unit): readonly Unit[] => (unit.type === "text" ? cut(unit) : [unit])));
}

const LONGEST = 220;

function cut(unit: TextUnit): TextUnit[] {
  if (unit.text.length >= LONGEST && !numberBehind(unit.text)) return [unit];
  const cuts = [...gaps(unit.text), ...names(unit.text), ...behindNumber(unit.text), ...wires(unit.text)];
  const number = numberBehind(unit.text);
  if (number > 0) cuts.push(number, ...bodiesIn(unit.text.slice(0, number)));
  const stops = [...new Set([0, ...cuts, unit.text.length])].toSorted((a, b) => a - b);
  if (stops.length === 2) return [unit];
  const pieces = stops.slice(1).map((end, index) => sliceInlines(unit.inlines, stops[index] as number, end));
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece, index) =>
      textUnit(piece, lineOf(unit), { gapBefore: index === 0 && unit.gapBefore, hints: unit.hints }),
    )
    .flatMap((piece) => (number > 0 && piece.text !== unit.text ? cut(piece) : [piece]));
}

/** Behind the tabs and wide gaps between two columns, and round the sign that parts the cells of a table. */
function gaps(text: string): number[] {
  const cuts: number[] = [];
  for (const gap of text.matchAll(/\t+|[ \u00a0]{3,}/gu)) {
    const end = gap.index + gap[0].length;
    if (!/(?:số|ngày|tháng|năm)\s*:?$/iu.test(text.slice(0, gap.index)) && text[end] !== "/") cuts.push(end);
  }
  if (/\s\|$/u.test(text) && isBox(text.split("|")[0] ?? ""))
    for (const { index } of text.matchAll(/(?<=\s)\|(?=\s|$)/gu)) cuts.push(index, index + 1);
  const ruler = /\s(?=-{3,}$)/u.exec(text.replace(/\s*\|$/u, ""));
  return ruler ? [...cuts, ruler.index] : cuts;
}

/** The sign between the cells of a table, left alone. */
export function isCellSign(unit: Unit): unit is TextUnit {
  return unit.type === "text" && unit.text.trim() === "|";
}

function isBox(text: string): boolean {
  const words = text.trim();
  return allCapitals(words) || isNumberLine(words) || isPlaceDate(words) || /^(?:Kính gửi|V\/v)/iu.test(words);
}

/** Before and behind the state's name and the motto; a sentence may hold the name too, in small letters. */
function names(text: string): number[] {
  const folded = fold(text);
  return [stateName, motto].flatMap((pattern) => {
    const found = pattern.exec(folded);
    if (!found) return [];
    const end = found.index + found[0].length;
    const inSentence = pattern === stateName && !allCapitals(text.slice(found.index, end)) && found.index > 0;
    return inSentence ? [] : [found.index, end];
  });
}

/** Before who wires, behind what the công điện is about: "VỀ VIỆC … THỦ TƯỚNG CHÍNH PHỦ điện:". */
function wires(text: string): number[] {
  if (!/^(?:về việc|v\/v)\s/iu.test(text)) return [];
  const found =
    /(?<=\S\s)(?:THỦ TƯỚNG CHÍNH PHỦ|(?:PHÓ )?CHỦ TỊCH(?=\s[UỦ])|BỘ TRƯỞNG BỘ|TRƯỞNG BAN|BAN CHỈ (?:ĐẠO|HUY)|[UỦ][ỶY] BAN NHÂN DÂN|UBND)(?:\s\p{Lu}+){0,12}\s+điện\s*:\s*$/u.exec(
      text,
    );
  return found ? [found.index] : [];
}

/** What stands behind number and symbol on their line: place and date, or what the letter is about. */
function behindNumber(text: string): number[] {
  if (!/^số\s*[:.]/iu.test(text.trim())) return [];
  const symbol = /^Số\s*:?[^/]{0,14}\/\s*[A-Za-zÀ-ỿ\d&-]+\s+(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const date = placeDate.exec(text);
  const about = /\sV\/v\s/u.exec(text);
  const dated = symbol > 0 && / ngày\P{L}/u.test(text.slice(symbol));
  return [...(date ? [Math.max(date.index, symbol)] : dated ? [symbol] : []), ...(about ? [about.index + 1] : [])];
}

/** Where "Số: …/KH-UBND" stands behind the issuer's name on one line, or 0. */
function numberBehind(text: string): number {
  const found = /(?<=\S\s*)Số\s*:\s*[\d.…_]{0,8}\s*\/\s*\p{Lu}/u.exec(text);
  return found && found.index > 0 && (allCapitals(text.slice(0, found.index)) || found.index < 40) ? found.index : 0;
}

/** Before the body that follows its superior's name: "UBND TỈNH … BAN CHỈ ĐẠO …". */
function bodiesIn(text: string): number[] {
  const lower =
    /(?<=^(?:UBND|[UỦ][ỶY] BAN|SỞ|ĐẢNG BỘ|BỘ)\s.{4,60}\s)(?:BAN (?:CHỈ|THƯỜNG|QUẢN|TỔ)|SỞ|VĂN PHÒNG|TRƯỜNG|TRUNG TÂM|PHÒNG|ĐẢNG ỦY|CHI CỤC)\s/u;
  const found = lower.exec(text);
  return found ? [found.index] : [];
}

const stateNameAlone = new RegExp(`^(?:${stateName.source})$`, "u");
const mottoAlone = new RegExp(`^(?:${motto.source})$`, "u");
/** So many lines a box takes in a narrow column. */
const LINES = 3;

/** Boxes that a narrow column broke over lines, as one unit each. */
function wrapped(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const whole = boxFrom(units, at);
    out.push(whole?.unit ?? (units[at] as Unit));
    if (whole) at += whole.lines - 1;
  }
  return out;
}

function boxFrom(units: readonly Unit[], start: number): { readonly unit: TextUnit; readonly lines: number } | null {
  const first = units[start];
  if (first?.type !== "text" || first.text.length > 60) return null;
  let unit = first;
  for (let lines = 2; lines <= LINES; lines += 1) {
    const next = units[start + lines - 1];
    if (next?.type !== "text" || next.text.length > 60) return null;
    const whole = joined(unit, next);
    if (isOneBox(first.text.trim(), next.text.trim(), whole.text.trim())) return { unit: whole, lines };
    unit = whole;
  }
  return null;
}

function isOneBox(first: string, last: string, whole: string): boolean {
  const folded = fold(whole);
  if (stateNameAlone.test(folded) || mottoAlone.test(folded)) return true;
  if (allCapitals(whole) && /^uy ban(?: nhan)?$/u.test(fold(first)) && /^(?:nhan )?dan\b/u.test(fold(last)))
    return /^uy ban nhan dan\b/u.test(folded);
  // "Số:277" above "/KH-UBND": a number that was stamped in stands apart from its symbol.
  if (/^Số\s*:\s*\d{0,5}$/u.test(first) && /^\/\s?\p{Lu}[\p{Lu}\d&/-]*$/u.test(last)) return isNumberLine(whole);
  const open =
    /^(?:Thành phố|TP\.?|Tỉnh|Thị xã)\s[^,]+$/u.test(first) || /,\s*ngày[\s\d]*(?:tháng[\s\d]*)?$/u.test(first);
  return open && !isPlaceDate(first) && isPlaceDate(whole);
}
