import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { lineOf, sliceInlines, textUnit } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";
import type { RoledUnit } from "./header.ts";
import { isPlaceDate } from "./head-words.ts";
import { tableUnits } from "./header.ts";
import { isStamp } from "./stamp.ts";
import { endOfRecipients, isSpoiltTitle, untitledRecipients } from "./recipients.ts";

export interface ClosingParts {
  readonly body: readonly Unit[];
  readonly lines: readonly RoledUnit[];
  readonly after: readonly Unit[];
}

const recipientsTitle = /^noi nhan\s*:?/u;
const authority = /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[./]\s*|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s+)\p{Lu}/u;
const office =
  /^(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|TRƯỞNG|TỔ TRƯỞNG|TỔ PHÓ|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|ĐỘI TRƯỞNG|CHỈ HUY|THƯỜNG TRỰC|PHÓ|THỦ TRƯỞNG|HẠT TRƯỞNG|CHÁNH ÁN|KẾ TOÁN|NGƯỜI|CHỨC VỤ)/u;
/** Where the next of several recipients on one line begins. */
const itemBreak = /(?<=[;.:]\s*)[-–]\s*(?=\p{Lu})/u;
const personName =
  /^(?:(?:(?:Thiếu|Trung|Thượng|Đại)\s(?:tướng|tá|úy)|TS|ThS|PGS|GS|BS|Bác sĩ)\.?\s)*\p{Lu}[\p{Ll}]*(?:\s\p{Lu}(?:['’]\p{Lu})?[\p{Ll}]*\.?){1,5}$/u;

/** Cuts the closing (Nơi nhận and the signature, boxes 7 and 9b) out of the paper; what follows it are appendices. */
export function takeClosing(units: readonly Unit[]): ClosingParts {
  const spread = units
    .flatMap((unit): readonly Unit[] =>
      unit.type === "table" && isClosingTable(unit) ? tableUnits(unit.table) : [unit],
    )
    .flatMap((unit, at, all): readonly Unit[] => (isRunTogether(unit, all[at - 1]) ? apart(unit) : [unit]));
  const { start, sure } = closingStart(spread);
  if (start < 0) return { body: spread, lines: [], after: [] };
  const lines: RoledUnit[] = [];
  let index = start;
  for (; index < spread.length; index += 1) {
    const unit = spread[index] as Unit;
    if (unit.type === "break") {
      if (index < sure || unit.what === "rule" || index + 1 >= spread.length || continuesClosing(spread[index + 1]))
        continue;
      break;
    }
    if (unit.type === "table") break;
    const roled = closingLines(unit, lines) ?? (index < sure ? [among(unit)] : null);
    if (roled === null) break;
    lines.push(...roled);
  }
  return { body: spread.slice(0, start), lines, after: spread.slice(index) };
}

function isTitle(unit: Unit | undefined): boolean {
  return unit?.type === "text" && recipientsTitle.test(fold(unit.text));
}

/** So many recipients behind their title are a list, though the office's own copy cannot be read. */
const several = 3;

/** A list of recipients that was left on one line: "Nơi nhận: - Như trên; - Sở A; - Lưu: VT." */
function isRunTogether(unit: Unit, before: Unit | undefined): unit is TextUnit {
  return (
    unit.type === "text" &&
    (isTitle(unit) || isTitle(before)) &&
    itemBreak.test(unit.text) &&
    (/[-–]\s*L[ưu]u\s*[:,]?\s*VT/u.test(unit.text) || (isTitle(unit) && unit.text.split(itemBreak).length > several))
  );
}

function apart(unit: TextUnit): TextUnit[] {
  const stops = [
    0,
    ...[...unit.text.matchAll(new RegExp(itemBreak, "gu"))].map(({ index }) => index),
    unit.text.length,
  ];
  return stops
    .slice(1)
    .map((end, at) => sliceInlines(unit.inlines, stops[at] as number, end))
    .filter((piece) => piece.length > 0)
    .map((piece, at) => textUnit(piece, lineOf(unit), { gapBefore: at === 0 && unit.gapBefore }));
}

/** A line inside a list of recipients that shows nothing of what it is. */
function among(unit: TextUnit): RoledUnit {
  if (isSpoiltTitle(unit)) return { role: "recipients-title", unit };
  const item = unit.label !== null || /[;,]$/u.test(unit.text);
  return { role: item ? "recipient" : "other", unit };
}

function continuesClosing(unit: Unit | undefined): boolean {
  return (
    unit?.type === "text" &&
    unit.text.length < 70 &&
    (authority.test(unit.text) || office.test(unit.text) || personName.test(unit.text.trim()))
  );
}

function isClosingTable(unit: Extract<Unit, { type: "table" }>): boolean {
  const { rows } = unit.table;
  if (rows.length > 6 || rows.some((row) => row.cells.length > 3)) return false;
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.paragraphs.map((p) =>
        p.inlines
          .map((i) => ("footnote" in i ? "" : i.text))
          .join("")
          .trim(),
      ),
    ),
  );
  const titled = cells.some((text) => recipientsTitle.test(fold(text)));
  const kept = rows.length <= 3 && cells.some((text) => /^[-–]\s*L[ưu]u\s*[:,;]?\s*(?:VT|VP|HS|[A-ZĐ]{2})/u.test(text));
  return (
    titled ||
    kept ||
    (rows.length <= 3 &&
      cells.some((text) => authority.test(text) || (office.test(text) && allCapitals(text))) &&
      cells.length < 14)
  );
}

interface Found {
  /** Index of the first unit of the closing, or −1. */
  readonly start: number;
  /** Up to this unit all belongs to it, whatever it looks like. */
  readonly sure: number;
}

/** Where the closing begins. A signature that stands before "Nơi nhận" belongs to it. */
function closingStart(units: readonly Unit[]): Found {
  const titled = units.findIndex(
    (unit) => unit.type === "text" && recipientsTitle.test(fold(unit.text)) && unit.text.length < 160,
  );
  if (titled >= 0) return { start: signedAbove(units, titled), sure: endOfRecipients(units, titled) };
  const listed = untitledRecipients(units);
  if (listed) return { start: signedAbove(units, listed.start), sure: listed.end };
  return { start: signatureStart(units), sure: 0 };
}

/** The index of the first of the lines of a signature that stand right before a unit, or its own. */
function signedAbove(units: readonly Unit[], from: number): number {
  let start = from;
  while (start > 0) {
    const before = units[start - 1] as Unit;
    if (before.type === "break" && before.what !== "rule") break;
    if (before.type === "table" || (before.type === "text" && !isSignature(before))) break;
    start -= 1;
  }
  return start;
}

/** Where a foot without recipients begins, or −1. */
function signatureStart(units: readonly Unit[]): number {
  const last = units.findIndex(
    (unit, index) =>
      unit.type === "text" &&
      index > units.length * 0.3 &&
      unit.text.length < 80 &&
      authority.test(unit.text) &&
      allCapitals(unit.text),
  );
  if (last >= 0) return last;
  const tail = units.findLastIndex(
    (unit) => unit.type === "text" && unit.text.length < 60 && office.test(unit.text) && allCapitals(unit.text),
  );
  return tail >= units.length - 4 && tail > 2 ? tail : -1;
}

function isSignature(unit: TextUnit): boolean {
  const text = unit.text.trim();
  return (
    text.length < 80 &&
    (isPlaceDate(text) ||
      (allCapitals(text) && (authority.test(text) || office.test(text))) ||
      personName.test(text) ||
      /^\(?(?:đã ký|ký tên|dấu)/iu.test(text))
  );
}

/** The unit as lines of the closing, or null when it no longer belongs there. */
function closingLines(unit: TextUnit, before: readonly RoledUnit[]): RoledUnit[] | null {
  const text = unit.text.trim();
  const title = recipientsTitle.exec(fold(text));
  if (title) return titleLines(unit, title[0].length);
  if (/^phu luc|^bieu mau|^danh muc|^mau so/u.test(fold(text))) return null;
  const tabbed = splitColumns(unit);
  if (tabbed) return tabbed.flatMap((part) => closingLines(part, before) ?? [{ role: "other" as const, unit: part }]);
  const named = titleAndName(unit);
  if (named) return named;
  const last = before.at(-1)?.role;
  const inList = last === "recipients-title" || last === "recipient";
  if (
    unit.label?.style === "dash" ||
    unit.label?.style === "star" ||
    unit.label?.style === "bullet" ||
    unit.label?.style === "plus"
  ) {
    return before.some((line) => line.role === "recipients-title") && text.length < (inList ? 700 : 260)
      ? [{ role: "recipient", unit }]
      : null;
  }
  if (
    inList &&
    last === "recipient" &&
    text.length < 90 &&
    !authority.test(text) &&
    !office.test(text) &&
    !/[;.]\s*$/u.test(before.at(-1)?.unit.text ?? ".")
  ) {
    return [{ role: "recipient", unit }];
  }
  if (authority.test(text) && allCapitals(text)) return [{ role: "authority", unit }];
  if (last === "authority" && /^(?:NHÂN )?DÂN$/u.test(text)) return [{ role: "authority", unit }];
  if (allCapitals(text) && text.length < 90)
    return isPaperTitle(text)
      ? null
      : [{ role: last === "authority" && !office.test(text) ? "authority" : "title", unit }];
  if (/^\(?(?:đã ký|ký tên|dấu|kí tên)/iu.test(text) || isStamp(text) || isPlaceDate(text))
    return [{ role: "other", unit }];
  if ((personName.test(text) && text.length < 60) || /^\[?họ (?:và )?tên\]?$/iu.test(text))
    return [{ role: "signer", unit }];
  if (inList && text.length < 160 && /[;.]$/u.test(text)) return [{ role: "recipient", unit }];
  return null;
}

/** Office and name left on one line: "PHÓ CHỦ TỊCH Nguyễn Văn An". */
function titleAndName(unit: TextUnit): RoledUnit[] | null {
  const found = /^(\p{Lu}[\p{Lu}\s]*\p{Lu})\s+(?=(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$)/u.exec(unit.text.trim());
  if (!found || !office.test(unit.text)) return null;
  const [title, name] = [
    sliceInlines(unit.inlines, 0, (found[1] as string).length),
    sliceInlines(unit.inlines, found[0].length, unit.text.length),
  ].map((inlines) => textUnit(inlines, lineOf(unit), { gapBefore: false })) as [TextUnit, TextUnit];
  return [
    { role: "title", unit: title },
    { role: "signer", unit: name },
  ];
}

function isPaperTitle(text: string): boolean {
  return /^(?:PHỤ LỤC|KẾ HOẠCH|DANH SÁCH|DANH MỤC|BIỂU|BẢNG|PHÂN CÔNG|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|CHƯƠNG TRÌNH|ĐỀ CƯƠNG|MẪU)/u.test(
    text,
  );
}

function titleLines(unit: TextUnit, length: number): RoledUnit[] {
  const rest = sliceInlines(unit.inlines, length, unit.text.length);
  if (rest.length === 0) return [{ role: "recipients-title", unit }];
  const head = textUnit(sliceInlines(unit.inlines, 0, length), lineOf(unit), { gapBefore: unit.gapBefore });
  const tail = textUnit(rest, lineOf(unit), { gapBefore: false });
  return [
    { role: "recipients-title", unit: head },
    ...(closingLines(tail, [{ role: "recipients-title", unit: head }]) ?? [{ role: "recipient" as const, unit: tail }]),
  ];
}

/** Two columns typed on one line: recipients at the left, the signature at the right. */
function splitColumns(unit: TextUnit): TextUnit[] | null {
  const gap = /\t+|[ \u00a0]{4,}/u.exec(unit.text);
  if (!gap) return null;
  const parts = [
    sliceInlines(unit.inlines, 0, gap.index),
    sliceInlines(unit.inlines, gap.index + gap[0].length, unit.text.length),
  ];
  return parts.filter((part) => part.length > 0).map((part) => textUnit(part, lineOf(unit), { gapBefore: false }));
}
