import type { Mark } from "./found.ts";
import { windowsAround } from "./windows.ts";

const edge = String.raw`(?<![A-Za-zÀ-ỿ\d])`;
const stop = String.raw`(?![A-Za-zÀ-ỿ])`;
const amount = String.raw`(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s*\(\s*[A-Za-zÀ-ỿ\d ]+\s*\))?\s*(?:ngày|giờ|tuần|tháng|năm|phút)(?:\s+làm việc)?`;
const limit = String.raw`(?:(?:trong|thời hạn|thời gian|vòng|khoảng|tối đa|không quá|(?:chậm|muộn|trễ) nhất|hoàn thành|xong|là|sau|trước|ngay)\s+)`;

const terms = new RegExp(
  String.raw`${edge}(?:${limit}+(?:là\s+)?${amount}${stop}(?!\s*(?:đầu|cuối|qua|gần|trước đây|tiếp theo|tới|,?\s*từ (?:ngày )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?\s*(?:-|đến)))|${amount},?\s*(?:kể\s+từ|tính từ|từ khi|sau khi|trước khi|kể từ khi))${stop}`,
  "gu",
);
const whens = new RegExp(
  String.raw`${edge}(?:(?:hoàn thành|thực hiện|triển khai)\s+)?(?:ngay\s+)?(?:(?:sau|kể từ|từ|trước|đến|cho đến|chỉ|trong)\s+)?(?<!(?:trong|một|lại|có|đôi|mỗi|bất cứ|những|hơn|rồi)\s)khi${stop}(?!\s*(?:hoàn thành|kết thúc)\s*$)`,
  "gu",
);
/** "hoàn thành trước mùa mưa năm 2026", "xong trước Tết Dương lịch": what comes in its season. */
const seasons = new RegExp(
  String.raw`${edge}(?:(?:hoàn thành|xong|kết thúc)\s+)?trước\s+(?:mùa|vụ|tết|dịp|kỳ|lễ|đại hội|giao thừa|khai giảng|bầu cử)${stop}`,
  "gu",
);
const requests = new RegExp(
  String.raw`${edge}(?:(?:thực hiện|triển khai|báo cáo)\s+)?theo\s+(?:sự\s+|đúng\s+|các\s+|văn bản\s+|tình hình\s+)?(?:yêu cầu|hướng dẫn|chỉ đạo|đề nghị|thông báo|phân công|triệu tập|giấy triệu tập|thực tế|nhu cầu|đặt hàng|từng vụ việc|phát sinh)${stop}`,
  "gu",
);
const plans = new RegExp(
  String.raw`${edge}(?:(?:thực hiện|triển khai|hoàn thành|đảm bảo|bảo đảm)\s+)?(?:theo|đúng|bảo đảm|đảm bảo)\s+(?:đúng\s+|các\s+|thời gian của\s+)?(?:lộ trình|tiến độ|kế hoạch|thời hạn|thời gian|quy định|phân kỳ|chương trình|lịch|kỳ hạn|đề án|dự án|nghị quyết|nghị định|quyết định|chỉ thị|công văn|thông báo số|thông tư|luật|văn bản|khung)${stop}`,
  "gu",
);
const always = new RegExp(
  String.raw`${edge}(?:(?:thực hiện|triển khai|tiến hành|duy trì|được)\s+)*(?<!(?:chi|ngân sách|đầu tư|kinh phí|nguồn|chi phí|vốn)\s)(?:thường xuyên|liên tục|lâu dài|quanh năm)(?:\s*(?:,|và|-|;)?\s*(?:liên tục|thường xuyên|lâu dài|hằng ngày|hàng ngày|đột xuất|kịp thời|đồng bộ|theo quy định))*(?:\s+(?:quanh năm|(?:trong\s+)?(?:suốt\s+|cả\s+)?(?:các\s+)?(?:năm|quá trình thực hiện|tháng)(?!\s*[\dA-Za-zÀ-ỿ])))?`,
  "gu",
);

function marks(text: string, pattern: RegExp, kind: "event" | "roadmap" | "ongoing", cue: boolean): Mark[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const words = match[0];
    const operator = /(?<![A-Za-zÀ-ỿ])trước(?![A-Za-zÀ-ỿ])/u.test(words)
      ? "before"
      : /nhất|không quá/u.test(words)
        ? "by"
        : "in";
    const end = match.index + words.trimEnd().length;
    return { start: match.index, end, kind, cue, meaning: { kind, operator, start: null, end: null } };
  });
}

const proseKeyword =
  /(?:\d|một|hai|ba|bốn|năm|bảy|mười)(?:\s*\([^()\n]{1,14}\))?\s*(?:ngày|giờ|phút|tuần|tháng|năm)(?![A-Za-zÀ-ỿ])|ngay\s+(?:sau\s+)?khi(?![A-Za-zÀ-ỿ])|trước\s+khi(?![A-Za-zÀ-ỿ])|trước\s+(?:mùa|vụ|tết|dịp|kỳ|lễ|đại hội|giao thừa|khai giảng|bầu cử)(?![A-Za-zÀ-ỿ])/gu;

/** The heads that can be a limit inside running prose: a counted term ("trong 15 ngày kể từ …") and "ngay sau khi …". */
export function proseTriggerMarks(text: string): Mark[] {
  return windowsAround(text, proseKeyword, 60).flatMap(({ text: part, start }) =>
    [
      ...marks(part, terms, "event", true),
      ...marks(part, whens, "event", false),
      ...marks(part, seasons, "event", false),
    ].map((mark) => ({
      ...mark,
      start: mark.start + start,
      end: mark.end + start,
    })),
  );
}

/** Heads of limits that hang on something else: an event, a term of days, a request; a roadmap or plan. The levelled text. */
export function triggerMarks(text: string): Mark[] {
  return [
    ...marks(text, terms, "event", true),
    ...marks(text, whens, "event", false),
    ...marks(text, requests, "event", false),
    ...marks(text, plans, "roadmap", false),
  ];
}

/** "thường xuyên", "liên tục" – not the "chi thường xuyên" of budgets. */
export function ongoingMarks(text: string): Mark[] {
  return marks(text, always, "ongoing", false);
}

const fieldEvent =
  /^[\s:]*(?:(?:thời gian|thời hạn)\s+)?(?:ngay\s+)?(?:trước(?! ngày \d)|(?:kể )?từ (?:ngày|khi)|sau|ngay sau|trong|tại|dịp|vào|nhân|đột xuất|khi|gắn với|cùng với|tết|kỳ họp|thời gian (?:diễn ra|tổ chức))(?![A-Za-zÀ-ỿ])/u;
const fieldRoadmap =
  /(?<![A-Za-zÀ-ỿ])(?:lộ trình|tiến độ|(?<!kèm )theo|tại|kế hoạch|phân kỳ|đúng quy định)(?![A-Za-zÀ-ỿ])/u;

/** A whole field without any time in it: what kind of dependence its first words show, if any. */
export function dependenceOf(text: string): "event" | "roadmap" | null {
  if (fieldEvent.test(text)) return "event";
  return fieldRoadmap.test(text) ? "roadmap" : null;
}
