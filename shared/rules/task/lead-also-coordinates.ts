import { keyOf } from "#shared/agencies/name/key.ts";
import { isGroup } from "#shared/agencies/group.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";

/** The same body under two roles; two writings of one name count, groups do not. */
export const leadAlsoCoordinates = taskRule({
  id: "task/lead-also-coordinates",
  title: "Đơn vị vừa chủ trì vừa phối hợp",
  basis: "Thông lệ giao việc",
  severity: "warning",
  needs: ["has-tasks"],
  messages: { both: "{task}: “{agency}” vừa là đơn vị chủ trì vừa là đơn vị phối hợp; cần bỏ ở một trong hai chỗ." },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { lead: "Công an xã", coordinate: "Phòng Kinh tế; Trạm Y tế xã" })) },
      { paper: planWith(task("1.", { lead: "Các thôn", coordinate: "Các đoàn thể xã; các thôn liên quan" })) },
    ],
    bad: [
      { paper: planWith(task("1.", { lead: "Công an xã", coordinate: "Công an xã; Phòng Kinh tế" })), finds: ["both"] },
      {
        paper: planWith(
          task("1.", { lead: "Phòng Văn hóa - Xã hội", coordinate: "Công an xã; Phòng Văn hoá – Xã hội" }),
        ),
        finds: ["both"],
      },
    ],
  },
});

function check(one: Task, { place }: RuleContext): Report<"both">[] {
  const leads = new Set(one.lead.filter(({ value }) => !isGroup(value)).map(({ value }) => bodyOf(value, place)));
  return one.coordinate
    .filter(({ value }) => !isGroup(value) && leads.has(bodyOf(value, place)))
    .map(({ value, at }) => ({ at, message: "both", data: { task: taskName(one), agency: value } }));
}

/** The catalogue's body with its place where the words name it in full, else the words themselves in one writing. */
function bodyOf(value: string, place: PlaceContext): string {
  const found = resolveAgency(value, place);
  return found.unknown || found.how !== "exact" || found.person ? keyOf(value) : `${found.id} ${found.name}`;
}
