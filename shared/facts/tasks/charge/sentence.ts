import { actorPhrase } from "#shared/agencies/actor.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fold } from "#shared/text/fold.ts";
import { endsSentence } from "#shared/text/sentences.ts";
import { isHalfAt, predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import { isAside } from "./aside.ts";
import { isHandedOn } from "./handed-on.ts";
import { tellsWhat } from "#shared/facts/tasks/work/no-work-kind.ts";
import { toldAgencies } from "./roles.ts";
import type { Range } from "#shared/text/range.ts";
import { isPartner, partnersFirst } from "./cooperation.ts";

/** Who is told to do something in a sentence, and where the work itself begins. */
export interface Charge {
  /** The agencies charged, as a stretch of the text. */
  readonly agencies: Range;
  /** "order": giao, yêu cầu, đề nghị; "relay": chỉ đạo X, weaker than a lead inherited from above; "subject": X does; "title": "X:". */
  readonly how: "order" | "relay" | "subject" | "title";
  /** Where the words of the work begin when a title precedes them, else the start of the sentence. */
  readonly work: number;
}

const order =
  /^(?:(?:(?:pho )?thu tuong(?: chinh phu)?|chinh phu|quoc hoi|hdnd|hoi dong nhan dan|(?:pho )?chu tich|ubnd|uy ban nhan dan|bo truong|giam doc|so|ban chi dao|lanh dao)\b[^,.;:]{0,60}? )?(?:thong nhat |dong y |nhat tri |tiep tuc |kinh |tran trong |con |cung |da |se )*(?:chu truong )?(giao(?: nhiem vu)?(?: cho)?|yeu cau|de nghi|phan cong|uy quyen(?: cho)?|chi dao|giao trach nhiem(?: cho)?)\s+/u;
/** "Thủ tướng chỉ đạo quyết liệt …", "Chính phủ cũng yêu cầu ban hành …": whose orders others carry out, and no word of whom. */
const command =
  /^(?:Thường trực )?(?:(?:Phó )?Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Hội nghị)(?: \p{Lu}\p{Ll}*){0,4}\s(?:(?:cũng|đã|còn|tiếp tục|thống nhất|đồng thời)\s)*(?:chỉ đạo|yêu cầu|đề nghị|giao|chỉ rõ|nhấn mạnh)(?![A-Za-zÀ-ỿ])/u;

/** "họp giao ban", "giao thông": no order. The body "Ban …" has a capital. */
const notGiving = /(?<![A-Za-zÀ-ỿ])[Gg]iao (?:ban|thông|dịch|lưu|khoán|nhận|tiếp|thừa)(?![A-Za-zÀ-ỿ])/u;
/** Verbs, folded, that begin what a body is to do. */
const doing =
  /^(?:co trach nhiem|chiu trach nhiem|chu tri|phoi hop|chu dong|tham muu|to chuc|thuc hien|trien khai|xay dung|ban hanh|bao cao|theo doi|don doc|tang cuong|tiep tuc|day manh|khan truong|ra soat|huong dan|chi dao|kiem tra|giam sat|cap nhat|hoan thanh|hoan thien|tuyen truyen|van dong|bo tri|can doi|bao dam|dam bao|nghiem tuc|tap trung|cung cap|phan cong|lap |trinh|de xuat|tong hop|danh gia|nghien cuu|quan triet|thuong xuyen|dinh ky|can |phai |nang cao|phat huy|day nhanh|ung dung|so hoa|ket noi|thanh lap|kien toan|tiep nhan|xu ly|giai quyet|quan ly|mo |cu |dang|giu |lam |ho tro|duy tri|phat dong|phat trien|ky |cong khai|thong ke|dieu tra|tham dinh|phe duyet|quyet dinh|chuan bi|mua sam|dau tu|lua chon|dao tao|boi duong|tap huan|xac dinh|can cu|theo |tren co so|dua |lay |dua vao|quyet tam|thong tin|tuan tra|kiem soat|ngan chan|phong|dau tranh|xac minh|dieu hanh|chuyen |giao |phan bo|su dung|khai thac|gui|nop|la (?:co quan|don vi)|vao cuoc|neu |bam sat|xem xet|thiet ke|mo |so |neu guong|bo tri|dua |chuan hoa|bien soan|van dong|dieu tiet|lien he|khac phuc|bien soan|in |cap |thu |tu |hop|sap xep|cai |cong bo|tham gia|nhap|doi |bo sung|sua doi|ra quan|huy dong|tich cuc|lanh dao |cu the hoa)/u;

/** Words that go on with a name or tell what was; any other small word behind a name at a sentence's start is what it is to do. */
const notDoing =
  /^(?:cua|thuoc|tai|ve|tren|o|da|dang|duoc|vua|nam|trong|den|tu|theo quy dinh|so|ngay|nay|do|nhu|nao|gom|bao gom|va|hoac|voi|co (?:tru so|dia chi|so|nhiem vu|dan so|dien tich|tong)|la (?!co quan|don vi|dau moi|thuong truc|cap)|tinh|huyen|xa|phuong|quan|thi xa|thanh pho|lien quan|khac)(?![a-z])/u;

/** Verbs that surely begin what somebody is to do. */
export const verb =
  /\s(?:trực tiếp|chủ trì|chịu|có trách nhiệm|chủ động|khẩn trương|tiếp tục|tăng cường|tham mưu|báo cáo|theo dõi|rà soát|phải|cần|căn cứ|tập trung|nghiêm túc|quyết tâm|kịp thời|phối hợp|tổ chức|thực hiện|triển khai|chỉ đạo|xây dựng|hướng dẫn|giám sát|kiểm tra|đôn đốc|tuyên truyền|vận động|lồng ghép|bố trí|quán triệt|trước ngày|trong|để|nhằm|theo|về)(?=[\s,])/u;

/** Persons by their office, at the beginning. */
export const person =
  /^(?:(?:các|từng|những)\s+)?(?:đồng chí\s+|ông\s+|bà\s+)?(?:phó\s+)?(?:bộ trưởng|thứ trưởng|thủ tướng|thống đốc|tổng (?:giám đốc|thanh tra|kiểm toán|biên tập)|viện trưởng|chánh án|tư lệnh|chủ tịch|thủ trưởng|giám đốc|trưởng|bí thư|tổ trưởng|hiệu trưởng|người đứng đầu|chánh|cán bộ|chuyên viên|công chức|nhân viên|ủy viên|thành viên|phó)(?=[\s,])/iu;

/** "phối hợp giữa các cơ quan: Sở A, Sở B …": what stands behind the colon only says who is meant. */
const naming =
  /\s(?:giữa|của|với)\s+(?:các\s+)?(?:cơ quan|đơn vị|sở|bộ|ban|ngành|lực lượng|bên|cấp|tổ chức)(?![A-Za-zÀ-ỿ])[^.;:]{0,40}:\s*$/u;

/** Words that join a sentence to the one before it. */
const passing =
  /^(?:[Rr]iêng\s+(?:đối với\s+)?|(?:[Đđ]ồng thời|[Tt]hứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|[Nn]goài ra|[Bb]ên cạnh đó|[Tt]rước mắt|[Cc]ùng với đó),?\s+)(?=[A-Za-zÀ-ỿ])/u;

/** "Thủ tướng nhấn mạnh, | các địa phương phải …": who says it, before whom it is said to. */
const spoken =
  /^\p{Lu}[^,;.:]{3,80}\s(?:nhấn mạnh|nêu rõ|khẳng định|chỉ rõ|lưu ý|cho rằng|đề nghị rằng)(?: rằng|,|:)\s+(?=\p{L})/u;

/** Who a sentence charges: "Giao Sở Y tế …", "Sở Y tế chủ trì …", "Sở Y tế: …", also behind "Căn cứ …,". Null when nobody. */
export function chargeOf(text: string): Charge | null {
  const begin = passing.exec(text)?.[0].length ?? 0;
  const said = spoken.exec(text.slice(begin))?.[0].length ?? 0;
  const direct = chargeAt(text, begin + said);
  if (direct) return said > 0 ? { ...direct, work: 0 } : direct;
  const topic =
    /^(?:(?:Về|Đối với|Liên quan(?: đến)?)\s[^:]{3,220}|\p{Lu}[^:.;]{3,110}):\s*(?=giao |đề nghị |yêu cầu |các |sau |trước |hằng |hàng |định kỳ |trong |khi |\p{Lu})/u.exec(
      text,
    );
  const behind = topic && !naming.test(topic[0]) ? chargeAt(text, topic[0].length) : null;
  if (behind && (behind.how === "order" || behind.how === "subject" || /^(?:Về|Đối|Liên)/u.test(text)))
    return { ...behind, work: 0 };
  return (
    towards(text) ??
    behindAdjunct(text, 0) ??
    (topic ? behindAdjunct(text, topic[0].length) : null) ??
    behindObject(text)
  );
}

/** "Lịch dạy của các ngày nghỉ, | các đơn vị chủ động sắp xếp": what is to be dealt with, and behind a comma who does. */
function behindObject(text: string): Charge | null {
  const object = /^\p{Lu}[^,.;:]{8,110},\s+(?=các\s)/u.exec(text)?.[0];
  if (object === undefined || tellsWhat(object)) return null;
  const charge = chargeAt(text, object.length);
  if (charge?.how !== "subject") return null;
  return /^\s*(?:chủ động|khẩn trương|phải|cần|có trách nhiệm|tự)(?![A-Za-zÀ-ỿ])/u.test(text.slice(charge.agencies.end))
    ? { ...charge, work: 0 }
    : null;
}

/** "Đối với Sở Y tế: tăng cường kiểm tra …": a body, with what it is to do behind the colon. */
function towards(text: string): Charge | null {
  const agencies = /^Đối với\s/u.test(text) ? agencyPrefix(text) : null;
  if (!agencies || agencies.start === 0 || served.test(text.slice(agencies.start, agencies.end))) return null;
  const work = titleEnd(text, agencies.end);
  if (work === null) return null;
  // "Đối với Công ty A: Nếu …, Tổng công ty xem xét": whom it concerns, and who does it.
  const condition = /^Nếu [^,.;]{5,160}, (?:thì )?/u.exec(text.slice(work))?.[0].length ?? 0;
  const inner = chargeAt(text, work + condition) ?? behindAdjunct(text, work);
  if (inner?.how === "subject") return inner;
  return beginsWork(text.slice(work)) ? { agencies, how: "title", work } : null;
}

/** Those of whom as often something is done: firms, households, persons. */
const served = /doanh nghiệp|hộ |cơ sở|hợp tác|cá nhân|người|tổ chức|cán bộ|công chức|đối tượng/iu;

/** "Căn cứ …, X chủ trì": who is charged behind a comma after an aside that begins at `from`. */
function behindAdjunct(text: string, from: number): Charge | null {
  const folded = fold(text.slice(from, from + 420));
  const conditional = /^(?:neu|truong hop) /u.test(folded);
  if (!conditional && !isAside(text.slice(from, from + 12), folded)) return null;
  const helped = partnersFirst(text, from)?.end ?? from;
  for (const comma of folded.matchAll(/,\s+/gu)) {
    const at = from + comma.index + comma[0].length;
    if (at <= helped) continue;
    if (endsSentence(text.slice(from, at))) break;
    const charge = (conditional ? null : chargeAt(text, at)) ?? smallAt(text, at);
    const before = text.slice(Math.max(0, from + comma.index - 160), from + comma.index);
    const behind = charge ? text.slice(charge.agencies.end) : "";
    const handed = (!mustDo.test(behind) && isHandedOn(before, text.slice(at))) || isPartner(text, at);
    if (charge && charge.how !== "title" && !handed && !isOwner(text, from + comma.index, charge))
      return { ...charge, work: 0 };
  }
  return null;
}

/** Of whom it is said that they must is no receiver of what others hand on. */
const mustDo =
  /^\s*(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|khẩn trương|tập trung|tổ chức|chủ trì)(?![A-Za-zÀ-ỿ])/u;

/** "theo chỉ đạo của Chính phủ, | Bộ, ngành và tỉnh, phối hợp …": one more of those whose something is. */
function isOwner(text: string, comma: number, { how, agencies }: Charge): boolean {
  return (
    how === "subject" &&
    /^\s*(?:,|và\s)/u.test(text.slice(agencies.end)) &&
    /\s(?:của|do|bởi) [^,;.]{2,60}(?:, \p{Lu}[^,;.]{2,40})*$/u.test(text.slice(0, comma))
  );
}

/** Persons and bodies of one small office, which stand alone in small letters; general ones ("đơn vị") more often end a list. */
const aloneInSmall =
  /^(?:giáo viên|nhân viên|(?:phó )?hiệu trưởng|tổ trưởng|tổ (?:chuyên môn|văn phòng|công)|nhà trường|ban giám hiệu|trưởng (?:thôn|ấp|khu|bản|xóm|trạm|ban|phòng)|thôn trưởng|trạm y tế|cán bộ (?:y tế|phụ trách|chuyên môn|thôn)|người đứng đầu|thủ trưởng|chủ (?:nhiệm|đầu tư|cơ sở)|kế toán|văn thư|thủ quỹ|bảo vệ) /u;

/** "Khi tổ chức kiểm tra, | giáo viên chủ nhiệm lập danh sách": somebody named in small letters behind an aside. */
function smallAt(text: string, at: number): Charge | null {
  if (!aloneInSmall.test(text.slice(at, at + 24))) return null;
  const phrase = actorPhrase(text, at, true);
  if (phrase?.closedBy !== "work" || phrase.end - phrase.start < 8) return null;
  const words = wordsOf(text, phrase.end);
  const kind = predicateAt(words, 0);
  return kind === "sure" || kind === "mixed"
    ? { agencies: { start: phrase.start, end: phrase.end }, how: "subject", work: 0 }
    : null;
}

/** What somebody named before does who hands the work on. */
const telling = /^\s*(?:[Tt]hống nhất\s+)?([Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)\s+/u;

/** "Đồng chí Phó Chủ tịch … giao Sở A …": whom somebody named up to `end` tells. */
function toldBehind(text: string, end: number): Charge | null {
  const told = telling.exec(text.slice(end, end + 60));
  return told && !notGiving.test(text.slice(end, end + told[0].length + 8))
    ? orderedAt(text, end + told[0].length, fold(told[1] as string))
    : null;
}

const deputy = /^(?:Đồng chí )?(?:Thứ trưởng|Phó (?!Giáo|Trưởng))[^.;:]{3,200}?\schỉ đạo\s+(?=\p{Lu})/iu;

/** "Thứ trưởng A … chỉ đạo Vụ B chủ trì …": of a deputy and the body it makes lead, the body leads. */
function ledByDeputy(text: string, from: number): Charge | null {
  const words = deputy.exec(text.slice(from, from + 260));
  if (!words) return null;
  const at = from + words[0].length;
  const body = agencyPrefix(text.slice(at));
  return body?.start === 0 && /^\s*(?:chủ trì|làm đầu mối)(?![A-Za-zÀ-ỿ])/u.test(text.slice(at + body.end))
    ? { agencies: { start: at, end: at + body.end }, how: "order", work: 0 }
    : null;
}

/** "Bộ giao …", "Cục yêu cầu …": the office that writes, by its noun alone. */
const ownOrder =
  /^(?:Bộ|Tổng cục|Cục|Chi cục|Viện|Trường|Bệnh viện|Trung tâm|Công ty|Ban|Ngành|Tỉnh|Huyện|Xã)\s+(giao|yêu cầu|đề nghị|phân công)\s+/u;

/** Whether somebody named with "chỉ đạo" stays with the work: other offices of the state, not the head of the one that writes. */
function keepsWork(rest: string, ordered: string): boolean {
  if (!/chi dao\s*$/u.test(ordered)) return false;
  if (/^(?:so|giam doc|bo truong)\b/u.test(ordered)) return true;
  const committee = /^(?:(?:pho )?chu tich )?(?:ubnd|uy ban nhan dan) /u.exec(ordered);
  if (!committee) return false;
  const named = rest.slice(committee[0].length, ordered.length);
  return (
    /^(?:các|cấp|mỗi)\s|^(?:quận|huyện|xã|phường|thị xã)\s*[-,–]\s*(?:huyện|phường|thị|xã)/iu.test(named) ||
    /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+\p{Lu}/u.test(named)
  );
}

/** "Cơ quan đăng ký đầu tư: rà soát …", "Đơn vị phối hợp có trách nhiệm …": a body named by what it is there for. */
const ofOneFunction =
  /^(?:các\s+)?(?:cơ quan|đơn vị|bộ phận)\s+(?:chủ trì|phối hợp|đăng ký|giải quyết|tiếp nhận|thẩm định|thẩm tra|soạn thảo|chủ quản|cấp phép|thụ lý|đầu mối)(?:\s+[^,;.:()]{3,60}?)?(?=\s*:\s|\s+(?:có trách nhiệm|chịu trách nhiệm|phải|gửi|cung cấp|báo cáo|tổng hợp|trình|lấy ý kiến|xem xét|rà soát|thông báo)\s)/iu;

function functionAt(text: string, at: number): Charge | null {
  if (!/^(?:các\s+)?(?:cơ quan|đơn vị|bộ phận)\s/iu.test(text.slice(at, at + 16))) return null;
  const named = ofOneFunction.exec(text.slice(at, at + 160));
  if (!named) return null;
  const agencies = { start: at, end: at + named[0].length };
  const end = titleEnd(text, agencies.end);
  if (end === null) return { agencies, how: "subject", work: 0 };
  return fieldRole(named[0]) === null ? { agencies, how: "title", work: end } : null;
}

/** Whom a command with another word before its verb names: "Chính phủ cũng yêu cầu các bộ …". */
function commanded(text: string, at: number): Charge | null {
  const words = command.exec(text.slice(at))?.[0] ?? "";
  return orderedAt(
    text,
    at + words.length + 1,
    fold(/\S+ \S+$/u.exec(words)?.[0] ?? "").replace(/^\S+ (?=giao$)/u, ""),
  );
}

function chargeAt(text: string, begin: number): Charge | null {
  const at = afterAddress(text, begin);
  const byOther = functionAt(text, at) ?? ledByDeputy(text, at);
  if (byOther) return byOther;
  const rest = text.slice(at);
  // "Lãnh đạo, chỉ đạo tổ chức …" is what is to be done, no person.
  if (/^lãnh đạo(?:,| và) +chỉ đạo\s/iu.test(rest)) return null;
  const folded = fold(rest.slice(0, 400));
  const stated = order.exec(folded);
  const ordered = stated && notGiving.test(rest.slice(0, stated[0].length + 8)) ? null : stated;
  // "Sở Y tế chỉ đạo Trung tâm …" leaves the work with the Sở; what the head of the paper's own office tells goes to whom it tells.
  if (ordered && !keepsWork(rest, ordered[0])) {
    const charge = orderedAt(text, at + ordered[0].length, ordered[1] as string);
    if (charge) return charge;
  }
  if (command.test(rest)) return commanded(text, at);
  const own = ownOrder.exec(rest);
  const given = own ? orderedAt(text, at + own[0].length, fold(own[1] as string)) : null;
  if (given) return given;
  const subject = agencyPrefix(rest);
  const phrase = actorPhrase(text, at);
  if (!subject || subject.start > 0 || (phrase && phrase.closedBy !== "end" && phrase.end > at + subject.end)) {
    if (!phrase || phrase.closedBy === "end") return personAt(text, at);
    const named = { start: phrase.start, end: phrase.end };
    const handed = toldBehind(text, named.end);
    if (handed) return handed;
    if (phrase.closedBy === "work") return { agencies: named, how: "subject", work: 0 };
    return titleOrPlaces(text, named, titleEnd(text, named.end) ?? named.end);
  }
  const agencies = { start: at, end: at + subject.end };
  const told = telling.exec(rest.slice(subject.end));
  if (!told && phrase?.closedBy === "work" && phrase.end <= agencies.end)
    return { agencies: { start: at, end: phrase.end }, how: "subject", work: 0 };
  const end = titleEnd(text, agencies.end);
  if (end !== null) return titleOrPlaces(text, agencies, end);
  const passed = told ? orderedAt(text, agencies.end + told[0].length, fold(told[1] as string)) : null;
  if (passed || told) return passed;
  const after = folded
    .slice(subject.end)
    .replace(/^\s*\([^)]*\)/u, "")
    .replace(/^[\s,]+/u, "");
  // "nắm" folds to the same letters as "năm".
  if (isDoing(rest.slice(subject.end), after) || /^[\s,]*nắm\s/iu.test(rest.slice(subject.end)))
    return { agencies, how: "subject", work: 0 };
  const carried = carriedName(text, agencies);
  if (carried) return { agencies: carried, how: "subject", work: 0 };
  const small = /^\s*[\p{Ll}(,]/u.test(rest.slice(subject.end)) && /^[a-z]/u.test(after);
  return small && !notDoing.test(after) ? { agencies, how: "subject", work: 0 } : null;
}

/** True for words that begin with the verb of what is to be done, behind a topic ("Về kinh phí: bố trí …") or words of manner. */
export function beginsWork(text: string): boolean {
  const words = text.replace(/^[\s\-+]*(?:\p{Lu}[^:.;]{2,110}:\s*)?(?:không\s+)?/u, "");
  const folded = fold(words.slice(0, 60));
  if (isAside(words, folded)) return false;
  return (
    isDoing(words, folded) || predicateAt(wordsOf(words.charAt(0).toLowerCase() + words.slice(1, 40)), 0) === "sure"
  );
}

/** Whether words begin with what is to be done; "đối ngoại" and "đội dân quân" fold to the same letters as "đổi". */
function isDoing(words: string, folded: string): boolean {
  return doing.test(folded) && !/^[\s,]*(?:đối (?!với)|đội )/iu.test(words);
}

/** So many words may a name go on with before a verb that the grammar of names knows. */
const CARRIED = 3;

/** A name longer than the grammar knows: up to the first verb, when nothing but words stands between. */
function carriedName(text: string, agencies: Range): Range | null {
  const words = wordsOf(text, agencies.end);
  let { end } = agencies;
  for (let at = 0; ; at += 1) {
    const token = words.at(at);
    if (token?.kind !== "word" || token.end > agencies.end + 110) return null;
    if (token.low === "sẽ") continue;
    const word = text.slice(token.start, token.start + 40);
    if (/^có (?:chức năng|nhiệm vụ|tư cách)(?![A-Za-zÀ-ỿ])/u.test(word)) return { start: agencies.start, end };
    const begins = isDoing(word, fold(word)) || (at <= CARRIED && predicateAt(words, at) === "sure");
    if (at > 0 && !token.capital && begins && !isHalfAt(words, at)) return { start: agencies.start, end };
    if (/^(?:trong|để|nhằm|theo|về|của|đã|vừa|cũng|được|khi|nếu|tại|chưa|bị)$/u.test(token.low)) return null;
    ({ end } = token);
  }
}

/** "X: work", or "Chủ tịch UBND các tỉnh: Hà Tĩnh, Quảng Trị chủ động …" where the colon opens the list of places. */
function titleOrPlaces(text: string, agencies: Range, end: number): Charge {
  const places =
    /^(?:\p{Lu}[A-Za-zÀ-ỿ.]*(?:\s+(?:-\s+)?\p{Lu}[A-Za-zÀ-ỿ.]*){0,4}(?:,\s*|\s+và\s+)){1,40}\p{Lu}[A-Za-zÀ-ỿ.]*(?:\s+\p{Lu}[A-Za-zÀ-ỿ.]*){0,4}(?=\s+\p{Ll})/u.exec(
      text.slice(end),
    );
  if (!places) return { agencies, how: "title", work: end };
  return { agencies: { start: agencies.start, end: end + places[0].length }, how: "subject", work: 0 };
}

/** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ … khẩn trương …": persons at the start, up to the first sure verb. */
function personAt(text: string, at: number): Charge | null {
  const rest = text.slice(at, at + 420);
  if (!person.test(rest) || !/^\p{Lu}/u.test(rest)) return null;
  const title = /^[^:.;]{6,200}:\s+/u.exec(rest);
  const stop = verb.exec(rest);
  if (title && (!stop || stop.index > title[0].length)) {
    const named = { start: at, end: at + title[0].trimEnd().length - 1 };
    return titleOrPlaces(text, named, at + title[0].length);
  }
  if (!stop || stop.index < 8 || /[.;:]|\d\s*(?:giờ|h)(?![A-Za-zÀ-ỿ])/u.test(rest.slice(0, stop.index))) return null;
  return { agencies: { start: at, end: at + stop.index }, how: "subject", work: 0 };
}

/** The place behind "các đồng chí:", "các ông, bà:" at `at`; `at` itself where no names follow a colon. */
function afterAddress(text: string, at: number): number {
  const end = addressAt(text, at);
  return end > at && text.startsWith(": ", end) ? end + 2 : at;
}

/** The place behind "đồng chí" or "các đồng chí" at `at`; `at` itself where neither stands. */
function addressAt(text: string, at: number): number {
  const words = text.slice(at, at + 13).toLowerCase();
  if (words.startsWith("các đồng chí")) return at + 12;
  if (words.startsWith("các ông, bà:")) return at + 11;
  if (words.startsWith("các ông (bà):")) return at + 12;
  return words.startsWith("đồng chí") ? at + 8 : at;
}

/** "Giao 01 đồng chí lãnh đạo phụ trách": whom somebody named above is to pick. */
const anyone =
  /^(?:một|0?1|hai|0?2|\d{1,2})\s+(?:\(\d+\)\s+)?(?:đồng chí|đ\/c|cán bộ|công chức|viên chức|chuyên viên|lãnh đạo|nhân viên|người)(?![A-Za-zÀ-ỿ])/iu;

/** Who an order goes to: a known kind of body, else the words up to the first verb ("Giao Phó Thủ tướng phụ trách khối …"). */
function orderedAt(text: string, at: number, word: string): Charge | null {
  if (anyone.test(text.slice(at, at + 40))) return null;
  const address = addressAt(text, at);
  const from = afterAddress(text, at);
  const how = word.startsWith("chi dao") || word.startsWith("uy quyen") ? "relay" : "order";
  const agencies = toldAgencies(text.slice(from));
  const phrase = actorPhrase(text, from, true);
  if (phrase && (!agencies || phrase.end > from + agencies.end)) {
    const work = phrase.closedBy === "title" ? (titleEnd(text, phrase.end) ?? 0) : 0;
    return { agencies: { start: phrase.start, end: phrase.end }, how, work };
  }
  const duty = person.test(text.slice(from)) && /^[^,.;:]{0,60}phụ trách/iu.test(text.slice(from));
  if (agencies && agencies.end - agencies.start > 1 && !duty) {
    const end = from + agencies.end;
    const start = address > at && from === at ? at : from + agencies.start;
    return { agencies: { start, end }, how, work: titleEnd(text, end) ?? 0 };
  }
  if (how === "relay" || !person.test(text.slice(from))) return null;
  const stop = verb.exec(text.slice(from, from + 260));
  return stop ? { agencies: { start: from, end: from + stop.index }, how, work: 0 } : null;
}

/** The position behind "X:" or "X (…):", or null when no colon follows the name. */
function titleEnd(text: string, at: number): number | null {
  const match = /^\s*(?:\([^)]{0,120}\))?\s*[:.]\s*/u.exec(text.slice(at));
  return match && /[:]/u.test(match[0]) ? at + match[0].length : null;
}

const heading =
  /^(?:về |công tác |nhiệm vụ|nội dung|giải pháp|thời gian|kinh phí|đối với|trong |một số|các nhiệm|báo cáo|tổ chức|thực hiện|chế độ|kết quả)/iu;

/** Nouns of bodies and persons with which a title of a duty begins. */
const bodyNoun =
  /^(?:(?:các|từng|toàn thể)\s+)?(?:đồng chí|phó|trưởng|tổ|đội|ban|phòng|trường|trung tâm|trạm|hội|đoàn|cán bộ|nhân viên|giáo viên|công chức|viên chức|chuyên viên|bộ phận|đơn vị|cơ quan|văn phòng|doanh nghiệp|công ty|hợp tác xã|chủ (?:đầu|rừng|dự|cơ|phương|hộ|tịch|nhiệm)|ủy viên|thành viên|bí thư|lực lượng|hộ|thôn|khu (?:phố|dân)|chi bộ|chi đoàn|đảng ủy|hiệp hội|liên đoàn|kế toán|hiệu trưởng|giám đốc|người|cộng tác viên|cấp ủy viên|tiểu ban|ngân hàng|hợp tác|chi hội|trưởng thôn|hộ gia đình|cơ sở(?! (?:dữ|vật|hạ|pháp|chính|lý|khoa))|các)(?![A-Za-zÀ-ỿ])/iu;

/** "Phó Hiệu trưởng phụ trách nền nếp: chỉ đạo …": whom a point names before its colon, known kind of body or not. */
export function titledCharge(text: string): Charge | null {
  const match = /^([\p{Lu}][^:.;()]{3,110}?)\s*(?:\([^)]{0,80}\))?\s*:\s+(?=\S)/u.exec(text);
  const name = match?.[1];
  if (!match || name === undefined || heading.test(name) || name.split(/\s+/u).length > 12 || !bodyNoun.test(name))
    return null;
  return { agencies: { start: 0, end: name.length }, how: "title", work: match[0].length };
}
