import { keyOf } from "#shared/agencies/name/key.ts";
import { isGroup } from "#shared/agencies/group.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";

/**
 * The same body under two roles; two writings of one name count, groups do not. A cell that begins within a name is the
 * rest of another cell, cut off by a page of the scan: nobody can say of which column.
 */
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
      { paper: planWith(brokenTable("nông thôn; Công an xã")) },
    ],
    bad: [
      { paper: planWith(brokenTable("Hội Nông dân xã; Công an xã")), finds: ["both"] },
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

/** A table whose first row goes on in a second one. */
function brokenTable(rest: string): string {
  const head = "| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |\n|---|---|---|---|---|";
  return `${head}\n| 1 | Lập bản đồ vùng trồng cây ăn quả | Công an xã; Ban Phát triển | | Tháng 9/2026 |\n| | của xã và cập nhật hằng năm | | ${rest} | |\n| 2 | Tổng kết mô hình | Phòng Kinh tế | Trạm Y tế xã | Tháng 11/2026 |`;
}

function check(one: Task, { place }: RuleContext): Report<"both">[] {
  const leads = new Set(one.lead.filter(({ value }) => !isGroup(value)).map(({ value }) => bodyOf(value, place)));
  return one.coordinate
    .filter(({ value, at }) => !isGroup(value) && leads.has(bodyOf(value, place)) && !isRest(at.node, one))
    .map(({ value, at }) => ({ at, message: "both", data: { task: taskName(one), agency: value } }));
}

/** True for a cell whose first name begins with a small letter and is no group ("các thôn"). */
function isRest(node: string, { coordinate }: Task): boolean {
  const [first] = coordinate.filter(({ at, origin }) => at.node === node && origin === "column");
  return first !== undefined && /^(?!(?:các|những|mọi|từng|mỗi|toàn|một|cùng|và)\s)\p{Ll}/u.test(first.value);
}

/** The catalogue's body with its place where the words name it in full, else the words themselves in one writing. */
function bodyOf(value: string, place: PlaceContext): string {
  const found = resolveAgency(value, place);
  return found.unknown || found.how !== "exact" || found.person ? keyOf(value) : `${found.id} ${found.name}`;
}
