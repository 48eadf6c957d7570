import type { Task } from "#shared/model/task.ts";
import type { Report } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { planWith, task } from "#shared/rules/task/sample.ts";

export const impossibleDeadline = taskRule({
  id: "deadline/impossible-date",
  title: "Thời hạn là ngày không có trong lịch",
  basis: "Lịch",
  severity: "error",
  needs: ["has-tasks"],
  messages: { none: "{task} có thời hạn “{limit}” là ngày không có trong lịch; cần sửa ngày." },
  check,
  examples: {
    good: [{ paper: planWith(task("1.", { deadline: "Trước ngày 29/02/2028" })) }],
    bad: [
      { paper: planWith(task("1.", { deadline: "Trước ngày 31/6/2026" })), finds: ["none"] },
      { paper: planWith(task("1.", { deadline: "Tháng 13/2026" })), finds: ["none"] },
      { paper: planWith("1. Công an xã cập nhật dữ liệu dân cư, hoàn thành trước ngày 30/02/2027."), finds: ["none"] },
    ],
  },
});

const noSuchMonth = /tháng\s+(?:1[3-9]|[2-9]\d)(?!\d)|quý\s+(?:[5-9]|VI*|VII|VIII|IX)(?![\dA-Za-z])/iu;

function check(one: Task): Report<"none">[] {
  const { deadline } = one;
  if (!deadline) return [];
  return deadline.impossible || (deadline.kind === "unknown" && noSuchMonth.test(deadline.raw))
    ? [{ at: deadline.at, message: "none", data: { task: taskName(one), limit: deadline.raw.trim() } }]
    : [];
}
