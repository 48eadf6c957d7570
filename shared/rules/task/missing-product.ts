import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { habitAmong, isFormed } from "./habit.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell } from "./section.ts";

export const missingProduct = taskRule({
  id: "task/missing-product",
  title: "Nhiệm vụ chưa có sản phẩm",
  basis: "Thông lệ; các nhiệm vụ cùng cách ghi trong văn bản",
  severity: "info",
  needs: ["assignsTasks", "known-kind", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa nêu sản phẩm trong khi phần lớn nhiệm vụ khác trong văn bản đều nêu; nên bổ sung sản phẩm hoặc kết quả cần đạt.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.", { more: "Sản phẩm: Báo cáo rà soát." })}\n\n${task("2.", { text: "Số hóa hồ sơ." })}\n\n${task("3.", { text: "Nâng cấp mạng nội bộ." })}`,
        ),
      },
    ],
    bad: [
      {
        paper: planWith(
          `${task("1.", { more: "Sản phẩm: Báo cáo rà soát." })}\n\n${task("2.", { text: "Số hóa hồ sơ.", more: "Sản phẩm: Hồ sơ điện tử." })}\n\n${task("3.", { text: "Nâng cấp mạng nội bộ." })}`,
        ),
        finds: ["none"],
      },
    ],
  },
});

function check(one: Task, context: RuleContext): Report<"none">[] {
  if (!isFormed(one) || one.product !== null || one.nature === "organisation") return [];
  const { product, count } = habitAmong(one, context.habits);
  if (count < 3 || product < 0.6 || hasMarkedCell(one, context)) return [];
  return [{ at: one.at, message: "none", data: { task: taskName(one) } }];
}
