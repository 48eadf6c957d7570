import { isGroup } from "#shared/agencies/group.ts";
import type { Severity } from "#shared/model/finding.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { judgingTasks } from "#shared/rules/engine/tasks.ts";
import { rememberingLast } from "#shared/text/remember.ts";
import { habitAmong, isFormed } from "./habit.ts";
import { placesOf, taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell, saidAround } from "./section.ts";

/**
 * A task whose form has a place for co-ordinators that the other tasks fill; several are named in one remark. Work of
 * whole groups ("các sở, ngành") needs none, and a column with many blank cells was left blank on purpose.
 */
export const missingCoordinators = documentRule({
  id: "task/missing-coordinators",
  title: "Nhiệm vụ chưa có đơn vị phối hợp",
  basis: "Thông lệ giao việc; các nhiệm vụ cùng cách ghi trong văn bản",
  severity: "warning",
  needs: ["assignsTasks", "isJudged", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa nêu đơn vị phối hợp như các nhiệm vụ khác trong văn bản; cần bổ sung, hoặc ghi rõ là đơn vị chủ trì tự thực hiện.",
    many: "{count} nhiệm vụ chưa nêu đơn vị phối hợp như các nhiệm vụ khác trong văn bản ({places}); cần bổ sung, hoặc ghi rõ là đơn vị chủ trì tự thực hiện.",
  },
  check: (context) => reportsOf(lackingIn(context)),
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
      { paper: planWith(tableWith(9, 3)) },
      { paper: planWith(`${tableWith(9, 0)}\n| | Lập danh mục hồ sơ | Văn phòng HĐND và UBND xã | | |`) },
    ],
    bad: [
      {
        paper: planWith(`${task("1.")}\n\n${task("2.", { coordinate: null, text: "Số hóa hồ sơ còn hiệu lực." })}`),
        finds: ["none"],
      },
      {
        paper: planWith(
          `${task("1.")}\n\n2. Số hóa hồ sơ còn hiệu lực.\n- Cơ quan thực hiện: Phòng Kinh tế.\n- Thời gian hoàn thành: Trước ngày 30/9/2026.`,
        ),
        finds: ["none"],
      },
      { paper: planWith(tableWith(9, 2)), finds: ["none", "none"] },
      { paper: planWith(tableWith(16, 3)), finds: ["many"] },
    ],
  },
});

/** A table of `count` tasks, the last `blank` of them without co-ordinators. */
function tableWith(count: number, blank: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `| ${at + 1} | Số hóa hồ sơ lưu trữ đợt ${at + 1} | Phòng Kinh tế | ${at < count - blank ? "Công an xã" : ""} | Tháng 9/2026 |`,
  );
  return `| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

/** From this many rows on blank cells tell of a habit, unless nearly all rows name somebody. Habits count no further. */
const manyRows = 8;
const nearlyAll = 0.75;
/** Up to this many places are named one by one. */
const few = 2;

const lackingIn = judgingTasks((one, context): readonly Task[] => (lacksCoordinators(one, context) ? [one] : []));

/** "Cơ quan thực hiện" names one who may well do it alone: that weighs less. */
const reportsOf = rememberingLast((lacking: readonly Task[]): Report<"none" | "many">[] => [
  ...together(
    lacking.filter(({ lead }) => lead.length > 0),
    "warning",
  ),
  ...together(
    lacking.filter(({ lead }) => lead.length === 0),
    "info",
  ),
]);

function together(lacking: readonly Task[], severity: Severity): Report<"none" | "many">[] {
  const [first] = lacking;
  if (!first || lacking.length <= few)
    return lacking.map((one) => ({ at: one.at, message: "none", severity, data: { task: taskName(one) } }));
  return [{ at: first.at, message: "many", severity, data: { count: lacking.length, places: placesOf(lacking) } }];
}

function lacksCoordinators(one: Task, context: RuleContext): boolean {
  if (!isFormed(one) || one.nature === "organisation" || one.coordinate.length > 0) return false;
  const owners = one.lead.length > 0 ? one.lead : one.implement;
  const joint = one.implement.length > 1 || (one.lead.length > 0 && one.implement.length > 0);
  if (owners.length === 0 || joint || owners.some(({ value }) => isGroup(value))) return false;
  const { count, coordinate } = habitAmong(one, context.habits);
  const isIntended = coordinate < 0.5 || (one.form === "row" && count >= manyRows && coordinate < nearlyAll);
  if (isIntended || /phối hợp/iu.test(one.text)) return false;
  return !hasMarkedCell(one, context) && !saidAround(one, context, "lead");
}
