import type { Task } from "#shared/model/task.ts";
import { daysBetween } from "#shared/text/days.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { planWith, task } from "#shared/rules/task/sample.ts";
import { dayName, issueSpan } from "./issue.ts";
import { limitDay } from "#shared/facts/limit-day.ts";

/** A month has to leave this many days, longer stretches twice as many. */
const leastDays = 3;
/** Prose that names so old a day more likely tells of something past than sets a limit; beyond two years it surely does. */
const longAgo = 120;
const past = 730;

/** A time limit that has run out when the paper is issued. Estimates, events, roadmaps and beginnings are no limits. */
export const notAfterIssue = taskRule({
  id: "deadline/not-after-issue",
  title: "Thời hạn không sau ngày ban hành",
  basis: "Đối chiếu ngày ban hành",
  severity: "error",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    before:
      "{task} có thời hạn “{limit}”, hết ngày {end}, trước ngày ban hành {issued}; cần lùi thời hạn hoặc sửa ngày.",
    same: "{task} có thời hạn “{limit}”, hết đúng ngày ban hành {issued}; cần lùi thời hạn hoặc ghi rõ ngày.",
    draft:
      "{task} có thời hạn “{limit}”, hết ngày {end}, trước tháng ban hành ghi ở đầu văn bản; cần lùi thời hạn hoặc sửa ngày.",
    near: "{task} có thời hạn “{limit}”, chỉ còn {days} ngày sau ngày ban hành {issued}; cần lùi thời hạn hoặc ghi rõ ngày.",
    past: "{task} nêu “{limit}”, trước ngày ban hành {issued} {days} ngày; cần kiểm tra đây có phải thời hạn không.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.", { deadline: "Trong tháng 3/2026" })}\n\n${task("2.", { text: "Số hóa hồ sơ.", deadline: "Từ tháng 01/2026" })}`,
        ),
      },
      { paper: overdue("28/02/2026", "31/01/2026", "15/01/2026", "30/6/2026") },
      { paper: planWith(task("1.", { deadline: "Sau khi Bộ Công an triển khai (dự kiến tháng 02/2026)" })) },
      {
        paper: samplePaper({
          number: "Số: 14/CĐ-UBND",
          kind: "CÔNG ĐIỆN",
          subject: "Về việc ứng phó bão số 3",
          addressees: "Kính gửi: Các thôn.",
          body: "1. Công an xã sơ tán dân khỏi vùng nguy hiểm, hoàn thành trước 17 giờ ngày 05/3/2026.",
        }),
      },
    ],
    bad: [
      {
        paper: planWith(task("1.", { deadline: "Trong tháng 3/2026" })).replace("ngày 05 tháng 3", "ngày 31 tháng 3"),
        finds: ["same"],
      },
      { paper: planWith(task("1.", { deadline: "Trước ngày 28/02/2026" })), finds: ["before"] },
      { paper: overdue("28/02/2026", "31/5/2026", "15/6/2026", "30/6/2026"), finds: ["before"] },
      {
        paper: planWith(task("1.", { deadline: "Tháng 01/2026" })).replace("ngày 05 tháng 3", "ngày … tháng 3"),
        finds: ["draft"],
      },
      {
        paper: planWith(task("1.", { deadline: "Quý I/2026" })).replace("ngày 05 tháng 3", "ngày 28 tháng 3"),
        finds: ["near"],
      },
      { paper: planWith("1. Công an xã cập nhật dữ liệu dân cư, hoàn thành trước ngày 30/6/2025."), finds: ["past"] },
    ],
  },
});

/** A plan with an annex in rows that have these limits. */
function overdue(...limits: readonly string[]): string {
  const rows = limits.map((limit, at) => `${at + 1}\tRà soát hồ sơ đợt ${at + 1}\tCông an xã\t${limit}`);
  return samplePaper({
    body: "1. Các đơn vị khẩn trương thực hiện các nhiệm vụ tại Phụ lục kèm theo./.",
    appendices: `PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n${rows.join("\n")}`,
  });
}

/** So many rows with a limit make a list. */
const list = 4;

/** A list of rows most of which were due before the paper ("nhiệm vụ quá hạn chưa hoàn thành") records work and hands out none. */
function isRecord({ form, path }: Task, { tasks }: RuleContext, issued: string): boolean {
  if (form !== "row") return false;
  const [part] = path.split(".");
  const ends = tasks.flatMap((other) => {
    const end = other.form === "row" && other.path.split(".")[0] === part ? limitDay(other.deadline) : null;
    return end === null ? [] : [end];
  });
  return ends.length >= list && ends.filter((end) => end < issued).length * 2 > ends.length;
}

type Message = "before" | "same" | "draft" | "near" | "past";

function check(one: Task, context: RuleContext): Report<Message>[] {
  const { header, has } = context;
  const { deadline, status, result } = one;
  const end = limitDay(deadline);
  const span = issueSpan(header);
  if (!deadline || end === null || !span || status || result) return [];
  const data = {
    task: taskName(one),
    limit: deadline.raw.replace(/\s+/gu, " ").trim(),
    end: dayName(end),
    issued: dayName(span.first),
  };
  const left = daysBetween(span.first, end) ?? 0;
  if (span.first !== span.last)
    return left < 0 && header.date?.month !== null ? [{ at: deadline.at, message: "draft", data }] : [];
  if (left < 0) {
    if (deadline.origin === "inline" && left < -past) return [];
    if (deadline.origin === "inline" && left < -longAgo)
      return [{ at: deadline.at, message: "past", severity: "info", data: { ...data, days: -left } }];
    return isRecord(one, context, span.first) ? [] : [{ at: deadline.at, message: "before", data }];
  }
  const hurried = header.urgency !== null || has("ordersAtOnce") || /\d\s?(?:giờ|h)/u.test(deadline.raw);
  if (left === 0) return hurried ? [] : [{ at: deadline.at, message: "same", data }];
  const least =
    deadline.kind === "in-month"
      ? leastDays
      : deadline.kind === "in-quarter" || deadline.kind === "half-year" || deadline.kind === "within-year"
        ? 2 * leastDays
        : 0;
  return left <= least && !hurried
    ? [{ at: deadline.at, message: "near", severity: "warning", data: { ...data, days: left } }]
    : [];
}
