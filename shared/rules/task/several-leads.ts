import { isGroup } from "#shared/agencies/group.ts";
import type { Block } from "#shared/model/block.ts";
import type { Task } from "#shared/model/task.ts";
import { inlineText } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { isGlued } from "./glued.ts";
import { listed, taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";

/** Several single bodies in a labelled line or column "chủ trì". Groups, and bodies that a heading charges each in its own field, are left alone. */
export const severalLeads = taskRule({
  id: "task/several-leads",
  title: "Nhiệm vụ có nhiều đơn vị chủ trì",
  basis: "Thông lệ giao việc: mỗi việc một đơn vị chịu trách nhiệm chính",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    several: "{task} có {count} đơn vị chủ trì ({names}); nên xác định một đơn vị chủ trì, các đơn vị khác phối hợp.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { lead: "Phòng Kinh tế, Trung tâm Chuyển đổi số Sở Tài chính" })) },
      { paper: planWith(task("1.", { lead: "Phòng Kinh tế", coordinate: "Công an xã; Trạm Y tế xã" })) },
      { paper: planWith(task("1.", { lead: "Các phòng, ban; UBND các xã" })) },
      { paper: planWith(task("1.", { lead: "Công an xã là chính; Trạm Y tế xã" })) },
      {
        paper: planWith(
          "1. Công an xã, Trạm Y tế xã\n\n- Tuyên truyền trên hệ thống truyền thanh, hoàn thành trong quý II/2026.",
        ),
      },
    ],
    bad: [
      { paper: planWith(task("1.", { lead: "Công an xã, Trạm Y tế xã" })), finds: ["several"] },
      {
        paper: planWith(task("1.", { lead: "Sở Nội vụ, Sở Tài chính, Sở Tư pháp, Công an tỉnh" })),
        finds: ["several"],
      },
    ],
  },
});

function check(one: Task, context: RuleContext): Report<"several">[] {
  const [first, last] = [one.lead[0], one.lead.at(-1)];
  if (
    one.lead.length < 2 ||
    !first ||
    !last ||
    one.lead.some(({ value }) => isGroup(value) || isGlued(value) || /\slà chính$|^(?:các|từng|mỗi)\s/iu.test(value))
  )
    return [];
  if (one.lead.some(({ origin, at }) => (origin !== "field" && origin !== "column") || at.node !== first.at.node))
    return [];
  if (
    first.origin === "column" &&
    !context.outline.some(({ block }) => block.type === "table" && hasLeadColumn(block, one.id))
  )
    return [];
  const at = { ...first.at, end: Math.max(first.at.end, last.at.end) };
  return [
    {
      at,
      message: "several",
      data: { task: taskName(one), count: one.lead.length, names: shortList(one.lead.map(({ value }) => value)) },
    },
  ];
}

/** All names of a short list, the first ones of a long list. */
function shortList(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} và ${names.length - 3} đơn vị khác` : listed(names);
}

/** False for a column "Đơn vị thực hiện", whose bodies only stand for a lead. */
function hasLeadColumn(table: Extract<Block, { type: "table" }>, row: string): boolean {
  if (!table.children.some(({ id }) => id === row)) return false;
  const heads = table.children.filter(({ role }) => role === "head").flatMap(({ children }) => children);
  return heads.some((cell) =>
    /chủ trì|đầu mối|phụ trách/iu.test(cell.children.map(({ children }) => inlineText(children)).join(" ")),
  );
}
