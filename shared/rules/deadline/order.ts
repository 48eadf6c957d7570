import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { taskName, taskPlace } from "#shared/rules/task/name.ts";
import { planWith, task } from "#shared/rules/task/sample.ts";
import { dayName } from "./issue.ts";
import { limitDay } from "#shared/facts/limit-day.ts";

/** A limit that begins after it ends, and a task due before another one whose result it says it needs. */
export const deadlineOrder = taskRule({
  id: "deadline/order",
  title: "Thứ tự thời hạn không hợp lý",
  basis: "Đối chiếu trong văn bản",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    reversed: "{task} có thời gian “{limit}” bắt đầu ngày {start}, sau ngày kết thúc {end}; cần sửa lại.",
    needs:
      "{task} dựa vào kết quả của nhiệm vụ {other} nhưng có thời hạn {end}, trước thời hạn {otherEnd} của nhiệm vụ đó; cần xem lại.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.", { deadline: "Trước ngày 30/4/2026" })}\n\n${task("2.", { text: "Trên cơ sở kết quả tại điểm 1 mục II, xây dựng phương án cắt giảm.", deadline: "Trước ngày 30/6/2026" })}`,
        ),
      },
      { paper: planWith(task("1.", { deadline: "Từ ngày 15/4/2026 đến ngày 30/4/2026" })) },
    ],
    bad: [
      { paper: planWith(task("1.", { deadline: "Từ ngày 15/5/2026 đến ngày 30/4/2026" })), finds: ["reversed"] },
      {
        paper: planWith(
          `${task("1.", { deadline: "Trước ngày 30/9/2026" })}\n\n${task("2.", { text: "Trên cơ sở kết quả nhiệm vụ II.1, xây dựng phương án cắt giảm.", deadline: "Trước ngày 30/6/2026" })}`,
        ),
        finds: ["needs"],
      },
    ],
  },
});

const reference =
  /(?:trên cơ sở|căn cứ|sau khi (?:có|hoàn thành)?|từ)\s+(?:kết quả|báo cáo|danh mục|số liệu)?[^.;,]{0,40}?(?:mục|nhiệm vụ|điểm)\s+((?:[IVX]+|\d+)(?:\.(?:\d+|\p{Ll}))*)(?![A-Za-zÀ-ỿ\d])/iu;

function check(one: Task, context: RuleContext): Report<"reversed" | "needs">[] {
  const { deadline } = one;
  if (!deadline) return [];
  const { start, end } = deadline;
  if (start !== null && end !== null && start > end)
    return [
      {
        at: deadline.at,
        message: "reversed",
        severity: "warning",
        data: { task: taskName(one), limit: deadline.raw.trim(), start: dayName(start), end: dayName(end) },
      },
    ];
  const path = reference.exec(one.text)?.[1];
  const other = path === undefined ? undefined : context.tasks.find((two) => two.path === path);
  const [own, needed] = [limitDay(deadline), limitDay(other?.deadline ?? null)];
  if (!other || other === one || own === null || needed === null || own >= needed) return [];
  return [
    {
      at: deadline.at,
      message: "needs",
      data: { task: taskName(one), other: taskPlace(other), end: dayName(own), otherEnd: dayName(needed) },
    },
  ];
}
