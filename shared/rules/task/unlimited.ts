import type { Severity } from "#shared/model/finding.ts";
import type { Task } from "#shared/model/task.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { isWorkOf } from "./annex.ts";
import { habitAmong, isFormed, isRegulation } from "./habit.ts";
import { hasMarkedCell, hasSpans, saidAround } from "./section.ts";

/** Why a task without a time limit is worth a word: its work ends one day, lasts, is told to all, or is a paper to be made. */
export type Lack = "none" | "lasting" | "general" | "duty";

export interface Judged {
  readonly lack: Lack;
  readonly severity: Severity;
}

/** How much it weighs that a task has no time limit; null when it has one, needs none, or may have one that was not read. */
export function unlimited(one: Task, context: RuleContext): Judged | null {
  if (one.deadline !== null || isRegulation(one) || statesTime(one) || saidAround(one, context, "deadline"))
    return null;
  if (isFormed(one)) return formed(one, context);
  return isWorkOf(one, context) ? prose(one, context) : null;
}

/** True for prose of a paper that sets no limits as a rule: what is missing there is a habit of the paper, not of one task. */
export function isHabit(one: Task, { habits }: RuleContext): boolean {
  return !isFormed(one) && habitAmong(one, habits).deadline < 1 / 3;
}

function formed(one: Task, context: RuleContext): Judged | null {
  const { deadline } = habitAmong(one, context.habits);
  if (one.form === "row" && (deadline === 0 || hasMarkedCell(one, context) || hasSpans(one, context))) return null;
  if (isKept(one)) return { lack: "lasting", severity: "info" };
  if (deadline === 0 && context.hasPeriod) return { lack: "none", severity: "info" };
  return { lack: "none", severity: deadline > 0 && deadline < 0.5 ? "warning" : "error" };
}

function prose(one: Task, context: RuleContext): Judged | null {
  if (isBound(one) || saidAround(one, context, "time") || context.listed.get(one.id) === true) return null;
  const finite = isFinite(one);
  if (one.nature === "organisation") return isDuty(one) ? { lack: "duty", severity: "info" } : null;
  if (!finite && (isStanding(one) || (one.nature !== "general" && isKept(one)))) return null;
  if (one.nature === "general" || !finite) {
    // Directions and lasting work go without a limit in most papers: they are worth a word only where nearly all have one.
    if (!context.habits.mostDated) return null;
    return { lack: one.nature === "general" ? "general" : "lasting", severity: "info" };
  }
  if (context.hasPeriod || context.listed.has(one.id)) return { lack: "none", severity: "info" };
  return {
    lack: "none",
    severity:
      !context.has("directsInGeneral") && habitAmong(one, context.habits).deadline >= 1 / 3 ? "error" : "warning",
  };
}

/** The words that say what is to be done first, behind those who are named to do it. */
function workOf({ text, at, lead, coordinate }: Task): string {
  let from = 0;
  for (const value of [...lead, ...coordinate]) {
    const { start, end } = value.at;
    const inside = value.at.node === at.node && start >= at.start && value.origin === "inline";
    if (inside && start - at.start <= from + 60) from = Math.max(from, end - at.start);
  }
  return text.slice(from, from + 110);
}

const isFinite = rememberingOf((one: Task) => !isKept(one) && result.test(workOf(one)));

/** Work that goes on whatever is named behind it: "tăng cường kiểm tra, đánh giá …", "thường xuyên rà soát …", "đôn đốc các xã cập nhật …". */
const isKept = rememberingOf((one: Task) => kept.test(one.text) || kept.test(workOf(one)));
const kept =
  /^[\s:,]*(?:(?:tiếp tục|chủ động)[\s,]+)*(?:thường xuyên|tăng cường|đẩy mạnh|nâng cao|duy trì|bảo đảm|đảm bảo|chú trọng|quan tâm|đôn đốc|theo dõi,? đôn đốc)(?![A-Za-zÀ-ỿ])/iu;

/** "xây dựng" that is work; it may only name a field or a body ("quy hoạch xây dựng", "Sở Xây dựng"). */
const draws =
  /(?<!(?:quy hoạch|Sở|Bộ|Phòng|ngành|lĩnh vực|đầu tư|vật liệu|trật tự|công trình|thi công|dự án|giấy phép)\s)xây dựng/iu;

/** Words of work that is finished one day. */
const result = new RegExp(
  String.raw`${draws.source}|\d\s?%|hoàn (?:thành|thiện|tất)|ban hành|rà soát|thành lập|kiện toàn|lập (?:danh|phương|kế|hồ|dự)|trình |phê duyệt|báo cáo kết quả|tổ chức (?:hội nghị|lớp|tập huấn|lễ|kiểm tra|diễn tập|thi )|triển khai thực hiện (?:việc|dịch vụ|thí điểm|\d)|nâng cấp|cập nhật|số hóa|số hoá|kết nối|thống kê|đánh giá|đề xuất|sửa đổi|bổ sung|dứt điểm|khắc phục xong|mua sắm|lắp đặt|khảo sát|biên soạn|tổng kết|sơ kết`,
  "iu",
);
const standing =
  /theo dõi,? đôn đốc|giám sát việc|chịu trách nhiệm|nghiêm túc|quan tâm|trực ban|mọi vướng mắc|vướng mắc[^.]{0,40}(?:phản ánh|báo cáo)|khẩn trương (?:triển khai|thực hiện)|chỉ đạo việc thực hiện/iu;
const duty = new RegExp(
  String.raw`(?:${draws.source}|ban hành)[^.;]{0,60}(?:kế hoạch|chương trình|văn bản|quy chế|phương án)|báo cáo (?:kết quả|tiến độ|tình hình)|tổng hợp,?(?: và)? báo cáo`,
  "iu",
);
/** What a body does all the time: the first word of its work, behind words of manner. */
const lasting =
  /^[\s:,]*(?:(?:tiếp tục|chủ động|tích cực|thường xuyên|kịp thời|khẩn trương|trực tiếp|quyết liệt|có trách nhiệm|chịu trách nhiệm)[\s,]+)*(?:đôn đốc|kiểm soát|duy trì|phối hợp|phân công|chỉ đạo|quyết định|phụ trách|điều hành|theo dõi|giám sát|quản lý|bảo đảm|đảm bảo|tạo điều kiện|bám sát|chú trọng|đổi mới|nâng cao)(?![A-Za-zÀ-ỿ])/iu;
const isStanding = rememberingOf(
  (one: Task) => standing.test(one.text) || lasting.test(one.text) || lasting.test(workOf(one)),
);

/** Work that is due only in a case that may come, or whose time another paper or a contract sets. */
const inCase =
  /^(?:trong quá trình|trường hợp|khi)[^.;]{0,80}?,?\s*nếu\s|^(?:trường hợp|nếu)\s|nếu (?:thấy )?cần(?: thiết)?\s+(?:phải\s+)?(?:sửa đổi|bổ sung|điều chỉnh)/iu;
const elsewhere =
  /(?:đúng|theo|bảo đảm|đảm bảo|đáp ứng|bám sát)\s+(?:đúng\s+)?(?:kế hoạch|tiến độ|lộ trình|thời hạn|thời gian|mốc thời gian)\s+(?:hoàn thành\s+)?(?:(?:đã|được|do|theo(?: đúng)?)\s+)*(?:giao|phê duyệt|duyệt|đề ra|cam kết|quy định|yêu cầu|hợp đồng|ấn định|xác định|kế hoạch được giao)(?![A-Za-zÀ-ỿ])|theo (?:đúng )?lộ trình (?:tại|nêu|ở|trong)/iu;
const isBound = rememberingOf(({ text }: Task) => inCase.test(text) || elsewhere.test(text));
const isDuty = rememberingOf(({ text }: Task) => duty.test(text.replace(thisPlan, " ")) && !conditional.test(text));
/** The plan itself that the paper is about: "Chủ trì xây dựng, tổ chức thực hiện, đôn đốc việc thực hiện Kế hoạch". */
const thisPlan = /(?:thực hiện|triển khai)[^.;,]{0,30}\s(?:kế hoạch|chương trình)(?: này)?(?=\s*(?:[.;,]|$))/giu;
const conditional = /nếu (?:có|phát sinh|gặp)|khó khăn, vướng mắc|trường hợp|theo quy định/iu;

/** Numbers of cited papers with their days, and spans in names, are no limit; any other time in the words may be one that was not read. */
const citation =
  /(?:số\s+)?\d+(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d&/-]*(?:\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?|(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+\d{4}\s*[-–]\s*\d{4}/gu;
const time =
  /(?<!\d)(?:\d{1,2}\/)?(?:0?[1-9]|1[0-2])\/20\d\d|(?<![\d/])[0-3]?\d\/(?:0?[1-9]|1[0-2])(?![\d/])|(?:ngày|tháng|quý|tuần|năm|năm học|học kỳ)\s+[\dIVX]|(?:hằng|hàng|mỗi|từng|cuối|đầu|giữa)\s+(?:ngày|tuần|tháng|quý|năm)|trong\s+(?:ngày|tuần|tháng|quý|năm)(?![A-Za-zÀ-ỿ])|định kỳ|thường xuyên,|\d\s*(?:lần|ngày|giờ|tháng)(?![A-Za-zÀ-ỿ])|24\/24|\((?:(?:xuyên suốt|từ|giai đoạn)\s+)?20\d\d(?:\s*[-–]\s*20\d\d|\s+trở đi)?\)|ngay (?:sau )?khi|trước khi|sau khi|kể từ/iu;

const statesTime = rememberingOf(({ text }: Task) => time.test(text.replace(citation, " ")));
