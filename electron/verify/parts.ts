import { fold } from "#shared/text/fold.ts";
import { kindByName } from "#shared/kinds/index.ts";
import type { Paper, PaperLine } from "./paper.ts";

/** The components of a paper by the boxes (ô) of NĐ 30/2020, as far as they were recognised. */
export interface Parts {
  readonly stateName: PaperLine | null;
  readonly motto: PaperLine | null;
  readonly parentBody: readonly PaperLine[];
  readonly issuer: readonly PaperLine[];
  readonly number: PaperLine | null;
  readonly placeDate: PaperLine | null;
  readonly kind: PaperLine | null;
  readonly subject: readonly PaperLine[];
  readonly letterSubject: readonly PaperLine[];
  readonly salutation: PaperLine | null;
  readonly bases: readonly PaperLine[];
  /** Running text outside tables, headings and bases included. */
  readonly body: readonly PaperLine[];
  readonly recipientsTitle: PaperLine | null;
  readonly recipients: readonly PaperLine[];
  /** Right side of the signature block: powers and office in front, the name last. */
  readonly authority: readonly PaperLine[];
  readonly signer: PaperLine | null;
  readonly appendixLabels: readonly PaperLine[];
  readonly appendixTitles: readonly PaperLine[];
  /** Lines above the running text, empty ones included. */
  readonly head: readonly PaperLine[];
}

const headLines = 60;
const key = (line: PaperLine): string => fold(line.text).replace(/[–—]/gu, "-").replace(/\s+/gu, " ").trim();
const blank = (line: PaperLine): boolean => line.text.trim() === "";
const sameCell = (a: PaperLine, b: PaperLine): boolean =>
  a.cell !== null &&
  b.cell !== null &&
  a.cell.table === b.cell.table &&
  a.cell.row === b.cell.row &&
  a.cell.column === b.cell.column;
const allBold = (line: PaperLine): boolean => line.runs.every((run) => run.look.bold || run.text.trim() === "");

const motto = /^doc lap ?- ?tu do ?- ?hanh phuc\.?$/;
const numberLine = /^so ?: ?\S*\/|^so ?:? ?\d*[/-]/;
const placeDate = /^[^()]{2,60}, ?ngay\b.{0,12}thang\b.{0,8}nam\b/;
const recipientsTitle = /^noi nhan ?:?$/;
const appendixLabel = /^phu luc(?: (?:so )?(?:[ivxlc]+|\d+|[a-d]))?\.?:?$/;

/** Lines of one box in a row: after `from`, while they are in its cell, or directly below it outside a table. */
function following(lines: readonly PaperLine[], from: number, stop: (line: PaperLine) => boolean): PaperLine[] {
  const out: PaperLine[] = [];
  const start = lines[from];
  for (const line of lines.slice(from + 1)) {
    if (start === undefined || (start.cell === null ? line.cell !== null : !sameCell(start, line)) || stop(line)) break;
    if (!blank(line)) out.push(line);
  }
  return out;
}

interface Issuers {
  readonly parentBody: readonly PaperLine[];
  readonly issuer: readonly PaperLine[];
}

/** Left box of the head: lines beside the state name; the bold ones at the end are the issuer. */
function issuersOf(lines: readonly PaperLine[], stateName: PaperLine | null): Issuers {
  const place = stateName?.cell ?? null;
  if (place === null) return { parentBody: [], issuer: [] };
  const beside = lines.filter(
    ({ cell }) => cell !== null && cell.table === place.table && cell.row === place.row && cell.column < place.column,
  );
  const words = beside.filter((line) => !blank(line) && !numberLine.test(key(line)) && !/^[-_.*\s]+$/u.test(line.text));
  const upTo = beside.findIndex((line) => numberLine.test(key(line)));
  const named = upTo < 0 ? words : words.filter((line) => beside.indexOf(line) < upTo);
  const firstBold = named.findIndex(allBold);
  return firstBold < 0
    ? { parentBody: [], issuer: named }
    : { parentBody: named.slice(0, firstBold), issuer: named.slice(firstBold) };
}

/** Name of the kind and the centred lines below it. */
function titleOf(lines: readonly PaperLine[]): { kind: PaperLine | null; subject: PaperLine[]; end: number } {
  const at = lines.findIndex(
    (line, index) => index < headLines && line.cell === null && kindByName(key(line)) !== undefined,
  );
  const kind = lines[at];
  if (kind === undefined) return { kind: null, subject: [], end: -1 };
  const subject: PaperLine[] = [];
  let end = at;
  for (const line of lines.slice(at + 1, at + 14)) {
    const isEnd = line.cell !== null || line.look.align !== "center" || /^(?:kinh gui|can cu)\b/.test(key(line));
    if (blank(line) ? subject.length > 0 && line.drawn.length + Number(line.look.borderTop) > 0 : isEnd) break;
    // A capital line after the subject is the issuer repeated above the bases of a decision.
    if (subject.length > 0 && line.text === line.text.toUpperCase() && /\p{Lu}/u.test(line.text)) break;
    end += 1;
    if (!blank(line)) subject.push(line);
  }
  return { kind, subject, end };
}

function signatureOf(
  lines: readonly PaperLine[],
  title: PaperLine | null,
): { recipients: PaperLine[]; authority: PaperLine[]; signer: PaperLine | null } {
  const at = title === null ? -1 : lines.indexOf(title);
  const recipients =
    at < 0 ? [] : following(lines, at, () => false).filter((line) => /^[-+–•]|[;.]$/u.test(line.text.trim()));
  const place = title?.cell ?? null;
  if (place === null) return { recipients: title === null ? [] : recipients, authority: [], signer: null };
  const beside = lines.filter(
    (line) => line.cell !== null && line.cell.table === place.table && line.cell.column > place.column && !blank(line),
  );
  const capital = beside.findIndex((line) => !isCapital(line));
  const authority = capital < 0 ? beside : beside.slice(0, capital);
  return { recipients, authority, signer: capital < 0 ? null : (beside.at(-1) ?? null) };
}

/** True when a line is shown in capitals, typed so or set so. */
export function isCapital(line: PaperLine): boolean {
  return line.runs.every(
    (run) => run.look.caps || run.text.replace(/\S*\/\S*/gu, "") === run.text.replace(/\S*\/\S*/gu, "").toUpperCase(),
  );
}

/** Titles of appendices: the centred lines right below their label. */
function appendixTitles(lines: readonly PaperLine[], labels: readonly PaperLine[]): PaperLine[] {
  return labels.flatMap((label) => {
    return following(
      lines,
      lines.indexOf(label),
      (line) => line.look.align !== "center" || line.text.trim().startsWith("("),
    ).slice(0, 3);
  });
}

/** Finds the components of a paper by their words and places; what is not found is null or empty. */
export function partsOf({ lines }: Paper): Parts {
  const top = lines.slice(0, headLines);
  const find = (test: (folded: string) => boolean): PaperLine | null => top.find((line) => test(key(line))) ?? null;
  const stateName = find((text) => text === "cong hoa xa hoi chu nghia viet nam");
  const number = find((text) => numberLine.test(text));
  const place = find((text) => text.length < 90 && placeDate.test(text));
  const title = titleOf(lines);
  const letter = title.kind === null ? find((text) => /^v\/v\b/.test(text)) : null;
  const titleLine = lines.findLast((line) => recipientsTitle.test(key(line))) ?? null;
  const labels = lines.filter(
    (line) => line.cell === null && line.look.align === "center" && appendixLabel.test(key(line)),
  );
  const headEnd = Math.max(
    title.end,
    ...[stateName, number, place, letter].map((line) => (line === null ? -1 : lines.indexOf(line))),
  );
  const bodyEnd = titleLine === null ? lines.length : lines.indexOf(titleLine);
  const text = lines.slice(headEnd + 1, bodyEnd).filter((line) => line.cell === null && !blank(line));
  const salutation = text.slice(0, 5).find((line) => key(line).startsWith("kinh gui")) ?? null;
  return {
    stateName,
    motto: find((words) => motto.test(words)),
    ...issuersOf(top, stateName),
    number,
    placeDate: place,
    kind: title.kind,
    subject: title.subject,
    letterSubject:
      letter === null ? [] : [letter, ...following(lines, lines.indexOf(letter), (line) => placeDate.test(key(line)))],
    salutation,
    bases: basesOf(text),
    body: text.slice(addressEnd(text, salutation)),
    recipientsTitle: titleLine,
    ...signatureOf(lines, titleLine),
    appendixLabels: labels,
    appendixTitles: appendixTitles(lines, labels),
    head: lines.slice(0, headEnd + 4).filter((line) => lines.indexOf(line) <= headEnd || blank(line)),
  };
}

const isBasis = (line: PaperLine | undefined): boolean => line !== undefined && /^can cu\b/.test(key(line));

/**
 * Lines of legal basis: several in a row, the first ones ending in ";". A single "Căn cứ … ." may be an ordinary
 * paragraph, which a plan sets upright, and is not taken for one.
 */
function basesOf(text: readonly PaperLine[]): PaperLine[] {
  const first = text.findIndex((line) => isBasis(line) && line.text.trim().endsWith(";"));
  if (first < 0) return [];
  let end = first;
  while (isBasis(text[end]) && /[;.,]$/u.test(text[end]?.text.trim() ?? "")) end += 1;
  return text.slice(first, end);
}

/** Addressees are no running text: the salutation and the dashed lines right after it. */
function addressEnd(text: readonly PaperLine[], salutation: PaperLine | null): number {
  if (salutation === null) return 0;
  let end = text.indexOf(salutation) + 1;
  if (!/^kinh gui ?:?$/.test(key(salutation))) return end;
  while (end < text.length && /^[-–+•]/u.test(text[end]?.text.trim() ?? "")) end += 1;
  return end;
}
