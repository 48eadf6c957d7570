import type { Mark } from "./found.ts";

/** A mark of a sentence with the words around it, levelled, within its clause. */
export interface Setting {
  readonly left: string;
  readonly right: string;
  /** Nothing of the sentence follows but punctuation. */
  readonly atEnd: boolean;
  /** Nothing stands before it but a label or a dash. */
  readonly opening: boolean;
  /** Its day, so far as known, is not before the issue: true, false, or null when one of them is unknown. */
  readonly ahead: boolean | null;
}

/** How surely a time is a limit; null when it is none. */
export type Strength = "explicit" | "plain" | null;

const past = /(?<![A-Za-zÀ-ỿ])(?:đã|vừa qua|đạt được|so với|cùng kỳ|tăng(?! cường| tốc)|giảm)(?![A-Za-zÀ-ỿ])/u;
const undone =
  /(?<![A-Za-zÀ-ỿ])(?:đã(?:\s+cơ bản)?|đang|chưa|không|không thể|chưa thể|được|cơ bản|quá|đúng|trước|nếu|tỷ lệ|số|kết quả)\s*$/u;
const statistic =
  /(?<![A-Za-zÀ-ỿ])(?:tính|(?<!(?:tổng hợp|gửi|nộp|báo cáo|cập nhật|nhập|cung cấp)\s)số liệu|thống kê|tầm nhìn(?: đến)?|định hướng|cùng kỳ|so với|hiệu lực(?: thi hành)?(?: kể)?|kéo dài|đến nay|lũy kế|luỹ kế|cộng dồn|lấy|sinh|mốc|gia hạn|giai đoạn|áp dụng|sửa đổi|năm học)\s*$/u;
/** Things of which a date says how old they are: "các hồ sơ tiếp nhận trước ngày 01/7/2025". */
export const described =
  /(?:^|[,;:(]|\s)(?:đối với|các|những|tất cả|số|trường hợp|người|hồ sơ|văn bản|nhà|đất|cán bộ|thẻ|giấy)\s[^,;:()]{0,80}(?<![A-Za-zÀ-ỿ])(?:sinh|cấp|ban hành|phát hành|tiếp nhận|phát sinh|ký|ký kết|thành lập|tuyển dụng|xây dựng|sử dụng|xảy ra|đăng ký|tồn tại|nộp|công tác|hình thành|được [A-Za-zÀ-ỿ]+(?: [A-Za-zÀ-ỿ]+)?)\s*$/u;
/** What begins on a day without being work: rights, rules, ages. */
const lasts =
  /(?<![A-Za-zÀ-ỿ])(?:hiệu lực|hưởng|tuổi|tăng|giảm|sinh|phát sinh|tính|mức|quy định|có mặt|trở về|nghỉ|thay thế|hết hạn)(?![A-Za-zÀ-ỿ])/u;
/** Days a sentence is about: what is prepared for, remembered or counted from. */
const occasion =
  /(?<![A-Za-zÀ-ỿ])(?:kỷ niệm|thành lập|bầu cử|lễ|dịp|phục vụ|chào mừng|hướng tới|hết hạn|sinh|quốc khánh|truyền thống)(?:\s+[A-Za-zÀ-ỿ]+){0,3}\s*$/u;
/** Verbs of how something came about: with a day before the issue they tell its age. */
const made =
  /(?<![A-Za-zÀ-ỿ])(?:ban hành|cấp|tiếp nhận|phát sinh|thành lập|ký|ký kết|tuyển dụng|xây dựng|phê duyệt|hình thành)\s*$/u;
const target = /(?<![A-Za-zÀ-ỿ])đạt\s[^;]{0,120}%|100\s?%/u;
const begins = /(?<![A-Za-zÀ-ỿ])(?:thực hiện|triển khai|bắt đầu|áp dụng|kể từ|hoàn thành|thời gian)(?![A-Za-zÀ-ỿ])/u;
/** Words that ask for an end. */
export const holds = /(?<![A-Za-zÀ-ỿ])(?:hoàn thành|hoàn tất|xong|kết thúc)(?![A-Za-zÀ-ỿ])/u;

/** Titles and sums of a period: their time says what they are about. */
const about =
  /(?<![A-Za-zÀ-ỿ])(?:kết quả (?:triển khai )?thực hiện|tình hình|số liệu|nhiệm vụ trọng tâm|phương hướng|ghi nhận|phát biểu|phát sinh|diễn ra|xảy ra|có \d+|dự toán)(?![A-Za-zÀ-ỿ])/u;
const heading =
  /^[\s\-+*•]*(?:\S{1,5}[.)]\s*)?(?:kết quả|báo cáo(?!\s+(?:ubnd|ủy ban|uỷ ban|chủ tịch|sở|bộ|về|giám đốc|thường trực|đảng|hđnd|hội đồng|cấp|kết quả về))|kế hoạch|chương trình|đề án|kết luận|thông báo|công văn|quyết định|nghị quyết|hội nghị|một số|các|những|nhiệm vụ)(?![A-Za-zÀ-ỿ])/u;
const title = /(?<![A-Za-zÀ-ỿ])(?:tầm nhìn|giai đoạn 20\d|kết quả thực hiện)/u;
/** "trình Chính phủ xem xét, | quyết định trong tháng 12": a verb, where it stands alone behind another. */
const decides =
  /(?<![A-Za-zÀ-ỿ])(?:xem xét|trình|thẩm định|thảo luận|cho ý kiến)(?![A-Za-zÀ-ỿ])[^;:.]*(?:,|\svà)\s*(?:quyết định|kết luận|thông báo|phê duyệt)\s*$/u;
/** Verbs right behind which a bare month is when it is done: "tổng kết tháng 10/2027". */
const ends = /(?:sơ kết|tổng kết|khánh thành|khai mạc|ra mắt|công bố|báo cáo kết quả)\s*$/u;
/** Verbs that ask for a result on a day. */
export const aims =
  /(?<![A-Za-zÀ-ỿ])(?:tổ chức|gửi|nộp|trình|họp|khai mạc|phấn đấu|phải|hoàn thành|đạt|ra mắt|khánh thành|ban hành|báo cáo|tham mưu|xây dựng|kết thúc|mở|thông qua|sơ kết|tổng kết|kiểm tra|giám sát|đánh giá|thẩm định|phê duyệt|khởi công|rà soát|công bố|bố trí|lập|cấp|nhân rộng|có ít nhất|chịu trách nhiệm|tháo dỡ|xử lý|giải quyết|khắc phục|di dời|bàn giao|chi trả|sửa chữa|lắp đặt|hoàn thiện|chốt|khánh thành|trang bị|nâng cấp|xây mới)(?![A-Za-zÀ-ỿ])/u;

/** The words after the last comma, colon or open bracket: what the mark belongs to most closely. */
export function nearest(left: string): string {
  const open = left.includes(")") ? left.replace(/\([^()]*\)/gu, " ") : left;
  return open.slice(
    Math.max(open.lastIndexOf(","), open.lastIndexOf(":"), open.lastIndexOf("("), open.lastIndexOf(";")) + 1,
  );
}

/** True where the sentence tells what was done. */
export function isPast(setting: Setting): boolean {
  return past.test(setting.left) || /^[^.;]{0,160}?(?<![A-Za-zÀ-ỿ])đã(?![A-Za-zÀ-ỿ])/u.test(setting.right);
}

/** "Kết quả thực hiện | hoàn thành trước ngày 10/12": what is to be there by then. */
const resulting = /^[\s\-+]*(?:kết quả|các nội dung|nội dung|việc)(?: (?:trên|này|nêu trên))*\s*$/u;

/** "… cho các dự án | hoàn thành trong năm 2025": which ones are meant. */
const whichOnes = /(?<![A-Za-zÀ-ỿ])(?:các|những)\s(?:[A-Za-zÀ-ỿ]+\s){0,2}(?:dự án|công trình|hạng mục|gói thầu)\s*$/u;

function cuedStrength(mark: Mark, words: string, setting: Setting): Strength {
  if (/^hoàn thành/u.test(words) && whichOnes.test(setting.left)) return null;
  const result = setting.atEnd && setting.ahead !== false && resulting.test(setting.left) && holds.test(words);
  if (undone.test(nearest(setting.left)) && !result) return null;
  if (/(?<![A-Za-zÀ-ỿ])(?:thời gian|thời hạn)/u.test(words) && mark.meaning.operator === "from" && !setting.atEnd)
    return null;
  if (/^trong thời gian (?:từ|còn lại)/u.test(words) && !setting.atEnd && !/^\s*,/u.test(setting.right)) return null;
  return mark.meaning.operator === "from" && mark.meaning.end === null && holds.test(words) ? null : "explicit";
}

function beforeStrength(mark: Mark, setting: Setting): Strength {
  if (described.test(setting.left)) return setting.atEnd && setting.ahead === true ? "plain" : null;
  if (isDescription(setting) || (setting.ahead === false && made.test(setting.left))) return null;
  if (mark.unit === "year") return setting.atEnd && !isPast(setting) ? "plain" : null;
  return /(?<![A-Za-zÀ-ỿ])(?:đã|được|bị)\s+(?:[A-Za-zÀ-ỿ]+\s+){1,4}$/u.test(setting.left) && !setting.atEnd
    ? null
    : "explicit";
}

function isDescription({ left, right }: Setting): boolean {
  return (
    /(?<![A-Za-zÀ-ỿ])(?:đã\s+(?:[A-Za-zÀ-ỿ]+\s+){0,6})$/u.test(nearest(left)) ||
    /^\s*(?:thì|mà|nhưng|vẫn|chưa được)(?![A-Za-zÀ-ỿ])/u.test(right)
  );
}

function fromStrength(mark: Mark, words: string, setting: Setting): Strength {
  const told =
    /^[\s\-+]*(?:triển khai|thực hiện|áp dụng|vận hành|đưa vào|thí điểm|nhân rộng|khai trương|mở rộng|duy trì|bắt đầu|tổ chức)/u.test(
      nearest(setting.left),
    ) || /^[\s\-+]*(?:\S{1,3}[.)]\s+)?(?:thí điểm|nhân rộng|triển khai thí điểm|áp dụng|vận hành)/u.test(setting.left);
  const closes =
    setting.atEnd ||
    /^\s*(?:cho )?đến khi(?![A-Za-zÀ-ỿ])/u.test(setting.right) ||
    (told && mark.unit !== "day" && /^\s*,/u.test(setting.right));
  if (!closes || past.test(nearest(setting.left)) || /hiệu lực/u.test(nearest(setting.left))) return null;
  if (target.test(nearest(setting.left))) return "explicit";
  const day = mark.unit === "day" && !described.test(setting.left) && !lasts.test(nearest(setting.left));
  const works = setting.ahead === true && (told || day);
  return begins.test(words) || works ? "plain" : null;
}

/** A plan, a term or a list named right before years has them in its name. */
const named =
  /(?<![A-Za-zÀ-ỿ])(?:kế hoạch|chương trình|đề án|dự án|trung hạn|dài hạn|nhiệm kỳ|chiến lược|danh mục|nghị quyết|quyết định|quy hoạch|mục tiêu)(?![A-Za-zÀ-ỿ])[^,;.()]{0,80}$/u;

function rangeStrength(mark: Mark, words: string, setting: Setting): Strength {
  if (
    isPast(setting) ||
    setting.ahead === false ||
    /(?<![A-Za-zÀ-ỿ])tính từ/u.test(words) ||
    /^\s*,?\s*(?:có|toàn|tổng (?:số|cộng|thu|chi)|cả|số|thu|tỷ)(?![A-Za-zÀ-ỿ])/u.test(setting.right)
  )
    return null;
  if (/(?<![A-Za-zÀ-ỿ])từ/u.test(words)) {
    if (setting.atEnd) return "explicit";
    const goesOn = mark.unit === "day" ? lastsOn.test(setting.right) : /^\s*,/u.test(setting.right);
    return goesOn || setting.opening ? "plain" : null;
  }
  if (mark.unit !== "years" || !setting.atEnd || named.test(setting.left)) return null;
  if (/^(?:thực hiện|triển khai|hoàn thành)\s/u.test(words)) return "plain";
  const near = nearest(setting.left);
  const within = /(?<![A-Za-zÀ-ỿ])trong/u.test(words) && (aims.test(near) || begins.test(words));
  return within || /^20\d\d/u.test(words) ? (/,\s*$/u.test(setting.left) || within ? "plain" : null) : null;
}

/** Rights and what came to pass, which have their day too. */
const refused = /(?<![A-Za-zÀ-ỿ])(?:được|bị|có hiệu lực|sinh|ký|ban hành|xảy ra|nghỉ)(?![A-Za-zÀ-ỿ])/u;

/** What is open up to a day: "Tiếp nhận tác phẩm dự thi đến 17 giờ ngày 20/4". */
const takesIn =
  /^[\s\-+]*(?:tiếp nhận|nhận|thu|mở cửa|đăng ký|trưng bày|duy trì|thực hiện|tổ chức|bình chọn)(?![A-Za-zÀ-ỿ])/u;

/** What goes on behind a last day: a comma, a place, an aim. */
const lastsOn = /^\s*(?:,|(?:tại|ở|trên|qua|để|nhằm|và|cho|với|theo)(?![A-Za-zÀ-ỿ]))/u;
/** "đến cuối năm 2026 | hoàn thành 80% khối lượng": what is to be there by then. */
const thenDone = /^\s*(?:phải |cơ bản |phấn đấu )*(?:hoàn thành|hoàn tất|xong|kết thúc)(?![A-Za-zÀ-ỿ])/u;

/** "Tổ chức hội thi … nhân dịp 20/11": what is held on a day of remembrance; other work for it is done before. */
function isHeldOn(words: string, { left, atEnd, ahead }: Setting): boolean {
  const held =
    /^[\s\-+]*(?:\S{1,3}[.)]\s+)?(?:tổ chức|gặp mặt|thăm|tặng|tọa đàm|dâng hương|biểu dương|tuyên dương|trao)\s/u;
  return atEnd && ahead === true && /(?:^|\s)dịp (?:ngày )?\d/u.test(words) && held.test(left);
}

/** A day still to come that closes its sentence, or opens it with a place behind, is when the work is done. */
function dayStrength(mark: Mark, words: string, setting: Setting): Strength {
  // In a paper without a day of issue a full date that closes a clause is taken as one to come.
  if (isHeldOn(words, setting)) return "plain";
  const dated =
    setting.ahead === null && mark.led === true && mark.meaning.yearAssumed !== true && !refused.test(setting.left);
  if (
    mark.unit !== "day" ||
    (setting.ahead !== true && !dated) ||
    occasion.test(`${setting.left} ${words.replace(/[\d/.\s-]+$/u, "")}`) ||
    described.test(setting.left)
  )
    return null;
  if (/^từ nay đến|đến hết/u.test(words) && (setting.atEnd || lastsOn.test(setting.right))) return "explicit";
  if (setting.atEnd && mark.meaning.operator === "by" && takesIn.test(nearest(setting.left))) return "plain";
  if (setting.opening && /^\s*,?\s*tại(?![A-Za-zÀ-ỿ])/u.test(setting.right)) return "plain";
  if (
    /^\s*,?\s*tại\s[^,;]{2,80}$/u.test(setting.right) &&
    /(?:tổ chức|khai mạc|diễn ra|ra quân)\s*$/u.test(setting.left)
  )
    return "plain";
  return setting.atEnd && mark.meaning.operator === "in" ? "plain" : null;
}

/** A report to be made to somebody, whatever it is about. */
const reports =
  /^\s*(?:(?:và|đồng thời|tổng hợp|kịp thời),?\s+)*báo cáo(?:\s+kết quả(?:\s+[A-Za-zÀ-ỿ]+){0,4}?)?(?:\s+(?:lên|về|cho|với|qua|tới|đến))?\s+(?:thủ tướng|chính phủ|ubnd|ủy ban|uỷ ban|chủ tịch|sở|bộ|giám đốc|thường trực|hđnd|hội đồng|tỉnh ủy|ban|lãnh đạo|cục|tổng cục|văn phòng|phòng|huyện|xã|đảng)(?![A-Za-zÀ-ỿ])/u;

/** Right behind these words stands when something is handed in, whatever is said of it further on. */
const handsIn =
  /^\s*(?:(?:và|để|kịp thời),?\s+)*(?:trình|gửi|nộp)(?:\s+(?:lên|về|cho))?\s+(?:thủ tướng|chính phủ|ubnd|ủy ban|uỷ ban|chủ tịch|sở|bộ|giám đốc|thường trực|hđnd|hội đồng|tỉnh ủy|ban|lãnh đạo|cục|văn phòng|phòng|huyện|xã|đảng)(?![A-Za-zÀ-ỿ])(?:\s+[A-Za-zÀ-ỿ-]+){0,6}\s*$/u;

/** "Sơ kết vào năm 2027, tổng kết …": what is done once in its year. */
const reviewing = /^[\s\-+]*(?:\S{1,3}[.)]\s+)?(?:tổ chức\s+)?(?:sơ kết|tổng kết)\s*$/u;

/** A clause that asks for an end: "hoàn thành bê tông hóa …". */
const finishing = /^[\s\-+]*(?:phấn đấu\s+|cơ bản\s+)?(?:hoàn thành|hoàn tất)(?![A-Za-zÀ-ỿ])/u;

function insideStrength(mark: Mark, words: string, setting: Setting): Strength {
  const part = mark.unit === "month" || mark.unit === "quarter" || mark.unit === "half";
  if (part && setting.ahead !== false && handsIn.test(nearest(setting.left))) return "plain";
  const comma = /(?:,|\s[-–])\s*$/u.test(setting.left);
  const near = nearest(setting.left);
  const isName =
    !reports.test(near) &&
    !decides.test(setting.left) &&
    (about.test(near) ||
      (/(?<![A-Za-zÀ-ỿ])trong/u.test(words) && heading.test(near) && !/chức năng,\s*nhiệm vụ/u.test(setting.left)));
  if (
    isPast(setting) ||
    setting.ahead === false ||
    isName ||
    (title.test(setting.left) && !(comma && setting.atEnd && /^(?:thực hiện|triển khai) trong/u.test(words))) ||
    /^\s*,?\s*(?:có|toàn|tổng (?:số|cộng|thu|chi)|cả|số|theo|qua)(?![A-Za-zÀ-ỿ])/u.test(setting.right)
  )
    return null;
  if (/^phấn đấu/u.test(words) && /^\s*,?\s*(?:có|đạt|hoàn thành|giảm|tăng|xóa)\s/u.test(setting.right)) return "plain";
  const day = dayStrength(mark, words, setting);
  if (day) return day;
  if (
    mark.unit === "day" &&
    !begins.test(words) &&
    !aims.test(
      mark.meaning.operator === "by" && setting.opening
        ? setting.right
        : /^trong ngày/u.test(words)
          ? setting.left
          : nearest(setting.left),
    )
  )
    return null;
  if (setting.opening && mark.unit !== "day" && /^\s*:/u.test(setting.right)) return "plain";
  // "Năm 2026, hoàn thành việc hỗ trợ nhà ở."
  if (setting.opening && mark.unit === "year" && thenDone.test(setting.right.replace(/^\s*,/u, ""))) return "plain";
  if (!mark.led) {
    const stated =
      comma ||
      /[\p{Ll}\d)"”]:\s*$/u.test(setting.left) ||
      ends.test(nearest(setting.left)) ||
      (setting.ahead === true && /^(?:đầu|giữa|cuối) /u.test(words));
    return setting.atEnd && stated && (mark.unit === "month" || mark.unit === "quarter") ? "plain" : null;
  }
  const goesOn = /^\s*(?:,|(?:để|nhằm|và)(?![A-Za-zÀ-ỿ]))/u.test(setting.right);
  if (mark.unit === "year" && mark.meaning.operator === "in") {
    if (finishing.test(nearest(setting.left)) && (setting.atEnd || goesOn)) return "explicit";
    if (setting.ahead === true && reviewing.test(nearest(setting.left)) && goesOn) return "plain";
    const asked =
      /^(?:trong|vào|vào cuối|vào đầu|cuối) năm/u.test(words) && setting.ahead === true && aims.test(setting.left);
    return setting.atEnd && (comma || asked) ? "plain" : null;
  }
  if (mark.meaning.operator === "by") {
    const through = /(?<![A-Za-zÀ-ỿ])hết/u.test(words);
    const finishes = /^từ nay/u.test(words) || finishing.test(nearest(setting.left));
    if (comma && thenDone.test(setting.right)) return "plain";
    if (setting.atEnd) return through || comma ? "explicit" : mark.unit === "year" && !finishes ? null : "plain";
    return setting.opening || through ? "plain" : null;
  }
  if (setting.atEnd) return mark.unit === "day" ? "plain" : "explicit";
  const works = (part || /(?<!\d)9 tháng/u.test(words)) && goesOn && aims.test(nearest(setting.left));
  return setting.opening || works || (comma && goesOn) ? "plain" : null;
}

/** How surely a calendar time in a sentence is the limit of its work; null when it is not. */
export function datedStrength(mark: Mark, words: string, setting: Setting): Strength {
  if (statistic.test(setting.left) || /(?<![A-Za-zÀ-ỿ])(?:tính đến|từ đầu)/u.test(words)) return null;
  if (mark.cue) return cuedStrength(mark, words, setting);
  const { operator, kind, end } = mark.meaning;
  if (operator === "before") return beforeStrength(mark, setting);
  if (kind === "range" && operator === "from" && end === null) return fromStrength(mark, words, setting);
  if (kind === "range" && !(mark.unit === "month" && operator === "in")) return rangeStrength(mark, words, setting);
  if (mark.unit === "year" && operator === "by" && setting.opening && !isPast(setting)) return "plain";
  return insideStrength(mark, words, setting);
}

/** "thứ hai", "ngày 20", "15 giờ": the very day or hour of each period. */
const onNamedDay =
  /thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![A-Za-zÀ-ỿ])|chủ nhật|ngày (?:mùng |mồng )?\d|\d\s*(?:giờ|h|g)(?![A-Za-zÀ-ỿ])/u;
const rated = /\d\s*(?:lần|kỳ|đợt|buổi)|(?:lần|đợt|buổi)(?:\s|$)/u;
/** Verbs of what is done again and again. */
const keepsUp =
  /(?<![A-Za-zÀ-ỿ])(?:cập nhật|báo cáo|theo dõi|kiểm tra|trực|tổng hợp|gửi|rà soát|công bố|thông báo|thống kê|giao ban|phát thanh|đăng tải|nắm)(?![A-Za-zÀ-ỿ])/u;

/** A recurrence counts where it stands by the verb, not where it names a thing ("kế hoạch hằng năm", "báo cáo định kỳ"). */
export function periodicStrength(mark: Mark, words: string, setting: Setting): Strength {
  if (isPast(setting)) return null;
  if (/(?<![A-Za-zÀ-ỿ])(?:trước|nhất|hết) /u.test(words) && /\d/u.test(words))
    return described.test(setting.left) ? null : "explicit";
  if (
    onNamedDay.test(words) &&
    /(?:hằng|hàng|mỗi)\s|(?:tháng|tuần|quý) (?:đầu|cuối|sau|trước|liền|kế|tiếp)/u.test(words)
  )
    return setting.atEnd ? "explicit" : "plain";
  if (/^(?:vào )?(?:tuần|ngày|tháng|cuối|đầu) (?:đầu|cuối|hằng|hàng|mỗi|từng)/u.test(words) && setting.atEnd)
    return "explicit";
  if (/(?:^|\s)(?:vào|trong)\s.*(?:\d|quý [iv]+).*(?:hằng|hàng|mỗi) năm$/u.test(words) && setting.atEnd)
    return "explicit";
  if (rated.test(words) && setting.atEnd) return "explicit";
  if (rated.test(words) && /^\s*(?:trong|vào|tại|và|ở|do|,)(?![A-Za-zÀ-ỿ])/u.test(setting.right)) return "plain";
  if (
    /^\s*,?\s*(?:vào|trước|chậm nhất)\s+(?:(?:ngày|thứ|tuần|tháng)(?![A-Za-zÀ-ỿ])|\d{1,2}\s*(?:giờ|h|g))/u.test(
      setting.right,
    )
  )
    return "plain";
  if (setting.atEnd && /(?<![A-Za-zÀ-ỿ])vào\s*$/u.test(setting.left)) return "explicit";
  if (
    /^(?:hằng|hàng|mỗi) (?:ngày|tuần)$/u.test(words) &&
    /(?<![A-Za-zÀ-ỿ])(?:báo cáo|cập nhật|tổng hợp|theo dõi)\s*$/u.test(setting.left) &&
    (setting.atEnd || /^\s*(?:,|(?:trên|qua|tại|về|đến|cho|gửi)(?![A-Za-zÀ-ỿ]))/u.test(setting.right))
  )
    return "plain";
  const bound =
    /(?<![A-Za-zÀ-ỿ])(?:kế hoạch|báo cáo|chương trình|công tác|dự toán|nhiệm vụ|kiểm tra|họp|giao ban|đánh giá|khám|khám sức khỏe|sức khỏe|tổng kết|trợ cấp(?: [A-Za-zÀ-ỿ]+){0,4}|phụ cấp|lương|lương hưu|chỉ tiêu|kinh phí|thu|chi|mức|bình quân|tăng|giảm|sơ kết|xét|tuyên truyền)\s*$/u.test(
      setting.left,
    );
  if (bound)
    return mark.cue && /\d|hằng|hàng|mỗi|tháng|quý/u.test(words) ? (setting.atEnd ? "explicit" : "plain") : null;
  if (/^định k[ỳì]$/u.test(words)) return /^\s*[,;]/u.test(setting.right) ? null : "plain";
  if (mark.cue) return "explicit";
  const free =
    setting.opening ||
    (setting.atEnd && /^(?:mỗi|hằng|hàng) (?:tuần|tháng|quý)$/u.test(words) && /\d/u.test(nearest(setting.left))) ||
    /(?:[,;:]|(?<![A-Za-zÀ-ỿ])(?:và|thực hiện|phải|cần|giao|có trách nhiệm|ít nhất|tối thiểu))\s*$/u.test(setting.left);
  if (setting.atEnd && /thực hiện/u.test(words)) return "explicit";
  if (
    /(?:ngày|tuần)$/u.test(words) &&
    keepsUp.test(nearest(setting.left)) &&
    (setting.atEnd || /^\s*(?:,|(?:trên|qua|tại|về|đến|cho|để)(?![A-Za-zÀ-ỿ]))/u.test(setting.right))
  )
    return "plain";
  return free && !/^\s*(?:\)|của(?![A-Za-zÀ-ỿ]))/u.test(setting.right) ? "plain" : null;
}

/** "thường xuyên" is a time only where it closes the sentence after a verb of carrying out. */
export function ongoingStrength(words: string, setting: Setting): Strength {
  if (!setting.atEnd || undone.test(setting.left) || isPast(setting) || /(?<![A-Za-zÀ-ỿ])được/u.test(words))
    return null;
  return /^(?:thực hiện|triển khai|duy trì)/u.test(words) || /\s-\s*$/u.test(setting.left) ? "explicit" : null;
}
