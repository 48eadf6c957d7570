import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { listed, taskName } from "#shared/rules/task/name.ts";
import { task } from "#shared/rules/task/sample.ts";
import { planPeriod } from "./period.ts";

/** Time limits without a year in a paper whose subject does not name one year; once for the paper. */
export const yearMissing = documentRule({
  id: "deadline/year-missing",
  title: "Thời hạn không ghi năm",
  basis: "Thông lệ ghi thời hạn",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    one: "{task} có thời hạn “{limit}” không ghi năm, được hiểu là năm {year}; nên ghi rõ năm.",
    many: "Có {count} thời hạn không ghi năm ({limits}), được hiểu là năm {year}; nên ghi rõ năm.",
  },
  check,
  examples: {
    good: [
      { paper: paperWith("năm 2026", task("1.", { deadline: "Quý II" })) },
      { paper: paperWith("", task("1.", { deadline: "Hằng tháng" })) },
    ],
    bad: [
      { paper: paperWith("", task("1.", { deadline: "Trước ngày 30/6" })), finds: ["one"] },
      {
        paper: paperWith(
          "giai đoạn 2026 - 2030",
          `${task("1.", { deadline: "Trước ngày 30/6" })}\n\n${task("2.", { text: "Số hóa hồ sơ.", deadline: "Tháng 9" })}`,
        ),
        finds: ["many"],
      },
    ],
  },
});

function paperWith(when: string, tasks: string): string {
  return samplePaper({
    subject: `Triển khai công tác cải cách hành chính ${when}`.trim(),
    body: `Ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${tasks}`,
  });
}

function check(context: RuleContext): Report<"one" | "many">[] {
  const period = planPeriod(context.header);
  if (period && period.first.slice(0, 4) === period.last.slice(0, 4)) return [];
  const found = context.tasks.filter(
    ({ deadline, text }) =>
      deadline?.yearAssumed &&
      deadline.end !== null &&
      deadline.kind !== "event" &&
      deadline.kind !== "periodic" &&
      /\d|[IVX]/u.test(deadline.raw) &&
      !/(?:hằng|hàng|mỗi|từng) năm/iu.test(text),
  );
  const first = found[0];
  if (!first?.deadline) return [];
  const limit = first.deadline.raw.trim();
  const year = (first.deadline.end as string).slice(0, 4);
  if (found.length === 1)
    return [{ at: first.deadline.at, message: "one", data: { task: taskName(first), limit, year } }];
  const shown = [...new Set(found.map(({ deadline }) => `“${deadline?.raw.trim() ?? ""}”`))];
  return [
    {
      at: first.deadline.at,
      message: "many",
      data: {
        count: found.length,
        limits: shown.length > 3 ? `${shown.slice(0, 3).join(", ")} …` : listed(shown),
        year,
      },
    },
  ];
}
