import { aims, described, holds, isPast, nearest } from "./accept.ts";
import type { Setting, Strength } from "./accept.ts";
import type { Mark, Occasion } from "./found.ts";

/** Events and roadmaps: a counted term of days always; others only where they close the sentence. */
export function triggerStrength(mark: Mark, words: string, setting: Setting): Strength {
  if (mark.cue) {
    if (/(?<![A-Za-zÀ-ỿ])(?:sau|qua|hơn)\s/u.test(words) && !/thời hạn|vòng|chậm nhất|trong/u.test(words)) return null;
    if (/(?<![A-Za-zÀ-ỿ])khi (?:có|phát hiện|xảy ra)\s[^;.]*$/u.test(setting.left)) return null;
    const anchored =
      /làm việc|thời hạn|vòng|nhất|không quá|kể\s+từ|tính từ|khi/u.test(words) ||
      /^\s*,?\s*(?:kể từ|tính từ|từ (?:ngày|khi)|sau (?!đó|này)|trước khi)/u.test(setting.right);
    if (!anchored) return null;
    return /(?:trong|sau|thời hạn|vòng|nhất|không quá|tối đa)/u.test(words) && !isPast(setting) ? "explicit" : null;
  }
  if (mark.kind === "roadmap" || isPast(setting)) return null;
  if (/(?<![A-Za-zÀ-ỿ])khi (?:có|phát hiện|xảy ra)\s[^;.]*$/u.test(setting.left)) return null;
  if (mark.occasion) return occasionStrength(mark.occasion, words, setting);
  const alone = /,\s*$/u.test(setting.left) && /^[^,;:.]{3,60}$/u.test(setting.right.replace(/[\s./]+$/u, ""));
  if (season.test(words) && /^trước/u.test(words) && alone && /:\s[^:]*$/u.test(setting.left)) return "plain";
  if (season.test(words) && opensPhase(words, setting)) return "plain";
  if (season.test(words))
    return /(?<![A-Za-zÀ-ỿ])(?:hoàn thành|hoàn tất|xong|kết thúc)(?![A-Za-zÀ-ỿ])/u.test(
      nearest(setting.left) + words,
    ) && /^[^,;.]{0,80}$/u.test(setting.right.replace(/[\s./]+$/u, ""))
      ? "explicit"
      : null;
  if (/(?<![A-Za-zÀ-ỿ])ngay sau khi/u.test(words) && issued.test(setting.right)) return "plain";
  return /(?<![A-Za-zÀ-ỿ])ngay (?:sau )?khi/u.test(words) &&
    /^[^,;.]{3,120}$/u.test(setting.right.replace(/[\s./]+$/u, ""))
    ? "plain"
    : null;
}

/** A mark that ends with what is to come. */
const season = /trước\s+(?:\S+|đại hội|giao thừa|khai giảng|bầu cử)$/u;

/** A paper comes out or a body decides: "ngay sau khi Kế hoạch được ban hành, …". */
const issued =
  /^\s+[^,;.]{0,90}(?:ban hành|phê duyệt|thông qua|kết thúc|(?:có|nhận được)\s(?:quyết định|hướng dẫn|kế hoạch|văn bản|chỉ đạo|kết luận))[^,;.]{0,60}(?:,|$)/u;
/** "trước khi bắt đầu đợt 2", "trước Tết Dương lịch", "trước mùa mưa bão": a stretch of time begins. */
const phase =
  /trước\s+(?:khi\s+(?:bắt đầu|nghỉ|bước vào|kết thúc|khai mạc|khai giảng|bế mạc|diễn ra)|mùa|vụ|tết|giao thừa|khai giảng)(?![A-Za-zÀ-ỿ])/u;
/** What is at a time, not done by it: "giá cả thị trường trước Tết", "trước, trong và sau Tết". */
const circumstance =
  /(?<![A-Za-zÀ-ỿ])(?:tình hình|thị trường|giá|nhu cầu|hàng hóa|diễn biến|thời điểm|như|là)(?![A-Za-zÀ-ỿ])[^,;]{0,50}$/u;

function opensPhase(words: string, { left, right }: Setting): boolean {
  const rest = right.replace(/[\s./]+$/u, "");
  return (
    phase.test(words + right.slice(0, 24)) &&
    /^[^,;.]{0,50}$/u.test(rest) &&
    left.trim() !== "" &&
    !circumstance.test(left)
  );
}

const settles =
  /(?<![A-Za-zÀ-ỿ])(?:hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|giải quyết|khắc phục|xử lý)(?![A-Za-zÀ-ỿ])/u;
const sends = /(?<![A-Za-zÀ-ỿ])(?:gửi|nộp|trình|trả lời|báo cáo|tham mưu|ban hành)(?![A-Za-zÀ-ỿ])/u;
const happened =
  /(?<![A-Za-zÀ-ỿ])(?:phát sinh|xảy ra|diễn ra|tiếp nhận|nhận được|được|công tác|kết quả|số liệu|nhiệm vụ|hoạt động)(?![A-Za-zÀ-ỿ])[^,;]{0,40}$/u;
/** What was said or put at a session: no limit. */
const said =
  /(?<![A-Za-zÀ-ỿ])(?:kết luận|ý kiến|chỉ đạo|kiến nghị|phát biểu|thảo luận|chất vấn|nêu|thông báo|được)(?![A-Za-zÀ-ỿ])/u;

/** Limits that hang on a term, a session, the current week, an event so many days off. */
function occasionStrength(kind: Occasion, words: string, setting: Setting): Strength {
  const near = nearest(setting.left);
  const goesOn = setting.atEnd || /^\s*(?:,|(?:để|nhằm|và)(?![A-Za-zÀ-ỿ]))/u.test(setting.right);
  if (kind === "ahead") return described.test(setting.left) ? null : "explicit";
  if (kind === "until") return /^[^,;.]{0,80}(?:,|$)/u.test(setting.right.replace(/[\s./]+$/u, "")) ? "plain" : null;
  if (!goesOn) return null;
  if (kind === "term") return setting.opening || aims.test(near) || holds.test(words) ? "plain" : null;
  if (kind === "session")
    return /(?<![A-Za-zÀ-ỿ])(?:trình|báo cáo|xem xét|thông qua)(?![A-Za-zÀ-ỿ])/u.test(near) && !said.test(near)
      ? "plain"
      : null;
  if (happened.test(near)) return null;
  return settles.test(near) || (/(?:này|tới|sau)$/u.test(words) && sends.test(near)) ? "plain" : null;
}
