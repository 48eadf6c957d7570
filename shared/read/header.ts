import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import type { LineRole } from "#shared/model/document.ts";
import { kindByName } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import {
  bodyStart,
  isNumberLine,
  isPlaceDate,
  isSalutation,
  isStateName,
  issuerHead,
  motto,
  ornament,
  stateName,
} from "./head-words.ts";
import { boxes, isCellSign } from "./head-lines.ts";
import { takeSubject } from "./subject.ts";
import { plainText, sliceInlines, textUnit } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";
import { labelledHead } from "./labelled-head.ts";
import type { LabelledHead } from "./labelled-head.ts";
import type { RawCell, RawTable } from "./raw/raw.ts";
import { stampLength } from "./stamp.ts";

export interface RoledUnit {
  readonly role: LineRole;
  readonly unit: TextUnit;
}

export interface HeaderParts {
  readonly lines: readonly RoledUnit[];
  /** Ruler lines drawn with signs under a name. */
  readonly furniture: readonly TextUnit[];
  readonly kind: KindId | null;
  readonly rest: readonly Unit[];
}

const urgency = /^(?:hoa toc|thuong khan|khan|hoa toc hen gio)\.?$/u;
/** Takes the head of the paper off the front of the units: boxes 1–5 and 9a of NĐ 30/2020, in whatever order they came. */
export function takeHeader(units: readonly Unit[]): HeaderParts {
  const spread = units
    .slice(0, 45)
    .flatMap((unit): readonly Unit[] =>
      unit.type === "table" && isHeaderTable(unit.table) ? tableUnits(unit.table) : [unit],
    );
  const rest = units.slice(45);
  const lines = boxes(spread);
  const head = headOf(
    lines.filter((unit) => !isCellSign(unit)),
    rest,
  );
  return { ...head, furniture: [...lines.filter(isCellSign), ...head.furniture] };
}

function headOf(units: readonly Unit[], rest: readonly Unit[]): HeaderParts {
  const labelled = labelledHead(units);
  if (labelled) return withLabels(units, labelled, rest);
  const end = headEnd(units);
  return end === 0 ? headless(units, rest) : classify(units, end, rest);
}

/** Text without a head may still begin with whom it is addressed to. */
function headless(units: readonly Unit[], rest: readonly Unit[]): HeaderParts {
  const lines: RoledUnit[] = [];
  const next = takeAddressees(units, 0, lines);
  return { lines, furniture: [], kind: null, rest: [...units.slice(next), ...rest] };
}

/** A head of labelled lines; where the paper's own head follows, they only repeat it. */
function withLabels(units: readonly Unit[], labelled: LabelledHead, rest: readonly Unit[]): HeaderParts {
  const below = units.slice(labelled.next);
  const end = headEnd(below);
  const lines = [...labelled.lines];
  if (end > 0) {
    const own = classify(below, end, rest);
    return { ...own, lines: [...lines.map(({ unit }): RoledUnit => ({ role: "other", unit })), ...own.lines] };
  }
  const next = takeAddressees(below, 0, lines);
  return { lines, furniture: [], kind: labelled.kind, rest: [...below.slice(next), ...rest] };
}

/** Number of leading units that can belong to the head: up to the number line, the kind line or the motto, whichever is last. */
function headEnd(units: readonly Unit[]): number {
  let end = 0;
  for (const [index, unit] of units.slice(0, 32).entries()) {
    if (unit.type !== "text") {
      if (unit.type === "table") break;
      continue;
    }
    const folded = fold(unit.text);
    if (
      isStateName(unit.text) ||
      motto.test(folded) ||
      isNumberLine(unit.text) ||
      isPlaceDate(unit.text) ||
      isKindLine(unit)
    )
      end = index + 1;
    else if (/^can cu\s/u.test(folded) || unit.text.length > 240 || (unit.label !== null && unit.label.value > 0))
      break;
  }
  return end;
}

function isKindLine(unit: TextUnit): boolean {
  return (
    unit.text.length < 40 && !/:\s*$/u.test(unit.text) && kindNamed(unit.text) !== undefined && allCapitals(unit.text)
  );
}

/** The kind a line names; "Chương trình hành động" is a Chương trình. */
function kindNamed(text: string): KindId | undefined {
  return kindByName(
    fold(text).replace(
      /^(\s*(?:chuong trinh|ke hoach|huong dan)) (?:hanh dong|lien nganh|lien tich|phoi hop)(?=\W*$)/u,
      "$1",
    ),
  )?.id;
}

function isHeaderTable(table: RawTable): boolean {
  if (table.rows.length > 8 || table.rows.some((row) => row.cells.length > 3)) return false;
  const words = fold(
    table.rows
      .flatMap((row) =>
        row.cells.flatMap((cell) =>
          cell.paragraphs.flatMap((p) => p.inlines.map((i) => ("footnote" in i ? "" : i.text))),
        ),
      )
      .join("\n"),
  );
  return stateName.test(words) || motto.test(words) || /(?:^|\n)so\s*:.*\/|ngay .{0,8}thang .{0,8}nam/u.test(words);
}

/** The cells column by column: the left names the issuer, the right the state. */
export function tableUnits(table: RawTable): TextUnit[] {
  const rows = table.rows.map((row) => wholeNumber(row.cells));
  const columns = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    rows.flatMap((cells) =>
      (cells[column]?.paragraphs ?? []).flatMap((paragraph) => splitFeeds(paragraph.inlines, paragraph.line)),
    ),
  ).flat();
}

/** A number that was written into a paper stands apart from its symbol: "Số: 565" and "/TB-UBND" as one cell. */
function wholeNumber(cells: readonly RawCell[]): readonly RawCell[] {
  const words = cells.map(({ paragraphs }) =>
    paragraphs
      .map(({ inlines }) => plainText(inlines))
      .join(" ")
      .trim(),
  );
  const at = words.findIndex(
    (text, index) => /^Số\s*:?\s*\d*$/u.test(text) && /^\/\s*\p{Lu}/u.test(words[index + 1] ?? ""),
  );
  const [left, right] = [cells[at], cells[at + 1]];
  if (!left || !right) return cells;
  const inlines = [...left.paragraphs, ...right.paragraphs].flatMap((paragraph) => paragraph.inlines);
  return cells.toSpliced(at, 2, { ...left, paragraphs: [{ inlines, line: left.paragraphs[0]?.line ?? 0 }] });
}

function splitFeeds(inlines: TextUnit["inlines"], line: number): TextUnit[] {
  const whole = textUnit(inlines, line);
  if (!whole.text.includes("\n"))
    return whole.text.trim() === "" ? [] : [textUnit(sliceInlines(inlines, 0, whole.text.length), line)];
  let at = 0;
  return whole.text.split("\n").flatMap((part) => {
    const piece = sliceInlines(inlines, at, at + part.length);
    at += part.length + 1;
    return piece.length === 0 ? [] : [textUnit(piece, line)];
  });
}

function classify(units: readonly Unit[], end: number, rest: readonly Unit[]): HeaderParts {
  const lines: RoledUnit[] = [];
  const furniture: TextUnit[] = [];
  let kind: KindId | null = null;
  let mode: "issuer" | "about" | "addressees" | "none" = "issuer";
  let index = 0;
  const foreign = foreignAbove(units, end);
  // A letter says below its number what it is about, one of the Party without "V/v".
  const isLetter = !units.slice(0, end).some((unit) => unit.type === "text" && isKindLine(unit));
  for (; index < end; index += 1) {
    const unit = units[index] as Unit;
    if (unit.type !== "text") continue;
    const text = unit.text.trim();
    const folded = fold(text);
    if (ornament.test(text)) furniture.push(unit);
    else if (isStateName(text) && text.length < 60) lines.push({ role: "state-name", unit });
    else if (motto.test(folded)) lines.push({ role: "motto", unit });
    else if (isNumberLine(text)) [mode] = ["none", lines.push({ role: "number", unit })];
    else if (isPlaceDate(text)) lines.push({ role: "place-date", unit });
    else if (isKindLine(unit)) {
      kind = kindNamed(text) ?? null;
      lines.push({ role: "kind", unit });
      mode = "none";
    } else if (isSalutation(text)) [mode] = ["addressees", lines.push({ role: "salutation", unit })];
    else if (mode === "addressees" && unit.label !== null && !unit.label.name) lines.push({ role: "addressee", unit });
    else if (urgency.test(folded)) lines.push({ role: "urgency", unit });
    else if (/^v\/v|^ve viec|^vv /u.test(folded)) [mode] = ["about", lines.push({ role: "subject", unit })];
    else if (mode === "about" && !unit.gapBefore) lines.push({ role: "subject", unit });
    else if (mode === "about" && text.length < 70 && !allCapitals(text) && lines.at(-1)?.role === "subject")
      lines.push({ role: "subject", unit });
    else if (index < foreign) lines.push({ role: "other", unit });
    else if (allCapitals(text) || mode === "issuer") lines.push({ role: "issuer", unit });
    else if (isLetter && !/^ngay /u.test(folded) && /^(?:number|subject)$/u.test(lines.at(-1)?.role ?? ""))
      lines.push({ role: "subject", unit });
    else lines.push({ role: issuerHead.test(folded) ? "issuer" : "other", unit });
  }
  const tail = afterHead(units, index, lines, kind);
  return { lines: withParents(tail.lines), furniture, kind, rest: [...units.slice(tail.next), ...rest] };
}

function isName(unit: Unit): boolean {
  return unit.type === "text" && issuerHead.test(fold(unit.text)) && allCapitals(unit.text);
}

/** How many units above the names of a head are none of it: a stamp's lines, words of the page it was copied from. */
function foreignAbove(units: readonly Unit[], end: number): number {
  const length = stampLength(units);
  if (length > 0) return units.slice(length, end).some(isName) ? length : 0;
  const first = units.slice(0, end).findIndex((unit) => unit.type === "text" && allCapitals(unit.text));
  const named = units[first];
  return named && isName(named) ? first : 0;
}

/** What follows the last box found: the subject under the kind, "V/v" lines, "Kính gửi" and its addressees. */
function afterHead(
  units: readonly Unit[],
  from: number,
  lines: RoledUnit[],
  kind: KindId | null,
): { lines: RoledUnit[]; next: number } {
  let index = takeTitle(units, from, lines, kind);
  if (lines.at(-1)?.role === "kind") index = takeSubject(units, index, lines);
  else if (kind === null) index = takeAbout(units, index, lines);
  index = takeUrgency(units, index, lines);
  return { lines, next: takeAddressees(units, index, lines) };
}

/** A name of a kind that the decree does not know, in the place of one: "NỘI QUY", "LỊCH CÔNG TÁC". */
function takeTitle(units: readonly Unit[], from: number, lines: RoledUnit[], kind: KindId | null): number {
  const unit = units[from];
  const boxed =
    lines.some(({ role }) => role === "place-date") && /^(?:place-date|number|motto)$/u.test(lines.at(-1)?.role ?? "");
  if (kind !== null || !boxed || unit?.type !== "text" || unit.label !== null) return from;
  if (
    !allCapitals(unit.text) ||
    unit.text.length > 40 ||
    isSalutation(unit.text) ||
    urgency.test(fold(unit.text.trim()))
  )
    return from;
  lines.push({ role: "kind", unit });
  return from + 1;
}

function takeAbout(units: readonly Unit[], from: number, lines: RoledUnit[]): number {
  let index = from;
  for (; index < Math.min(units.length, from + 8); index += 1) {
    const unit = units[index] as Unit;
    if (unit.type !== "text") continue;
    const first = /^(?:v\/v|vv |ve viec)/u.test(fold(unit.text));
    const goesOn =
      lines.at(-1)?.role === "subject" &&
      !unit.gapBefore &&
      unit.text.length < 90 &&
      !/^kinh gui/u.test(fold(unit.text));
    if (!first && !goesOn) break;
    lines.push({ role: "subject", unit });
  }
  return index;
}

function takeUrgency(units: readonly Unit[], from: number, lines: RoledUnit[]): number {
  const unit = units[from];
  if (unit?.type !== "text" || !urgency.test(fold(unit.text.trim()))) return from;
  lines.push({ role: "urgency", unit });
  return from + 1;
}

function takeAddressees(units: readonly Unit[], from: number, lines: RoledUnit[]): number {
  let index = from;
  while (units[index]?.type === "break") index += 1;
  const first = units[index];
  const begun = lines.slice(-2).some((line) => line.role === "salutation" || line.role === "addressee");
  if (!begun) {
    if (first?.type !== "text" || !isSalutation(first.text)) return from;
    lines.push({ role: "salutation", unit: first });
    index += 1;
  }
  for (; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (unit.type === "break") continue;
    const before = lines.findLast(({ role }) => role === "salutation" || role === "addressee")?.unit.text.trim() ?? "";
    if (unit.type !== "text") break;
    const dashed = unit.label?.style === "dash" || unit.label?.style === "star" || unit.label?.style === "bullet";
    // "- Bộ trưởng các Bộ:" above "Quốc phòng, Công an.": a list below one addressee ends with a stop, and others follow.
    if (before.endsWith(".") && !(dashed && lines.at(-1)?.unit.label === null && isAddressee(lines.at(-2)))) break;
    const listed =
      !dashed &&
      unit.label === null &&
      /[:;,]$/u.test(before) &&
      unit.text.length < (isSalutation(before) ? 400 : 110) &&
      /[;.]$/u.test(unit.text) &&
      !bodyStart.test(fold(unit.text));
    // Addressees that a converter left on one line: "- Sở A; - Sở B".
    const joined = /;\s+[-–]\s/u.test(unit.text);
    if (!(dashed && (unit.text.length < 260 || joined)) && !listed) break;
    lines.push({ role: "addressee", unit });
  }
  return index;
}

function isAddressee(line: RoledUnit | undefined): boolean {
  return line?.role === "addressee" && line.unit.label !== null;
}

/** Splits the issuer lines: the last body named is the issuer, those above it its superior (cơ quan chủ quản). */
function withParents(lines: readonly RoledUnit[]): RoledUnit[] {
  const issuers = lines.filter((line) => line.role === "issuer");
  const words = issuers.map(({ unit }) => fold(unit.text.trim()));
  // "ĐOÀN TNCS HỒ CHÍ MINH" stands at the right in the place of the state's name, at times at the left above the issuer too.
  const doubled = issuers.find(
    (_, index) =>
      index > 0 &&
      (/^doan (?:tncs|thanh nien cong san) ho chi minh$/u.test(words[index] as string) ||
        (words.indexOf(words[index] as string) < index && issuerHead.test(words[index] as string))),
  );
  if (doubled)
    return withParents(lines.map((line) => (line === doubled ? { ...line, role: "state-name" as const } : line)));
  const heads = issuers.filter((line, index) => index === 0 || issuerHead.test(fold(line.unit.text.trim())));
  const last = heads.at(-1);
  if (heads.length < 2 || !last) return [...lines];
  const own = issuers.indexOf(last);
  return lines.map((line) =>
    line.role === "issuer" && issuers.indexOf(line) < own ? { ...line, role: "parent-body" as const } : line,
  );
}
