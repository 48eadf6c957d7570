import { fold } from "#shared/text/fold.ts";
import type { LineRole } from "#shared/model/document.ts";
import { kindByName } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { allCapitals, allMarked, sliceInlines, textUnit, lineOf } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";
import type { RawTable } from "./raw/raw.ts";

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

const stateName = /cong h[oa]+a? xa hoi chu nghia viet nam|dang cong san viet nam/u;
const motto = /doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc/u;
const placeDate =
  /(?:[\p{Lu}][A-Za-zÀ-ỿ\s.\-']{1,45},?\s*)?ngày\s*[\d.…_/]{0,6}\s*tháng\s*[\d.…_/]{0,6}\s*năm\s*(?:\d{2,4}|[\d.…_]{0,6})|^\p{Lu}[A-Za-zÀ-ỿ\s.\-']{1,45},\s*ngày\s+\d{1,2}\/\d{1,2}\/\d{4}\s*$/iu;
const number = /^(?:Số|Sô|SỐ)\s*[:.]?\s*(?=[\d.…_/(-]|$|\p{Lu}\S*\/)/u;
const ornament = /^[\s\-_=~*.–—•o]+$/u;
const urgency = /^(?:hoa toc|thuong khan|khan|hoa toc hen gio)\.?$/u;
const bodyStart =
  /^(?:can cu|thuc hien|thi hanh|de |nham |trong thoi gian|ngay \d|hien nay|theo |tren co so|xet |sau khi|vua qua|thoi gian qua|kinh gui|ve viec thuc hien)/u;
const issuerHead =
  /^(?:uy ban|u[yỷ] ban|ubnd|hoi dong|hdnd|so |bo |phong |cong an|dang uy|dang bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ban |truong |trung tam|cuc |thue |tong cuc|chi cuc|van phong|to cong tac|thu tuong|chu tich|chinh phu|quoc hoi|tong |vien |benh vien|doan |tinh doan|hoi |lien doan|lien hiep|mat tran|ubmttq|kho bac|ngan hang|bao hiem|toa an|cong ty|hat |tram |doi |dai |bao |thanh tra|lien minh|hoc vien|dai hoc|thu vien|bao tang|ttyt |bch |bcd |bql |thi doan|thanh doan|huyen doan|quan doan|dien luc|buu dien|don bien phong|xi nghiep|quan khu|su doan|trung doan|vuon quoc gia)/u;

/** Takes the head of the paper off the front of the units: boxes 1–5 and 9a of NĐ 30/2020, in whatever order they came. */
export function takeHeader(units: readonly Unit[]): HeaderParts {
  const spread = units
    .slice(0, 45)
    .flatMap((unit): readonly Unit[] =>
      unit.type === "table" && isHeaderTable(unit.table) ? tableUnits(unit.table) : [unit],
    );
  const rest = units.slice(45);
  const split = spread.flatMap((unit): readonly Unit[] => (unit.type === "text" ? unglue(unit) : [unit]));
  const end = headEnd(split);
  if (end === 0) return { lines: [], furniture: [], kind: null, rest: [...split, ...rest] };
  return classify(split, end, rest);
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
      stateName.test(folded) ||
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

function isNumberLine(text: string): boolean {
  return (
    number.test(text) &&
    text.length < 90 &&
    !/\sngày\s+\d/u.test(text) &&
    (/[/\-–]/u.test(text) || /^số\s*:?[\s.…_]*$/iu.test(text))
  );
}

/** True for a line that says where and when a paper was issued, and nothing else. */
export function isPlaceDate(text: string): boolean {
  if (bodyStart.test(fold(text)) || /[;.]\s*$/u.test(text)) return false;
  const match = placeDate.exec(text);
  return match !== null && match.index <= 2 && match[0].length >= text.trim().length - 2;
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
  const columns = Math.max(...table.rows.map((row) => row.cells.length));
  return Array.from({ length: columns }, (_, column) =>
    table.rows.flatMap((row) =>
      (row.cells[column]?.paragraphs ?? []).flatMap((paragraph) => splitFeeds(paragraph.inlines, paragraph.line)),
    ),
  ).flat();
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

/** One line of the source that holds boxes of both columns, as separate units. */
function unglue(unit: TextUnit): TextUnit[] {
  const cuts = new Set<number>();
  if (unit.text.length < 220) {
    for (const gap of unit.text.matchAll(/\t+|[ \u00a0]{3,}/gu)) {
      const blank =
        /(?:số|ngày|tháng|năm)\s*:?$/iu.test(unit.text.slice(0, gap.index)) ||
        unit.text[gap.index + gap[0].length] === "/";
      if (!blank) cuts.add(gap.index + gap[0].length);
    }
    const folded = fold(unit.text);
    for (const pattern of [stateName, motto]) {
      const found = pattern.exec(folded);
      if (found) cuts.add(found.index).add(found.index + found[0].length);
    }
    if (isHeadLike(unit.text)) {
      const date = placeDate.exec(unit.text);
      const symbol = /^Số\s*:?[\s\d.…_]*\/\s*[A-Za-zÀ-ỿ\d&-]+\s+(?=\p{Lu})/u.exec(unit.text)?.[0].length ?? 0;
      if (date && /^số/iu.test(unit.text)) cuts.add(Math.max(date.index, symbol));
      const about = /\sV\/v\s/u.exec(unit.text);
      if (about && /^số/iu.test(unit.text)) cuts.add(about.index + 1);
    }
  }
  const stops = [
    0,
    ...[...cuts].filter((cut) => cut > 0 && cut < unit.text.length).toSorted((a, b) => a - b),
    unit.text.length,
  ];
  if (stops.length === 2) return [unit];
  const pieces = stops.slice(1).map((end, index) => sliceInlines(unit.inlines, stops[index] as number, end));
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece, index) =>
      textUnit(piece, lineOf(unit), { gapBefore: index === 0 && unit.gapBefore, hints: unit.hints }),
    );
}

function isHeadLike(text: string): boolean {
  return /^số\s*[:.]/iu.test(text.trim());
}

function classify(units: readonly Unit[], end: number, rest: readonly Unit[]): HeaderParts {
  const lines: RoledUnit[] = [];
  const furniture: TextUnit[] = [];
  let kind: KindId | null = null;
  let mode: "issuer" | "about" | "addressees" | "none" = "issuer";
  let index = 0;
  for (; index < end; index += 1) {
    const unit = units[index] as Unit;
    if (unit.type !== "text") continue;
    const text = unit.text.trim();
    const folded = fold(text);
    if (ornament.test(text)) furniture.push(unit);
    else if (stateName.test(folded) && text.length < 60) lines.push({ role: "state-name", unit });
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
    else if (allCapitals(text) || issuerHead.test(folded) || mode === "issuer") lines.push({ role: "issuer", unit });
    else lines.push({ role: "other", unit });
  }
  const tail = afterHead(units, index, lines, kind);
  return { lines: withParents(tail.lines), furniture, kind, rest: [...units.slice(tail.next), ...rest] };
}

/** What follows the last box found: the subject under the kind, "V/v" lines, "Kính gửi" and its addressees. */
function afterHead(
  units: readonly Unit[],
  from: number,
  lines: RoledUnit[],
  kind: KindId | null,
): { lines: RoledUnit[]; next: number } {
  let index = from;
  if (lines.at(-1)?.role === "kind") index = takeSubject(units, index, lines);
  else if (kind === null) index = takeAbout(units, index, lines);
  index = takeUrgency(units, index, lines);
  return { lines, next: takeAddressees(units, index, lines) };
}

function takeSubject(units: readonly Unit[], from: number, lines: RoledUnit[]): number {
  let index = from;
  for (let taken = 0; index < units.length; index += 1, taken += 1) {
    const unit = units[index] as Unit;
    if (unit.type !== "text") {
      if (unit.type === "break" && taken === 0) continue;
      break;
    }
    const styled =
      unit.hints.align === "center" ||
      allMarked(unit, "bold") ||
      (taken === 0 && allCapitals(unit.text)) ||
      unit.hints.headingLevel !== undefined;
    if (unit.label !== null && unit.label.value > 0) break;
    if (ornament.test(unit.text)) break;
    if (taken > 0 && ((unit.gapBefore && !styled) || isAuthority(units, index))) break;
    if (unit.hints.align === "justify" && taken > 0) break;
    if ((taken > 0 || !styled) && bodyStart.test(fold(unit.text)) && unit.text.length > 60 && /[.;:]$/u.test(unit.text))
      break;
    if (unit.text.length > 420 || (unit.text.length > 160 && /[.:;]$/u.test(unit.text) && !styled)) break;
    if (isSalutation(unit.text)) break;
    lines.push({ role: unit.text.startsWith("(") && taken > 0 ? "other" : "subject", unit });
  }
  return index;
}

/** True for the line that names who decides, between the subject and the legal bases. */
function isAuthority(units: readonly Unit[], index: number): boolean {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (unit?.type !== "text" || next?.type !== "text" || !allCapitals(unit.text) || !/^Căn cứ\s/u.test(next.text))
    return false;
  return issuerHead.test(fold(unit.text)) || (before?.type === "text" && !allCapitals(before.text));
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

/** "Kính gửi:", and the "… điện:", "… gửi:" of a công điện. */
function isSalutation(text: string): boolean {
  const words = fold(text);
  return (
    /^kinh gui/u.test(words) || (words.length < 120 && /\b(?:dien|gui)\s*:\s*$/u.test(words) && !/[.;]/u.test(words))
  );
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
    if (unit.type !== "text" || before.endsWith(".")) break;
    const dashed = unit.label?.style === "dash" || unit.label?.style === "star" || unit.label?.style === "bullet";
    const listed =
      !dashed &&
      unit.label === null &&
      /[:;,]$/u.test(before) &&
      unit.text.length < 110 &&
      /[;.]$/u.test(unit.text) &&
      !bodyStart.test(fold(unit.text));
    // Addressees that a converter left on one line: "- Sở A; - Sở B".
    const joined = /;\s+[-–]\s/u.test(unit.text);
    if (!(dashed && (unit.text.length < 260 || joined)) && !listed) break;
    lines.push({ role: "addressee", unit });
  }
  return index;
}

/** Splits the issuer lines: the last body named is the issuer, those above it its superior (cơ quan chủ quản). */
function withParents(lines: readonly RoledUnit[]): RoledUnit[] {
  const issuers = lines.filter((line) => line.role === "issuer");
  const words = issuers.map(({ unit }) => fold(unit.text.trim()));
  // "ĐOÀN TNCS HỒ CHÍ MINH" stands at the left above the issuer and at the right in the place of the state's name.
  const doubled = issuers.find(
    (_, index) => words.indexOf(words[index] as string) < index && issuerHead.test(words[index] as string),
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
