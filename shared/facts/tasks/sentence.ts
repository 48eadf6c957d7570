import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fold } from "#shared/text/fold.ts";
import { toldAgencies } from "./roles.ts";
import type { Range } from "#shared/text/range.ts";

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
  /^(?:(?:thu tuong(?: chinh phu)?|(?:pho )?chu tich|ubnd|uy ban nhan dan|bo truong|giam doc|so|ban chi dao|lanh dao)\b[^,.;:]{0,60}? )?(?:thong nhat |dong y |tiep tuc )?(giao(?: nhiem vu)?(?: cho)?|yeu cau|de nghi|phan cong|uy quyen(?: cho)?|chi dao|giao trach nhiem(?: cho)?)\s+/u;
const adjunct =
  /^(?:can cu|tren co so|theo|nhan duoc|de |nham|sau khi|trong|dong thoi|ngoai ra|rieng|doi voi|voi|ve |khi |hang|dinh ky|thoi gian toi|tu )/u;
const doing =
  /^(?:co trach nhiem|chiu trach nhiem|chu tri|phoi hop|chu dong|tham muu|to chuc|thuc hien|trien khai|xay dung|ban hanh|bao cao|theo doi|don doc|tang cuong|tiep tuc|day manh|khan truong|ra soat|huong dan|chi dao|kiem tra|giam sat|cap nhat|hoan thanh|hoan thien|tuyen truyen|van dong|bo tri|can doi|bao dam|dam bao|nghiem tuc|tap trung|cung cap|phan cong|lap |trinh|de xuat|tong hop|danh gia|nghien cuu|quan triet|thuong xuyen|dinh ky|can |phai |nang cao|phat huy|day nhanh|ung dung|so hoa|ket noi|thanh lap|kien toan|tiep nhan|xu ly|giai quyet|quan ly|mo |cu |dang|giu |lam |ho tro|duy tri|phat dong|phat trien|ky |cong khai|thong ke|dieu tra|tham dinh|phe duyet|quyet dinh|chuan bi|mua sam|dau tu|lua chon|dao tao|boi duong|tap huan|xac dinh|can cu|theo |tren co so|dua |lay |dua vao|quyet tam|thong tin|tuan tra|kiem soat|ngan chan|phong|dau tranh|xac minh|dieu hanh|chuyen |giao |phan bo|su dung|khai thac|gui|nop|la (?:co quan|don vi)|vao cuoc|neu |bam sat|xem xet|lien he|khac phuc|bien soan|in |cap |thu |tu |hop|sap xep|cai |cong bo|tham gia|nhap|doi |bo sung|sua doi|ra quan|huy dong|tich cuc)/u;

/** Who a sentence charges: "Giao Sở Y tế …", "Sở Y tế chủ trì …", "Sở Y tế: …", also behind "Căn cứ …,". Null when nobody. */
export function chargeOf(text: string): Charge | null {
  const direct = chargeAt(text, 0);
  if (direct) return direct;
  const folded = fold(text.slice(0, 320));
  if (!adjunct.test(folded)) return null;
  for (const comma of folded.matchAll(/,\s+/gu)) {
    const charge = chargeAt(text, comma.index + comma[0].length);
    if (charge && charge.how !== "title") return { ...charge, work: 0 };
  }
  return null;
}

function chargeAt(text: string, at: number): Charge | null {
  const rest = text.slice(at);
  const folded = fold(rest.slice(0, 400));
  const ordered = order.exec(folded);
  if (ordered) {
    const charge = orderedAt(text, at + ordered[0].length, ordered[1] as string);
    if (charge) return charge;
  }
  const subject = agencyPrefix(rest);
  if (!subject || subject.start > 0) return null;
  const agencies = { start: at, end: at + subject.end };
  const end = titleEnd(text, agencies.end);
  if (end !== null) return { agencies, how: "title", work: end };
  const told = /^\s*(?:thống nhất\s+)?(giao|yêu cầu|đề nghị)\s+/iu.exec(rest.slice(subject.end));
  const passed = told ? orderedAt(text, agencies.end + told[0].length, fold(told[1] as string)) : null;
  if (passed) return passed;
  const after = folded
    .slice(subject.end)
    .replace(/^\s*\([^)]*\)/u, "")
    .replace(/^[\s,]+/u, "");
  return doing.test(after) ? { agencies, how: "subject", work: 0 } : null;
}

const verb =
  /\s(?:trực tiếp|chủ trì|phối hợp|chịu|có trách nhiệm|tổ chức|thực hiện|triển khai|chỉ đạo|tập trung|quyết tâm|nghiêm túc|chủ động|khẩn trương|tiếp tục|tăng cường|tham mưu|xây dựng|báo cáo|theo dõi|rà soát|phải|cần|căn cứ)(?=[\s,])/u;

/** Who an order goes to: a known kind of body, else the words up to the first verb ("Giao Phó Thủ tướng phụ trách khối …"). */
function orderedAt(text: string, from: number, word: string): Charge | null {
  const how = word.startsWith("chi dao") ? "relay" : "order";
  const agencies = toldAgencies(text.slice(from));
  if (agencies && agencies.end - agencies.start > 1) {
    const end = from + agencies.end;
    return { agencies: { start: from + agencies.start, end }, how, work: titleEnd(text, end) ?? 0 };
  }
  const person =
    /^(?:từng |các )?(?:đồng chí |ông |bà )?(?:Phó |Bộ trưởng|Chủ tịch|Thủ trưởng|Giám đốc|Trưởng|Bí thư|Tổ trưởng|Hiệu trưởng|Người đứng đầu|Chánh)/u;
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

/** "Phó Hiệu trưởng phụ trách nền nếp: chỉ đạo …": whom a point names before its colon, known kind of body or not. */
export function titledCharge(text: string): Charge | null {
  const match = /^([\p{Lu}][^:.;()]{3,110}?)\s*(?:\([^)]{0,80}\))?\s*:\s+(?=\S)/u.exec(text);
  const name = match?.[1];
  if (!match || name === undefined || heading.test(name) || name.split(/\s+/u).length > 16) return null;
  return { agencies: { start: 0, end: name.length }, how: "title", work: match[0].length };
}

/** The agencies a heading or a point names as those whose work follows: itself a name, or "Trách nhiệm của X", "Đối với X". */
export function headingAgencies(text: string): Range | null {
  const prefix =
    /^(?:đối với|trách nhiệm của|nhiệm vụ của|nhiệm vụ(?: chung| riêng| cụ thể)? (?:của|đối với)|về phía|các nhiệm vụ của|phân công|giao|đề nghị|yêu cầu|chỉ đạo)\s+/iu.exec(
      text,
    );
  const from = prefix?.[0].length ?? 0;
  const agencies = agencyPrefix(text.slice(from));
  if (!agencies || agencies.start > 0) return null;
  const rest = text
    .slice(from + agencies.end)
    .replace(/^\s*\([^)]*\)/u, "")
    .trim();
  return /^[:.;]?$/u.test(rest) ? { start: from, end: from + agencies.end } : null;
}

const cooperation =
  /phối\s+hợp(?:\s+(?:chặt\s+chẽ|cùng|tốt|thực\s+hiện|triển\s+khai|hiệu\s+quả|đồng\s+bộ))*(?:,)?\s+(?:(?:với|cùng(?:\s+với)?)\s+)?/giu;

/** The agencies a sentence names as co-operating ("phối hợp với X, Y và Z …"), each stretch once. */
export function cooperating(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(cooperation)) {
    if (
      /(?:công tác|quy chế|sự|kế hoạch|chương trình|cơ chế|ký kết|việc|quy trình|nội dung)\s+$/iu.test(
        text.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      continue;
    const from = match.index + match[0].length;
    const agencies = toldAgencies(text.slice(from));
    if (agencies && agencies.start === 0) found.push({ start: from, end: from + agencies.end });
  }
  return found;
}
