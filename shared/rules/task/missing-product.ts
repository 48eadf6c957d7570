import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { judgingTasks } from "#shared/rules/engine/tasks.ts";
import { rememberingLast } from "#shared/text/remember.ts";
import { habitAmong, isFormed } from "./habit.ts";
import { placesOf, taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell } from "./section.ts";

/** Work without a product where most of the tasks written like it have one; several are named in one remark. */
export const missingProduct = documentRule({
  id: "task/missing-product",
  title: "Nhiệm vụ chưa có sản phẩm",
  basis: "Thông lệ; các nhiệm vụ cùng cách ghi trong văn bản",
  severity: "info",
  needs: ["assignsTasks", "isJudged", "has-head", "has-tasks"],
  messages: {
    many: "{count} nhiệm vụ chưa nêu sản phẩm ({places}) trong khi phần lớn nhiệm vụ khác trong văn bản đều nêu; nên bổ sung sản phẩm hoặc kết quả cần đạt.",
    none: "{task} chưa nêu sản phẩm trong khi phần lớn nhiệm vụ khác trong văn bản đều nêu; nên bổ sung sản phẩm hoặc kết quả cần đạt.",
  },
  check: (context) => reportsOf(lackingIn(context)),
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
      { paper: planWith(products(6, 3)), finds: ["many"] },
    ],
  },
});

/** So many tasks without a product are named one by one. */
const few = 2;

const lackingIn = judgingTasks((one, context): readonly Task[] => (lacksProduct(one, context) ? [one] : []));

const reportsOf = rememberingLast((lacking: readonly Task[]): Report<"none" | "many">[] => {
  const [first] = lacking;
  if (!first || lacking.length <= few)
    return lacking.map((one) => ({ at: one.at, message: "none", data: { task: taskName(one) } }));
  return [{ at: first.at, message: "many", data: { count: lacking.length, places: placesOf(lacking) } }];
});

function lacksProduct(one: Task, context: RuleContext): boolean {
  if (!isFormed(one) || one.product !== null || one.nature === "organisation") return false;
  const { product, count } = habitAmong(one, context.habits);
  return count >= 3 && product >= 0.6 && !hasMarkedCell(one, context);
}

/** Some tasks with and some without a line for the product. */
function products(having: number, lacking: number): string {
  const one = (_: unknown, at: number): string =>
    task(`${at + 1}.`, {
      text: `Số hóa hồ sơ lưu trữ đợt ${at + 1}.`,
      ...(at < having ? { more: "Sản phẩm: Hồ sơ điện tử." } : {}),
    });
  return Array.from({ length: having + lacking }, one).join("\n\n");
}
