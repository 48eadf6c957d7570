import type { Task } from "#shared/model/task.ts";
import { addDays } from "#shared/text/days.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { planWith, task } from "#shared/rules/task/sample.ts";
import { dayName } from "./issue.ts";
import { limitDay } from "#shared/facts/limit-day.ts";
import { planPeriod } from "./period.ts";

/** Reports on a year are due in the first months of the next one. */
const reportingDays = 90;

export const outsidePlanPeriod = taskRule({
  id: "deadline/outside-plan-period",
  title: "Thời hạn ngoài kỳ kế hoạch",
  basis: "Đối chiếu trích yếu",
  severity: "warning",
  needs: ["plansAhead", "has-tasks"],
  messages: {
    after:
      "{task} có thời hạn “{limit}”, hết ngày {end}, sau kỳ kế hoạch ghi ở trích yếu (đến {last}); cần kiểm tra lại năm.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.", { deadline: "Trước ngày 31/12/2026" })}\n\n${task("2.", { text: "Tổng kết việc thực hiện Kế hoạch.", deadline: "Trước ngày 15/01/2027" })}`,
        ),
      },
      {
        paper: planWith(task("1.", { deadline: "Năm 2027" })).replace(
          "hành chính năm 2026",
          "hành chính giai đoạn 2026 - 2030",
        ),
      },
    ],
    bad: [{ paper: planWith(task("1.", { deadline: "Trước ngày 30/6/2027" })), finds: ["after"] }],
  },
});

function check(one: Task, { header }: RuleContext): Report<"after">[] {
  const { deadline } = one;
  const end = limitDay(deadline);
  const period = planPeriod(header);
  if (
    !deadline ||
    end === null ||
    !period ||
    deadline.kind === "range" ||
    end <= (addDays(period.last, reportingDays) ?? period.last)
  )
    return [];
  return [
    {
      at: deadline.at,
      message: "after",
      data: { task: taskName(one), limit: deadline.raw.trim(), end: dayName(end), last: dayName(period.last) },
    },
  ];
}
