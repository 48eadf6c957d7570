import type { Mark, Occasion } from "./found.ts";

const edge = String.raw`(?<![A-Za-zÀ-ỿ\d])`;
const stop = String.raw`(?![A-Za-zÀ-ỿ])`;

/** "trong học kỳ I năm học 2025 - 2026", "cuối năm học": the calendar of schools is set elsewhere. */
const terms = new RegExp(
  String.raw`${edge}(?:(?:trước khi|từ|ngay|trong|vào|hết|suốt|cả|đầu|cuối|giữa|kết thúc|xong|hoàn thành)\s+)+(?:học k[ỳì](?:\s+(?:i{1,3}|[123]|một|hai|ba|hè|này|tới))?(?:\s*(?:,|của)?\s*năm học(?:\s+20\d\d\s*[-/]\s*20\d\d)?)?|năm học(?:\s+(?:mới|này|tới))?)${stop}(?!\s*20\d\d)`,
  "gu",
);
/** "… làm thủ tục mua. Học kỳ I.": a term in a sentence of its own. */
const alone = /(?<=(?:^|[.;:(])\s*)(?:(?:cuối|đầu|giữa)\s+)?học k[ỳì]\s+(?:i{1,3}|[12]|hè)(?=\s*(?:[.;)]|$))/gu;
/** "trình HĐND xã tại kỳ họp thường lệ cuối năm": a session, whatever month its name holds. */
const sessions = new RegExp(
  String.raw`${edge}(?:tại|trong|trước)\s+(?:các\s+)?(?:kỳ|phiên)\s+họp${stop}(?:\s+(?:thường lệ|chuyên đề|bất thường|thường kỳ|thứ|lần thứ|gần nhất|tới|đầu|giữa|cuối|của|hđnd|hội đồng nhân dân|tháng|quý|năm|huyện|tỉnh|xã|phường|thành phố|quốc hội|[ivxl]{1,5}|\d{1,4}|[a-zà-ỿ]+(?=\s*,?\s*khóa)))*(?:\/20\d\d)?`,
  "gu",
);
/** "hoàn thành dứt điểm trong tuần này", "trong ngày": counted from a day the words do not name. */
const relative = new RegExp(
  String.raw`${edge}(?:ngay\s+)?trong\s+(?:ngày làm việc|(?:tuần|tháng|quý)(?:\s+(?:này|tới|sau))|(?:ngày|tuần|tháng))(?=\s*(?:$|[.,;]))`,
  "gu",
);
/** "trước ngày giao quân 15 ngày", "trước khi gieo cấy 5 ngày", "trước 05 ngày tổ chức hội nghị". */
const ahead = new RegExp(
  String.raw`${edge}trước\s+(?:ngày|khi|giờ|lễ|hội nghị|kỳ họp|cuộc họp|phiên họp|đại hội)\s+[a-zà-ỿ][^,;.()\d]{2,60}\s(?:ít nhất\s+|tối thiểu\s+|chậm nhất\s+)?\d{1,3}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm việc)?${stop}|${edge}trước\s+\d{1,3}\s+ngày\s+(?:làm việc\s+)?(?:tổ chức|diễn ra|khai mạc|họp|thi)\s+[a-zà-ỿ]+(?:\s+[a-zà-ỿ]+)?`,
  "gu",
);
/** "từ nay đến ngày bầu cử", "hoàn thành trước ngày khai mạc Đại hội": up to an event. */
const until = new RegExp(
  String.raw`${edge}(?:(?:(?:hoàn thành|xong|kết thúc)\s+)?trước\s+ngày\s+(?:khai|bế|tổ chức|diễn ra|kết thúc|bầu cử|hội|lễ|thi|khởi công|ra quân|giao|bàn giao|tiến hành)${stop}(?![^.,;()]*\d)|từ nay\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+|trước\s+|khi\s+)*(?:ngày|lễ|tết|kỳ|đại hội|mùa|vụ|kết thúc)${stop}(?!\s*\d)(?!\s+\S+\s+\d))`,
  "gu",
);

const keyword =
  /học k[ỳì]|năm học|(?:kỳ|phiên)\s+họp|trong\s+(?:ngày|tuần|tháng|quý)(?=\s*(?:$|[.,;]|làm việc|này|tới|sau))|trước\s+(?:ngày|khi|giờ|lễ|hội nghị|kỳ họp|cuộc họp|phiên họp|đại hội)\s+[a-zà-ỿ]|trước\s+\d{1,3}\s+ngày\s|từ nay\s/u;

const all: readonly (readonly [Occasion, RegExp])[] = [
  ["term", terms],
  ["term", alone],
  ["session", sessions],
  ["relative", relative],
  ["ahead", ahead],
  ["until", until],
];

/** Marks in running prose for limits that hang on a school term, a session, this week or an event some days off. The levelled text. */
export function occasionMarks(text: string): Mark[] {
  if (!keyword.test(text)) return [];
  return all.flatMap(([occasion, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Mark => {
      const end = match.index + match[0].trimEnd().length;
      const operator = /(?<![A-Za-zÀ-ỿ])trước(?![A-Za-zÀ-ỿ])/u.test(match[0]) ? "before" : "in";
      const meaning = { kind: "event", operator, start: null, end: null } as const;
      return { start: match.index, end, kind: "event", cue: false, occasion, meaning };
    }),
  );
}
