import type { TextBlock } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { findDates } from "#shared/text/dates.ts";
import type { WrittenDate } from "#shared/text/dates.ts";
import { level } from "#shared/text/level.ts";
import type { Range } from "#shared/text/range.ts";

/** A paper named in a text by its number and symbol, or a law by its name. Null where the text does not say it. */
export interface Citation extends Range {
  readonly raw: string;
  /** The kind as written before the number, small letters: "quyết định", "thông báo kết luận", "luật". */
  readonly kind: string | null;
  readonly number: string | null;
  /** The year inside the symbol of a legal text: 2021 in "107/2021/NĐ-CP". */
  readonly year: number | null;
  /** "QĐ-TTg", "UBND-TTHC", "NQ/TW". */
  readonly symbol: string | null;
  /** Numbered the way of the Party: "57-NQ/TW". */
  readonly party: boolean;
  readonly date: WrittenDate | null;
  /** The words after "của": "Thủ tướng Chính phủ". */
  readonly issuer: string | null;
  /** What a law is called: "Tổ chức chính quyền địa phương". */
  readonly name: string | null;
  /** Where number and symbol stand. */
  readonly symbolAt: Range;
}

const known = new WeakMap<TextBlock["children"], readonly Citation[]>();

/** The papers a block or line cites, memoised by its words. */
export function citationsOf(block: TextBlock | Line): readonly Citation[] {
  const cached = known.get(block.children);
  if (cached) return cached;
  const found = citationsIn(textOf(block));
  known.set(block.children, found);
  return found;
}

/** A group of the symbol: "QĐ", "TTg", "TCTĐA06", "XDKT&TDTHPL". */
const part = String.raw`\p{Lu}[A-Za-zÀ-ỿ\d]*(?:[&.][A-Za-zÀ-ỿ\d]+)*`;
const state = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ\d/.,-])(\d{1,6}[a-zđ]?)\s?/\s?(?:((?:19|20)\d{2})\s?/\s?)?((?:${part})(?:\s?[-–/]\s?(?:${part}))*)`,
  "gu",
);
const party = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ\d/.,-])(\d{1,5})\s?[-–]\s?((?:\p{Lu}[A-Za-zÀ-ỿ]{0,5})\s?/\s?\p{Lu}[A-Za-zÀ-ỿ\d]*(?:[-.][A-Za-zÀ-ỿ\d]+)*)`,
  "gu",
);
const kindNames =
  "bộ luật|luật|pháp lệnh|lệnh|hiến pháp|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông báo|kế hoạch|công văn|báo cáo|tờ trình|chương trình|hướng dẫn|công điện|kết luận|quy định|quy chế|quy trình|phương án|đề án|dự án|biên bản|giấy mời|thông tri|văn bản|hợp đồng|phiếu chuyển|phiếu trình|thư|quyết nghị|tờ|đề cương|qđ|nđ|nq|kh|tt";
const kindBefore = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])((?:${kindNames})(?:\s(?:liên tịch|phối hợp|hành động|kết luận|liên ngành|công tác|thanh tra))?)\s*(?:số)?\s*[:.]?\s*$`,
  "u",
);
const issuerAfter =
  /^\s*,?\s*của\s+((?:(?!\s(?:về|v\/v|ban hành|quy định|sửa đổi|phê duyệt|thực hiện|triển khai|hướng dẫn|công bố|thông báo|ngày|số|trong|tại|đến|được|đã|giao|theo|nhằm|đối với|kèm|yêu cầu|đề nghị|chỉ đạo|tổ chức thực hiện)(?![A-Za-zÀ-ỿ]))[^,;.:()\n“”]){2,90})/u;
const dateGap = /^\s*,?\s*(?:\(?\s*(?:được )?(?:ban hành|ký|ký ban hành))?\s*$/u;
const law =
  /(?<![A-Za-zÀ-ỿ])(Bộ luật|Luật|Pháp lệnh)\s+(?!(?:này|số|pháp|sư|liên|năm|định)(?![A-Za-zÀ-ỿ]))(\p{Lu}[A-Za-zÀ-ỿ]*(?:,?\s(?!(?:ngày|năm|(?<!một\s)số|và các|được|đã|có hiệu lực|quy định|của|tại)(?![A-Za-zÀ-ỿ]))[A-Za-zÀ-ỿ]+){0,18})(?=\s*,?\s*(?:số\s|ngày\s|năm\s|[;.,)]|$))/gu;

/** The papers cited in a text (NFC), in order: state and Party numbers, and laws by name with their date. */
export function citationsIn(text: string): Citation[] {
  const numbered = /\d\s?[/-]\s?\d*\s?\/?\s?\p{Lu}/u.test(text);
  const laws = /[Ll]uật\s+\p{Lu}|Pháp lệnh\s+\p{Lu}/u.test(text);
  if (!numbered && !laws) return [];
  const plain = level(text);
  const found = numbered
    ? [...text.matchAll(state), ...text.matchAll(party)].flatMap((match) => numberedCitation(match, text, plain))
    : [];
  const named = laws ? [...text.matchAll(law)].map((match) => lawCitation(match, text)) : [];
  return withoutOverlap([...found, ...named]);
}

function numberedCitation(match: RegExpMatchArray, text: string, plain: string): Citation[] {
  const byParty = !match[0].slice(0, (match[1] as string).length + 2).includes("/");
  const symbol = (match[byParty ? 2 : 3] as string).replace(/\s+/gu, "").replaceAll("–", "-");
  const left = plain.slice(Math.max(0, (match.index as number) - 60), match.index);
  const before = kindBefore.exec(left);
  if (!before && !isSymbol(symbol, left)) return [];
  const symbolAt = { start: match.index as number, end: (match.index as number) + match[0].trimEnd().length };
  const start = before ? symbolAt.start - before[0].length : symbolAt.start;
  const date = dateAfter(symbolAt.end, text);
  const end = date?.end ?? symbolAt.end;
  const issuer = issuerOf(text, plain, end);
  return [
    {
      start,
      end,
      raw: text.slice(start, end),
      kind: before?.[1]?.replace(/\s+/gu, " ") ?? null,
      number: match[1] as string,
      year: byParty || match[2] === undefined ? null : Number(match[2]),
      symbol,
      party: byParty,
      date,
      issuer,
      name: null,
      symbolAt,
    },
  ];
}

/** Without the name of a kind before it, only what looks like a whole symbol counts: "số 13/QĐ-SYT", not "24/Km". */
function isSymbol(symbol: string, left: string): boolean {
  return /[-/]/u.test(symbol) && (/số\s*:?\s*$/u.test(left) || /^\p{Lu}{2}/u.test(symbol));
}

/** The date that follows at once, with day, month and year; only the words behind the symbol are looked at. */
function dateAfter(from: number, text: string): WrittenDate | null {
  const rest = text.slice(from, from + 70);
  const next = findDates(rest)[0];
  if (!next || next.start > 30 || !dateGap.test(rest.slice(0, next.start))) return null;
  if (next.day === null || next.month === null || next.year === null) return null;
  return { ...next, start: next.start + from, end: next.end + from };
}

function issuerOf(text: string, plain: string, from: number): string | null {
  const match = issuerAfter.exec(plain.slice(from, from + 110));
  if (!match) return null;
  const at = from + match[0].length - (match[1] as string).length;
  return text
    .slice(at, at + (match[1] as string).length)
    .replace(/\s+/gu, " ")
    .trim();
}

function lawCitation(match: RegExpMatchArray, text: string): Citation {
  const start = match.index as number;
  const nameEnd = start + match[0].length;
  const date = dateAfter(nameEnd, text);
  const end = date?.end ?? nameEnd;
  return {
    start,
    end,
    raw: text.slice(start, end),
    kind: (match[1] as string).toLowerCase(),
    number: null,
    year: null,
    symbol: null,
    party: false,
    date,
    issuer: null,
    name: match[2] as string,
    symbolAt: { start, end: nameEnd },
  };
}

/** Keeps, of finds that overlap, the first and longer. */
function withoutOverlap(found: readonly Citation[]): Citation[] {
  const out: Citation[] = [];
  for (const citation of found.toSorted((a, b) => a.symbolAt.start - b.symbolAt.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || citation.symbolAt.start >= last.symbolAt.end) out.push(citation);
  }
  return out;
}
