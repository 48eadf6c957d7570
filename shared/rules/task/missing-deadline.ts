import type { Document } from "#shared/model/document.ts";
import type { Severity } from "#shared/model/finding.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { habitOf, isFormed } from "./habit.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell, hasSpans, saidAround } from "./section.ts";
import { rememberingOf } from "#shared/text/remember.ts";

/**
 * Work without a time limit of its own or of its part. Directions to all, standing duties and urgent papers weigh less;
 * prose is an error only in a paper that does set limits, and only where the work has a result to be finished.
 */
export const missingDeadline = taskRule({
  id: "task/missing-deadline",
  title: "Nhiệm vụ chưa có thời hạn",
  basis: "Thông lệ giao việc: rõ người, rõ việc, rõ thời hạn",
  severity: "error",
  needs: ["assignsTasks", "known-kind", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa có thời hạn; cần ghi rõ thời hạn hoàn thành.",
    lasting: "{task} chưa có thời hạn; nếu là việc làm thường xuyên thì nên ghi “thường xuyên” hoặc kỳ báo cáo.",
    general: "{task} là chỉ đạo chung, chưa có thời hạn; nên ghi thời hạn hoặc kỳ báo cáo để theo dõi.",
    duty: "{task} yêu cầu xây dựng văn bản hoặc báo cáo nhưng chưa có thời hạn; nên ghi rõ.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công.", deadline: "Thường xuyên" })}`,
        ),
      },
      {
        paper: planWith(
          "1. Hoàn thành trong quý II/2026:\n\na) Phòng Kinh tế rà soát thủ tục hành chính.\n\nb) Công an xã cập nhật dữ liệu dân cư.",
        ),
      },
      { paper: planWith("1. Công an xã cập nhật dữ liệu dân cư, báo cáo trước ngày 20 hằng tháng.") },
      { paper: samplePaper() },
    ],
    bad: [
      {
        paper: planWith(`${task("1.")}\n\n${task("2.", { text: "Số hóa hồ sơ còn hiệu lực.", deadline: null })}`),
        finds: ["none"],
      },
      {
        paper: planWith(
          "1. Công an xã cập nhật dữ liệu dân cư, hoàn thành trong quý II/2026.\n\n2. Trạm Y tế xã khám sức khỏe cho người cao tuổi, hoàn thành trong quý III/2026.\n\n3. Phòng Kinh tế lắp đặt trạm phát sóng, hoàn thành trong quý IV/2026.\n\n4. Phòng Kinh tế xây dựng phương án hỗ trợ hộ kinh doanh.\n\n5. Đoàn Thanh niên xã tuyên truyền, vận động người dân sử dụng dịch vụ công.",
          "Công an xã báo cáo kết quả trước ngày 20 hằng tháng.",
        ),
        finds: ["none", "lasting"],
      },
      {
        paper: planWith(
          `${["1", "2", "3", "4"].map((one) => task(`${one}.`, { text: `Số hóa hồ sơ còn hiệu lực, đợt ${one}.` })).join("\n\n")}\n\n5. Các thôn tăng cường tuyên truyền về chuyển đổi số.`,
          "Phòng Kinh tế xây dựng kế hoạch chi tiết, gửi Văn phòng HĐND và UBND xã tổng hợp.",
        ),
        finds: ["general", "duty"],
      },
    ],
  },
});

type Message = "none" | "lasting" | "general" | "duty";

function check(one: Task, context: RuleContext): Report<Message>[] {
  if (one.deadline !== null || context.document.kind === "dispatch" || context.header.urgency !== null) return [];
  if (statesTime(one) || saidAround(one, context.outline, "deadline")) return [];
  const found = isFormed(one) ? formed(one, context) : prose(one, context);
  return found ? [{ at: one.at, ...found, data: { task: taskName(one) } }] : [];
}

interface Judged {
  readonly message: Message;
  readonly severity: Severity;
}

function formed(one: Task, context: RuleContext): Judged | null {
  const { outline, tasks } = context;
  const { deadline } = habitOf(one, tasks);
  if (one.form === "row" && (deadline === 0 || hasMarkedCell(one, outline) || hasSpans(one, outline))) return null;
  if (deadline === 0 && hasPeriod(context)) return { message: "none", severity: "info" };
  return { message: "none", severity: deadline > 0 && deadline < 0.5 ? "warning" : "error" };
}

function prose(one: Task, context: RuleContext): Judged | null {
  const { tasks, document } = context;
  const finite = isFinite(one);
  if (one.nature === "organisation")
    return duty.test(one.text) && !conditional.test(one.text) ? { message: "duty", severity: "info" } : null;
  if (!finite && standing.test(one.text)) return null;
  if (one.nature === "general" || !finite) {
    if (datedShare(tasks) <= 0.5) return null;
    return { message: one.nature === "general" ? "general" : "lasting", severity: "info" };
  }
  if (hasPeriod(context)) return { message: "none", severity: "info" };
  return {
    message: "none",
    severity: document.kind !== "directive" && habitOf(one, tasks).deadline >= 1 / 3 ? "error" : "warning",
  };
}

/** Directions and lasting work go without a limit in most papers: they are worth a word only where the paper sets limits for nearly all. */
const datedShare = rememberingOf(
  (tasks: readonly Task[]) => tasks.filter(({ deadline }) => deadline !== null).length / tasks.length,
);

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

const isFinite = rememberingOf((one: Task) => result.test(workOf(one)));

/** Words of work that is finished one day. */
const result =
  /\d\s?%|xây dựng|hoàn (?:thành|thiện|tất)|ban hành|rà soát|thành lập|kiện toàn|lập (?:danh|phương|kế|hồ|dự)|trình |phê duyệt|báo cáo kết quả|tổ chức (?:hội nghị|lớp|tập huấn|lễ|kiểm tra|diễn tập|thi )|triển khai thực hiện (?:việc|dịch vụ|thí điểm|\d)|nâng cấp|cập nhật|số hóa|số hoá|kết nối|thống kê|đánh giá|đề xuất|sửa đổi|bổ sung|dứt điểm|mua sắm|lắp đặt|khảo sát|biên soạn|tổng kết|sơ kết/iu;
const standing =
  /theo dõi,? đôn đốc|giám sát việc|chịu trách nhiệm|nghiêm túc|quan tâm|trực ban|mọi vướng mắc|vướng mắc[^.]{0,40}(?:phản ánh|báo cáo)|khẩn trương (?:triển khai|thực hiện)|chỉ đạo việc thực hiện/iu;
const duty =
  /(?:xây dựng|ban hành)[^.;]{0,60}(?:kế hoạch|chương trình|văn bản|quy chế|phương án)|báo cáo (?:kết quả|tiến độ|tình hình)|tổng hợp,?(?: và)? báo cáo/iu;
const conditional = /nếu (?:có|phát sinh|gặp)|khó khăn, vướng mắc|trường hợp|theo quy định/iu;

/** Numbers of cited papers with their days, and spans in names, are no limit; any other time in the words may be one that was not read. */
const citation =
  /(?:số\s+)?\d+(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d&/-]*(?:\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?|(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+\d{4}\s*[-–]\s*\d{4}/gu;
const time =
  /(?<!\d)(?:\d{1,2}\/)?(?:0?[1-9]|1[0-2])\/20\d\d|(?<![\d/])[0-3]?\d\/(?:0?[1-9]|1[0-2])(?![\d/])|(?:ngày|tháng|quý|tuần|năm|năm học|học kỳ)\s+[\dIVX]|(?:hằng|hàng|mỗi|từng|cuối|đầu|giữa)\s+(?:ngày|tuần|tháng|quý|năm)|trong\s+(?:ngày|tuần|tháng|quý|năm)(?![A-Za-zÀ-ỿ])|định kỳ|thường xuyên,|\d\s*(?:lần|ngày|giờ|tháng)(?![A-Za-zÀ-ỿ])|24\/24|ngay (?:sau )?khi|trước khi|sau khi|kể từ/iu;

const statesTime = rememberingOf(({ text }: Task) => time.test(text.replace(citation, " ")));

const periods = new WeakMap<Document, boolean>();

/** True when a plan sets one time for all its work ("Thời gian thực hiện: từ tháng 3 đến tháng 12/2026"). */
function hasPeriod({ blocks, document }: RuleContext): boolean {
  const cached = periods.get(document);
  if (cached !== undefined) return cached;
  const found =
    document.kind === "plan" &&
    blocks.some(
      ({ text, inside }, index) =>
        inside === "own" &&
        /^thời gian(?: thực hiện| triển khai| tổ chức)?\s*(?::|$)/iu.test(text) &&
        /\d{4}/u.test(text.length > 40 ? text : `${text} ${blocks[index + 1]?.text ?? ""}`),
    );
  periods.set(document, found);
  return found;
}
