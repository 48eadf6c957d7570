import { isGroup } from "#shared/agencies/group.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { habitAmong, isFormed } from "./habit.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell, saidAround } from "./section.ts";

/** A task whose form has a place for co-ordinators that the other tasks fill. Work of whole groups ("các sở, ngành") needs none. */
export const missingCoordinators = taskRule({
  id: "task/missing-coordinators",
  title: "Nhiệm vụ chưa có đơn vị phối hợp",
  basis: "Thông lệ giao việc; các nhiệm vụ cùng cách ghi trong văn bản",
  severity: "warning",
  needs: ["assignsTasks", "known-kind", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa nêu đơn vị phối hợp như các nhiệm vụ khác trong văn bản; cần bổ sung, hoặc ghi rõ là đơn vị chủ trì tự thực hiện.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { lead: "Các thôn, tổ dân phố", coordinate: null, text: "Tổng vệ sinh đường làng." })}`,
        ),
      },
      {
        paper: planWith(
          `${task("1.", { coordinate: null })}\n\n${task("2.", { coordinate: null, text: "Số hóa hồ sơ còn hiệu lực." })}`,
        ),
      },
    ],
    bad: [
      {
        paper: planWith(`${task("1.")}\n\n${task("2.", { coordinate: null, text: "Số hóa hồ sơ còn hiệu lực." })}`),
        finds: ["none"],
      },
    ],
  },
});

function check(one: Task, context: RuleContext): Report<"none">[] {
  if (!isFormed(one) || one.nature === "organisation" || one.coordinate.length > 0) return [];
  const owners = one.lead.length > 0 ? one.lead : one.implement;
  const joint = one.implement.length > 1 || (one.lead.length > 0 && one.implement.length > 0);
  if (owners.length === 0 || joint || owners.some(({ value }) => isGroup(value))) return [];
  if (habitAmong(one, context.habits).coordinate < 0.5 || /phối hợp/iu.test(one.text)) return [];
  if (hasMarkedCell(one, context) || saidAround(one, context, "lead")) return [];
  return [{ at: one.at, message: "none", data: { task: taskName(one) } }];
}
