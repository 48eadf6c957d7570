import { findDates } from "#shared/text/dates.ts";
import { fold } from "#shared/text/fold.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Paragraph } from "#shared/model/block.ts";
import type { Document, Line, LineRole } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { textOf } from "#shared/model/text.ts";

/** What the head and foot say, derived from their lines. Null where the paper does not say it. */
export interface HeaderFacts {
  readonly kind: KindId;
  readonly parentBody: string | null;
  readonly issuer: string | null;
  /** The digits of "Số: 42/KH-UBND", null when left blank. */
  readonly number: string | null;
  /** "KH-UBND", "UBND-TTHC", "CT-TTg": the part behind the slash. */
  readonly symbol: string | null;
  readonly place: string | null;
  readonly date: HeaderDate | null;
  /** Without the "V/v" of a letter. */
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly urgency: string | null;
  readonly recipients: readonly string[];
  readonly signer: {
    readonly authority: readonly string[];
    readonly title: string | null;
    readonly name: string | null;
  };
}

/** The date of issue; a draft leaves the day or the month blank. `iso` only when all three are written and exist. */
export interface HeaderDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly iso: string | null;
}

interface Kept {
  readonly from: readonly unknown[];
  readonly facts: HeaderFacts;
}

const known = new WeakMap<Document["header"], Kept>();

/** Facts of the head and foot: the very same while these are, and what else they are read from. */
export function headerOf(document: Document): HeaderFacts {
  const from = [document.kind, document.closing, ...openingOf(document)];
  const before = known.get(document.header);
  if (before?.from.length === from.length && from.every((part, at) => part === before.from[at])) return before.facts;
  const facts = derive(document);
  known.set(document.header, { from, facts });
  return facts;
}

/** The paragraphs in which a paper without a number line may say what it is. */
function openingOf({ header, body }: Document): readonly Paragraph[] {
  const opening: Paragraph[] = [];
  if (header.children.some((line) => line.role === "number")) return opening;
  for (const block of body.children) {
    if (block.type === "paragraph") opening.push(block);
    if (opening.length === 3) break;
  }
  return opening;
}

export function linesWith(lines: readonly Line[], role: LineRole): string[] {
  return lines.filter((line) => line.role === role).map((line) => textOf(line).trim());
}

/** Several lines of one part as one string: "ỦY BAN NHÂN DÂN" + "TỈNH QUẢNG NGÃI". */
function together(lines: readonly Line[], role: LineRole): string | null {
  const words = linesWith(lines, role).join(" ").replace(/\s+/gu, " ").trim();
  return words === "" ? null : words;
}

function derive(document: Document): HeaderFacts {
  const { children: head } = document.header;
  const { children: foot } = document.closing;
  const numbered = numberAndSymbol(linesWith(head, "number")[0] ?? "");
  const dateLine = linesWith(head, "place-date")[0] ?? "";
  const announced = announcedPaper(document);
  return {
    kind: document.kind,
    parentBody: together(head, "parent-body"),
    issuer:
      together(head, "issuer")?.replace(/^(?:cơ quan|đơn vị|nơi) (?:ban hành|soạn thảo)\s*:\s*/iu, "") ??
      announced?.issuer ??
      null,
    number: numbered.number ?? announced?.number ?? null,
    symbol: numbered.symbol ?? announced?.symbol ?? null,
    place: /^(.+?)\s*,?\s*ngày/iu.exec(dateLine)?.[1]?.trim() ?? null,
    date: dateOf(dateLine) ?? announced?.date ?? null,
    subject:
      together(head, "subject")?.replace(/^(?:trích yếu(?: nội dung)?\s*:\s*)?(?:v\/v\s*:?\s*)?/iu, "") ??
      announced?.subject ??
      null,
    addressees: addressees(head),
    urgency: together(head, "urgency"),
    recipients: linesWith(foot, "recipient").map((line) => line.replace(/[;.]\s*$/u, "")),
    signer: {
      authority: linesWith(foot, "authority"),
      title: linesWith(foot, "title")[0] ?? null,
      name: linesWith(foot, "signer")[0] ?? null,
    },
  };
}

/** Those behind "Kính gửi:" and on the lines below it; the "… điện:" of a công điện names who sends. */
function addressees(head: readonly Line[]): string[] {
  const salutation = linesWith(head, "salutation")[0] ?? "";
  const first = /^kính gửi/iu.test(salutation) ? salutation.replace(/^kính gửi\s*:?\s*/iu, "") : "";
  const lines = [...first.split(";"), ...linesWith(head, "addressee")]
    .map((line) =>
      line
        .replace(/^\s*[-–+•*]\s+/u, "")
        .replace(/[;.]\s*$/u, "")
        .trim(),
    )
    .filter((line) => line !== "");
  return lines.reduce<string[]>((whole, line) => {
    const last = whole.at(-1);
    return last?.endsWith(",") ? [...whole.slice(0, -1), `${last} ${line}`] : [...whole, line];
  }, []);
}

/** "Số: 1328/UBND-TTHC" → 1328 and UBND-TTHC; Party papers write "Số 60-NQ/TW". */
export function numberAndSymbol(line: string): { number: string | null; symbol: string | null } {
  const words = line
    .replace(/^số(?:(?:,|\/| và)? ?(?:ký hiệu|hiệu)(?: văn bản)?)?\s*[:.]?\s*/iu, "")
    .replace(/^[^\p{L}\d/.…_-]+/u, "")
    .trim();
  const state = /^(\d{1,6}[a-zđ]?)?[\s.…_]*\/\s*([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\d\-&/.()\s]*)$/u.exec(words);
  if (state) return { number: state[1] ?? null, symbol: (state[2] as string).trim() };
  const dated = /^(\d{1,6})\/(\d{4})\/([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ-]+)$/u.exec(words);
  if (dated) return { number: dated[1] as string, symbol: dated[3] as string };
  const party = /^(\d{1,6})?[\s.…_]*-\s*([A-Za-zÀ-ỿ]+\/[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\d-]*)$/u.exec(words);
  if (party) return { number: party[1] ?? null, symbol: party[2] as string };
  return { number: /^\d{1,6}/u.exec(words)?.[0] ?? null, symbol: null };
}

function dateOf(line: string): HeaderDate | null {
  const date = findDates(line)[0];
  if (date) return { day: date.day, month: date.month, year: date.year, iso: date.iso };
  const year = /năm\s*(\d{4})/iu.exec(line)?.[1];
  if (year === undefined) return null;
  const month = /tháng\s*(\d{1,2})/iu.exec(line)?.[1];
  return { day: null, month: month === undefined ? null : Number(month), year: Number(year), iso: null };
}

interface Announced {
  readonly issuer: string | null;
  readonly number: string;
  readonly symbol: string;
  readonly date: HeaderDate | null;
  readonly subject: string | null;
}

/** A press summary has no head: a sentence at its beginning says which paper was signed. */
function announcedPaper(document: Document): Announced | null {
  const name = kindOf(document.kind).name;
  const signed = new RegExp(`(?:ký|ban hành)[^.]{0,30}${name}\\s+số\\s+(\\d{1,6})/([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\\-]+)`, "iu");
  for (const paragraph of openingOf(document)) {
    const text = textOf(paragraph);
    const found = signed.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    const date =
      findDates(after).find(({ iso }) => iso !== null) ?? findDates(before).findLast(({ iso }) => iso !== null);
    return {
      issuer: announcedBy(before),
      number: found[1] as string,
      symbol: found[2] as string,
      date: date ? { day: date.day, month: date.month, year: date.year, iso: date.iso } : null,
      subject:
        /^(?:\s+ngày\s+[\d/]+)?,?\s+(?:về(?: việc)?|chỉ đạo)\s+(.+?)(?:\.|\.\s+\p{Lu}.*)?$/u.exec(after)?.[1] ?? null,
    };
  }
  return null;
}

/** Who signed, by the last clause before the word: a body as a whole, or the Prime Minister with a name behind. */
function announcedBy(before: string): string | null {
  if (/thu tuong chinh phu/u.test(fold(before))) return "Thủ tướng Chính phủ";
  const clause = (before.split(/,\s+|\s[-–]\s/u).at(-1) ?? "").replace(/\s+(?:đã|vừa|mới)?\s*$/u, "");
  const body = agencyPrefix(clause);
  return body?.start === 0 && body.end === clause.length ? clause : null;
}
