import { actorPhrase } from "#shared/agencies/actor.ts";
import { agencyAt } from "#shared/agencies/grammar/agency.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import type { Range } from "#shared/text/range.ts";
import { person, verb } from "./sentence.ts";

/** What may stand behind the name in a title: what it is besides ("- Cơ quan thường trực Ban Chỉ đạo"), then nothing, or that it has duties. */
const dutyEnd =
  /^(?:[-–]\s+(?:cơ quan|đơn vị|bộ phận)\s+(?:thường trực|chủ trì|đầu mối)[^.;:]{0,60}|[-–]\s+thường trực[^.;:]{0,60})?(?:(?:có|chịu)\s+(?:các\s+)?(?:trách nhiệm|nhiệm vụ|nghĩa vụ|quyền)(?:\s+sau(?:\s+đây)?)?)?\s*[:.;]?$/iu;

/** "Mặt trận Tổ quốc Việt Nam | tại địa phương": which of them. */
const ofPlace = /^(?:tại|ở) (?:địa phương|cơ sở)(?=\s*[:.]?$)/iu;

/** Which of a group are meant, up to the colon: "các đơn vị | được giao làm chủ đầu tư:", "các doanh nghiệp | kinh doanh trên địa bàn:". */
const ofThose =
  /^(?:được (?:giao|phân công)|đang) [^,;.:]{4,90}:$|^(?:(?:hoạt động|sản xuất|kinh doanh|đóng|đứng chân) ?[^,;.:]{0,50} )?(?:trên|tại) địa bàn(?: [^,;.:]{1,40})?:$/u;

/** The last of a list of places that the name of a group opens: "UBND các huyện, thị xã An Bình | và thành phố Mỹ Lộc:". */
const morePlaces =
  /^(?:,? ?(?:và )?(?:thành phố|thị xã|huyện|tỉnh|quận|xã|phường|đặc khu) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})+:$/u;

const titlePrefix =
  /^(?:đối với|(?:trách nhiệm|nhiệm vụ|quyền(?: hạn)?|nghĩa vụ)(?:(?:,| và) (?:trách nhiệm|nhiệm vụ|quyền(?: hạn)?|nghĩa vụ))* của|(?:trách nhiệm|nhiệm vụ)(?: chung| riêng| cụ thể)? (?:của|đối với)|về phía|các nhiệm vụ của|phân công|giao|(?:kính |trân trọng )?đề nghị|yêu cầu|chỉ đạo)\s*(?::\s*|\s)/iu;

/** Where the name begins in a title of a duty: behind "Trách nhiệm của", "Đối với", "Đề nghị". */
export function titleStart(text: string): number {
  return titlePrefix.exec(text)?.[0].length ?? dutyOf.exec(text)?.[0].length ?? 0;
}

/** "Trách nhiệm Văn phòng UBND tỉnh": the same without "của". */
const dutyOf = /^(?:Trách nhiệm|(?:Chức năng, n|N)hiệm vụ(?:,? (?:và )?quyền hạn)?|TRÁCH NHIỆM|NHIỆM VỤ)\s+(?=\p{Lu})/u;

/** "Các Sở: A; B; C": names of one kind with their marks. */
const ofOneKind =
  /^(?:\p{L}{3,8} )?[Cc]ác \p{L}+(?: \p{L}+)?:\s+\p{Lu}[^:.;]{2,60}(?:;\s+\p{Lu}[^:.;]{2,60})+[.;]?\s*$/u;

/** Whether a part of a title begins with the verb of what is to be done. */
export function isBidden(part: string): boolean {
  return predicateAt(wordsOf(part.charAt(0).toLowerCase() + part.slice(1)), 0) === "sure";
}

/**
 * A title that semicolons part: the bodies of one kind it lists ("Các phòng: A; B; C"), null where each part is what
 * is to be done ("Các sở: Rà soát A; Báo cáo B"), undefined where it lists no bodies of a known noun.
 */
function partedIn(title: string): Range | null | undefined {
  if (agencyAt(wordsOf(title), 0)?.distributes === undefined) return undefined;
  if (title.split(/[:;]\s+/u).every((part, at) => at === 0 || isBidden(part))) return null;
  return { start: 0, end: title.replace(/[.;]?\s*$/u, "").length };
}

/** ", trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm sau đây:": within what those named act, and nothing they are to do. */
const scope =
  /,?\s+(?:trong phạm vi|căn cứ(?: vào| theo)?|theo|trên cơ sở|thuộc phạm vi)\s+(?=chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|lĩnh vực)(?:[,\s]|và|chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|lĩnh vực|của mình|được giao|được phân công|quản lý|phụ trách)+(?<=[,\s]|mình|giao|công|năng|vụ|quyền|hạn|lý|trách|vực)(?:(?:có|chịu)\s+(?:các\s+)?(?:trách nhiệm|nhiệm vụ)(?:\s+sau(?:\s+đây)?)?)?\s*:?\s*$/iu;
const scopeWords = ["chức năng", "nhiệm vụ", "quyền hạn", "thẩm quyền", "trách nhiệm"];

/** "Đơn vị thoát nước | có các nghĩa vụ sau:". */
const owing = /\s+có\s+(?:các\s+)?(?:nghĩa vụ|quyền)(?:\s+sau(?:\s+đây)?)?(?=\s*:\s*$)/iu;

/** A title without what it says of the scope of those it names; a colon stays. */
function withoutScope(title: string): string {
  if (!scopeWords.some((word) => title.includes(word))) return title;
  const found = scope.exec(title);
  return found === null ? title : `${title.slice(0, found.index)}${title.trimEnd().endsWith(":") ? ":" : ""}`;
}

/** The office over what it decides ("GIÁM ĐỐC SỞ QUYẾT ĐỊNH"), the words below a picture. */
const nobody = /\sQUYẾT (?:ĐỊNH|NGHỊ)\s*:?$|[-–]\s*Ảnh:/u;

/** "Lực lượng, phương tiện": what is at hand, not who is told. */
const means = /^(?:về\s+)?lực lượng(?:,| và)\s+(?:phương tiện|vật tư|trang thiết bị)/iu;

/** The agencies a heading or a point names as those whose work follows: itself a name, or "Trách nhiệm của X", "Đối với X". */
export function headingAgencies(title: string): Range | null {
  // "Đề nghị Sở A; Sở B:" lists bodies like one with commas.
  const whole = withoutScope(title).replace(owing, "");
  const asked = /^Đề nghị\s/u.test(whole) ? whole.replace(/\sphối hợp\s*[:.]?\s*$/u, "") : whole;
  const text = /:\s*$/u.test(asked) || ofOneKind.test(asked) ? asked.replaceAll(";", ",") : asked;
  const from = titleStart(text);
  if (means.test(text) || nobody.test(text)) return null;
  const leads = leadTitle(text);
  if (leads) return leads;
  const agencies = agencyPrefix(text.slice(from));
  const phrase = actorPhrase(text, from, from > 0);
  const longer = phrase?.clear && phrase.end > from + (agencies?.end ?? 0) ? phrase : null;
  if (longer && dutyEnd.test(text.slice(longer.end).trim())) return { start: longer.start, end: longer.end };
  const parted = ofOneKind.test(whole) ? partedIn(whole) : undefined;
  if (parted !== undefined) return parted;
  const byFunction = functionTitle(text, from) ?? wholeTitle(text, from);
  if (byFunction) return byFunction;
  if (!agencies || agencies.start > 0) return personTitle(text, from) ?? bearer(text, from);
  const rest = text
    .slice(from + agencies.end)
    .replace(/^\s*\([^)]*\)/u, "")
    .trim();
  const place = ofPlace.exec(rest)?.[0];
  if (place !== undefined) return { start: from, end: text.lastIndexOf(place) + place.length };
  const behind = text.slice(Math.max(from + agencies.end, longer?.end ?? 0)).trim();
  if (ofThose.test(rest) || ofThose.test(behind) || morePlaces.test(behind))
    return { start: from, end: text.replace(/\s*:\s*$/u, "").length };
  return dutyEnd.test(rest) ? { start: from, end: from + agencies.end } : bearer(text, from);
}

/** "Nội dung Sở Y tế có trách nhiệm chủ trì", "Các nhiệm vụ do Phòng A thực hiện": what is listed, and who sees to it. */
const listed = /^(?:các\s+)?(?:nội dung|công việc|nhiệm vụ|phần việc)(?:\s+do)?\s+(?=\p{Lu})/iu;
const seesTo =
  /^\s*(?:có trách nhiệm\s+)?(?:chủ trì|chịu trách nhiệm|phụ trách|đảm nhiệm|thực hiện|tham mưu)(?:,? (?:chủ trì|phối hợp|thực hiện|tham mưu|tổ chức|triển khai|giải quyết))*\s*[:.]?$/u;

function leadTitle(text: string): Range | null {
  const start = listed.exec(text)?.[0].length;
  if (start === undefined) return null;
  const agencies = agencyPrefix(text.slice(start));
  return agencies?.start === 0 && seesTo.test(text.slice(start + agencies.end))
    ? { start, end: start + agencies.end }
    : null;
}

/** "Trách nhiệm của thuê bao", "Quyền, nghĩa vụ của cơ quan quản lý trực tiếp trong …": whoever bears it, whatever they are called. */
const bears = /^(?:trách nhiệm|nghĩa vụ|quyền)[^.;:]{0,60}? của $/iu;
const bearers =
  /^(?!công tác|hoạt động|việc|mỗi|nghề|ngành)[^.;:()]{4,180}?(?=\s+(?:trong|về|đối với|khi|tại|theo)\s|\s*\([^()]*\)\s*$|\s*[:.]?\s*$)/iu;

function bearer(text: string, from: number): Range | null {
  if (!bears.test(text.slice(0, from)) || text.length > 240) return null;
  const name = bearers.exec(text.slice(from))?.[0];
  return name === undefined ? null : { start: from, end: from + name.length };
}

/** "Các cơ quan đăng ký đầu tư (Sở A, Sở B):", "Cơ quan chủ trì giải quyết hồ sơ": bodies named by what they are there for. */
const ofFunction =
  /^(?:các\s+)?(?:cơ quan|đơn vị|bộ phận)\s+(?:chủ trì|đăng ký|giải quyết|tiếp nhận|thẩm định|thẩm tra|soạn thảo|quản lý|chủ quản|cấp phép|thụ lý|kiểm tra|giám sát|đầu mối|được giao)\s+[^,;.:()]{4,90}(?=\s*(?:\([^()]*\))?\s*[:.]?\s*$)/iu;

function functionTitle(text: string, from: number): Range | null {
  const match = ofFunction.exec(text.slice(from));
  if (!match || fieldRole(match[0]) !== null) return null;
  return { start: from, end: from + match[0].trimEnd().length };
}

/** "Cán bộ phụ trách văn hóa", "Các Phó Chủ tịch phụ trách lĩnh vực …": a title that names persons by their duty. */
function personTitle(text: string, from: number): Range | null {
  const words = text.slice(from).replace(/\s*[:.;]?\s*$/u, "");
  if (!person.test(words) || words.length > 200 || !/^\p{Lu}/u.test(words) || /[.;:]/u.test(words)) return null;
  return /phụ trách|tịch|trưởng|đốc|thư|chánh/iu.test(words) && !verb.test(words.replace(/phụ trách.*/iu, ""))
    ? { start: from, end: from + words.length }
    : null;
}

/** Verbs with which the names of many bodies end: "Phòng Quản lý | xây dựng". */
const closesNames =
  /^\s(?:xây dựng|quản lý|đào tạo|thiết kế|vận hành|giám sát|thi công|tham gia|phát triển|tư vấn|kiểm tra|thanh tra|thẩm định)$/u;

/** "Phòng Quản lý xây dựng", "Nhà thầu thi công (Liên danh A - B)": a short title that is one name, whatever its words mean elsewhere. */
function wholeTitle(text: string, from: number): Range | null {
  const name = text.replace(/\s*[:.]?\s*$/u, "").replace(/\s*\([^()]*\)$/u, "");
  if (name.length - from > 80 || !/^\p{Lu}[^.;:()]+$/u.test(name.slice(from))) return null;
  const phrase = actorPhrase(name, from, true);
  if (!phrase || phrase.start > from) return null;
  return phrase.end === name.length || closesNames.test(name.slice(phrase.end))
    ? { start: from, end: name.length }
    : null;
}
