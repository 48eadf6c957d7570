import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { parseLabel } from "#shared/text/labels.ts";
import { isFieldLine } from "#shared/facts/field-label.ts";
import { areOnlyBodies, startsWithDoers } from "#shared/facts/tasks/charge/doer-line.ts";
import { allMarked, bodyText, plainText } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** Words after which a clause cannot end: a paragraph that stops there was cut. */
const openWords =
  /(?:^|\s)(?:của|và|các|về|được|tại|với|cho|là|trong|đã|từ|theo|cùng|do|bởi|đến|để|sẽ|đang|không|có|những|một|hoặc|hay|nhằm|thuộc|bằng|qua|giữa|trên|dưới|vào|ra|ban hành|thực hiện|tiếp tục|nhất là|bao gồm|gồm|tổ|Cục|Tổng)$/u;

const closed = /[.;:!?…]["”’»)\]]*$|[.;]\/\.?$|\.\/\.?$/u;

/** Of these, those that end no title either. */
const openAnywhere = /\s(?:của|và|với|các|những|hoặc|nhằm|bởi|cho|trước|thuộc)$/u;

/** "1. Sở" and "Khoa học và Công nghệ": the noun of a body alone on its line. */
const bareNoun =
  /^(?:Các\s+)?(?:Sở|Bộ|Phòng|Ban|Cục|Chi cục|Tổng cục|Vụ|Viện|Trung tâm|Hội|Văn phòng|[ỦU][ỷyY] ban|Trường|Liên đoàn|Liên hiệp|Hiệp hội|Ngân hàng(?: [Nn]hà nước)?|Tập đoàn|Công ty|Bệnh viện|(?:các )?Phó)$/u;
/** "…, phối hợp với Sở" and "Khoa học và Công nghệ": the same at the end of a line. */
const lastNoun = /(?:với|cùng|giao|Giao|do|[,;])\s(?:Sở|Bộ|Cục|Chi cục|Phòng|Vụ)$/u;

/** Whether a line ends with the noun of a body whose name stands in the next one. */
function isCutNoun(body: string, after: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(after) && (bareNoun.test(body) || lastNoun.test(body));
}

/** "… Ủy ban nhân dân tỉnh" and "Đắk Lắk và …": a kind of place, with its name in the next line. */
const kindOfPlace = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$/u;
const nameOfPlace = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?=[\s,.;]|$)/u;

function isCutPlace(before: string, after: string): boolean {
  return before.length >= 40 && kindOfPlace.test(before) && nameOfPlace.test(after) && agencyPrefix(after)?.start !== 0;
}

/** Words that ask for a number, and what one looks like. */
const openForNumber = /(?:^|\s)(?:so|ngay|thang|nam|quy|dieu|khoan|muc|chuong|khoa|phan|it nhat|toi thieu)$/u;
const startsNumber = /^(?:\d|[IVXLC]{1,7}(?=[\s.,;]|$))/u;

/** "… theo quy định tại khoản 2" and "Điều 25 Luật Đầu tư", "… Quốc hội khóa" and "XV.": a number that names something, no label. */
const namesLaw =
  /^Điều \d{1,3}[a-zđ]? (?:của )?(?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh|Quy chế|Quy định|này)(?![A-Za-zÀ-ỿ])/u;
const asksForTerm = /(?:khóa|khoá|Chương|lần thứ)$/u;

function isReference(before: string, next: TextUnit): boolean {
  if (next.label === null || next.labelOutside || isClosed(before)) return false;
  if (next.label.style === "article") return namesLaw.test(next.text);
  return next.label.style === "roman" && asksForTerm.test(before);
}

/** The title of the recipients: no sentence goes on with it, whatever stop is missing before it. */
const opensFoot = /^(?:Nơi nhận|NƠI NHẬN)\s*(?::|$)/u;

/** A paper or an event that is to be prepared, as a point of a programme of work names it. */
const topic =
  /^(?:Nghị quyết|Kế hoạch|Chương trình|Đề án|Quy chế|Quy định|Quy hoạch|Báo cáo|Chỉ thị|Kết luận|Tờ trình|Hướng dẫn|Quyết định|Thông báo|Hội nghị|Đại hội|Hội thảo|Sơ kết|Tổng kết|Đánh giá|Tập trung|Lãnh đạo|Chỉ đạo|Tiếp tục|Rà soát|Thông qua|Dự thảo|Tại Hội nghị)\s/u;

/** True where a line that begins with who does it follows a point that names what is to be prepared: it is one of its own. */
function opensDoers(previous: TextUnit, after: string): boolean {
  const words = bodyText(previous).trimEnd();
  const open = openWords.test(words.slice(-24)) && !/tiếp theo$/u.test(words);
  if (!topic.test(words) || /,$/u.test(words) || open || namesGiver.test(words)) return false;
  return startsWithDoers(after);
}

/** True where a labelled line ("Chủ trì: Sở A") follows words that may end there. */
function opensField(before: string, after: string): boolean {
  return (
    /^\p{Lu}[^:.;,]{3,40}:/u.test(after) &&
    !/,$/u.test(before) &&
    !openWords.test(before.slice(-24)) &&
    isFieldLine(after)
  );
}

/** "Bước 2 (từ 16/3 đến 30/4/2026): …": a step with its number opens a line of its own. */
const step = /^(?:Bước|Giai đoạn|Đợt|Nhóm)\s+(?:\d{1,2}|[IVX]{1,4})\s*(?:[:.–-]|\([^()]{3,60}\)\s*:)/u;

/** What a name goes on with in the next line: "… giao", "… Giám đốc". */
const namesGiver = /(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|đốc|trưởng|tịch|thư|lãnh đạo|ngành|cơ quan|đơn vị)$/iu;

/** True when the words end where a sentence may end. */
export function isClosed(text: string): boolean {
  return closed.test(text.trimEnd());
}

/** Width of a text file whose lines were broken by hand or by a printer; null when its lines are whole paragraphs. */
export function wrapWidth(units: readonly Unit[]): number | null {
  const lengths = units.filter((unit) => unit.type === "text").map((unit) => unit.text.length);
  // Notes in small letters have longer lines than the rest.
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  const followers = units.filter((unit) => unit.type === "text" && !unit.gapBefore && unit.label === null).length;
  const longest = Math.max(0, ...lengths);
  return lengths.length >= 8 && longest <= 140 && longest >= 55 && followers * 3 >= lengths.length ? usual : null;
}

/** Whether the last line of the words reaches so far that the printer broke it; one that ends a sentence may just as well end there. */
function isFull({ text, lastLength }: TextUnit, wrap: number): boolean {
  return lastLength >= wrap * (isClosed(text) ? 0.76 : 0.72);
}

/** Names that hold a dash, cut before it: "Sở Lao động" and "- Thương binh và Xã hội". */
const cutNames: readonly (readonly [string, RegExp])[] = [
  ["Lao động", /^[-–]\s*Thương binh/u],
  ["Tài chính", /^[-–]\s*Kế hoạch/u],
  ["Văn hóa", /^[-–]\s*Xã hội/u],
  ["Tư pháp", /^[-–]\s*Hộ tịch/u],
  ["Phát thanh", /^[-–]\s*Truyền hình/u],
  ["Thi đua", /^[-–]\s*Khen thưởng/u],
  ["Chủ tịch", /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|UBMTTQ)(?![A-Za-zÀ-ỿ])/u],
  ["hính trị", /^[-–]\s*xã hội(?![A-Za-zÀ-ỿ])/u],
  ["inh tế", /^[-–]\s*xã hội(?![A-Za-zÀ-ỿ])/u],
  [
    " Ban",
    /^(?:Chỉ đạo|Chỉ huy|Chấp hành|Thường vụ|Thường trực|Quản lý|Giám hiệu|Giám đốc|Tuyên giáo|Dân vận)(?![A-Za-zÀ-ỿ])/u,
  ],
  ["Trưởng", /^(?:Ban|Tiểu ban)\s(?!hành)/u],
  ["Mặt trận", /^Tổ quốc(?![A-Za-zÀ-ỿ])/u],
  ["Thủ tướng", /^Chính phủ(?![A-Za-zÀ-ỿ])/u],
  ["Văn phòng", /^(?:Chính phủ|Quốc hội|Trung ương|UBND|HĐND|Ủy ban|Hội đồng|Đăng ký|Tỉnh ủy|Đảng ủy)(?![A-Za-zÀ-ỿ])/u],
  ["Liên đoàn", /^Lao động(?![A-Za-zÀ-ỿ])/u],
  ["Việt", /^Nam(?![A-Za-zÀ-ỿ])/u],
  ["Phó", /^(?:Trưởng|Chủ tịch|Giám đốc|Bí thư|Hiệu trưởng)(?![A-Za-zÀ-ỿ])/u],
  ["Bộ Chỉ huy", /^Quân sự(?![A-Za-zÀ-ỿ])/u],
];

/** A line of a list of bodies cut behind the noun of the last one: "…, Hội Liên hiệp" and "Phụ nữ xã". */
const cutNoun =
  /[,;]\s+(?:và\s+)?(?:Hội|Hội Liên hiệp|Liên hiệp|Sở|Phòng|Ban|Bộ|Trung tâm|Chi cục|Cục|Tổng cục|Liên đoàn|Liên minh|Hiệp hội|Trường|Viện|Ủy ban|Uỷ ban|Ban Quản lý|Bộ Chỉ huy|Đoàn|Đội|Trạm)$/u;

/** "Trách nhiệm của các Sở:" and "Xây dựng, Tài chính, Nội vụ." */
const opensNames = /\scác (?:Sở|Bộ|Phòng|Ban|Cục|Chi cục):$/u;
const namesAlone = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*(?:(?:,| và) \p{Lu}\p{Ll}+(?: \p{Ll}+)*){1,12}[.;:]?$/u;

/** "3. Các bộ, cơ quan thuộc Chính phủ;" and "Ủy ban nhân dân các tỉnh căn cứ …": bodies up to a semicolon, with more of them below. */
function isOpenList(words: string, after: string): boolean {
  return /;$/u.test(words) && areOnlyBodies(words) && (agencyPrefix(after)?.start === 0 || /^các \p{Lu}/u.test(after));
}

/** "… các tỉnh, thành phố: Tuyên" and "Quang, Đồng Nai": a list of names cut inside one, or before all. */
function isCutList(before: string, after: string): boolean {
  if (opensNames.test(before) && namesAlone.test(after.trimEnd())) return true;
  return /[:,]\s\p{Lu}\p{Ll}+$/u.test(before.slice(-24)) && /^\p{Lu}\p{Ll}+,\s\p{Lu}/u.test(after);
}

function isCutName(before: string, after: string): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(after) && cutNoun.test(before.slice(-40))) return true;
  if (isCutList(before, after)) return true;
  if (/20\d\d$/u.test(before) && /^[-–]\s*20\d\d(?!\d)/u.test(after)) return true;
  return cutNames.some(([head, tail]) => before.endsWith(head) && tail.test(after));
}

/**
 * True when `next` goes on with the sentence of `previous`: the scan's page, the printer's line or a footnote
 * between them cut it. Decides on the words alone, so that a page break leaves no trace in the tree.
 */
export function continues(previous: TextUnit, next: TextUnit, wrap: number | null): boolean {
  if (isCutName(previous.text.trimEnd(), next.text) || isReference(previous.text.trimEnd(), next)) return true;
  if (next.label !== null && dashed.test(next.text) && quoteIsOpen(previous.text)) return true;
  if (next.label !== null || next.hints.headingLevel !== undefined || previous.hints.headingLevel !== undefined)
    return false;
  const before = previous.text.trimEnd();
  const after = next.text;
  if (opensFoot.test(after) || opensDoers(previous, after) || opensField(before, after)) return false;
  if (isClosed(before) && step.test(after)) return false;
  if (previous.label !== null && isOpenList(bodyText(previous).trim(), after)) return true;
  if (wrap !== null && !next.gapBefore && isFull(previous, wrap) && !allCapitals(after)) return true;
  if (listsOn(previous, next)) return true;
  if (isClosed(before)) return false;
  if (/^[\p{Ll},;.)]/u.test(after)) return !allCapitals(before);
  if (/^[(“"[*]/u.test(after)) return openWords.test(before);
  const words = bodyText(previous);
  if (openForNumber.test(fold(before).slice(-24)) && startsNumber.test(after)) return true;
  if (allCapitals(words) || allCapitals(after) || /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u.test(after)) return false;
  // "- Căn cứ …," is a whole basis.
  if (previous.label !== null && /^Căn cứ\s.*,$/su.test(words.trim()) && !unbalanced(before)) return false;
  if (/,$/u.test(before) || unbalanced(before) || openAnywhere.test(before)) return true;
  if (isCutNoun(words.trim(), after)) return true;
  if (isCutPlace(before, after)) return true;
  if (openWords.test(before.slice(-24)) && (previous.label === null || words.length > 60)) return true;
  if (previous.label !== null && words.length < 200 && !/[.;:] /u.test(words)) return false;
  return words.length >= 120;
}

/** True when `next` is the title, or goes on with the title, of a part, chapter or section whose number stands on a line of its own. */
export function isTitleOf(previous: TextUnit, next: TextUnit): boolean {
  const style = previous.label?.style;
  const roman = style === "roman" || style === "capital";
  if (style !== "part" && style !== "chapter" && style !== "section" && !roman) return false;
  if (next.label !== null || next.text.length > 300 || /[.;:]$/u.test(next.text)) return false;
  const title = bodyText(previous).trim();
  if (roman && title.length < 16) return false;
  if (title === "") return allCapitals(next.text) || allMarked(next, "bold") || next.hints.headingLevel !== undefined;
  return !next.gapBefore && allCapitals(title) && allCapitals(next.text);
}

/** A number and the title below it as one unit. */
export function titled(previous: TextUnit, next: TextUnit): TextUnit {
  const unit = joined(previous, next);
  return { ...unit, label: parseLabel(unit.text) };
}

/** "- Cơ quan thực hiện: Văn phòng;" above "các thôn; Đoàn Thanh niên.": the bodies of a labelled line go on below it. */
function listsOn(previous: TextUnit, next: TextUnit): boolean {
  return (
    /;\s*$/u.test(previous.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !next.gapBefore &&
    fieldOfBodies.test(fold(bodyText(previous).slice(0, 60))) &&
    isFieldLine(bodyText(previous)) &&
    !isFieldLine(next.text)
  );
}

const fieldOfBodies = /^[^:]*(?:chu tri|phoi hop|thuc hien|phu trach|chiu trach nhiem)[^:]*:/u;

/** "… chương trình “Festival Thăng Long" and "- Hà Nội”": no point begins within a quotation. */
const dashed = /^[-–]\s\p{Lu}[^“]*”/u;

function quoteIsOpen(text: string): boolean {
  return text.lastIndexOf("“") > text.lastIndexOf("”") && !isClosed(text);
}

function unbalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "(") open += 1;
    else if (character === ")") open = Math.max(0, open - 1);
  }
  return open > 0;
}

/** The two as one unit; a space between, none where the cut stands inside a number or before a sign. */
export function joined(previous: TextUnit, next: TextUnit): TextUnit {
  const glue = /^(?:[,;.)]|\/\p{Lu})/u.test(next.text) || /\s$/u.test(previous.text) ? "" : " ";
  const offset = previous.text.length + glue.length;
  const inlines = [...previous.inlines, ...(glue ? [{ text: glue }] : []), ...next.inlines];
  return {
    ...previous,
    inlines,
    text: plainText(inlines),
    lastLength: next.text.length,
    places: [...previous.places, ...next.places.map(([at, line]) => [at + offset, line] as const)],
  };
}
