import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { lostCounterpart } from "./bodies.ts";
import { paperName, superiorTask, surePairs } from "./chain.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

/** The lead of a superior's task, whose work somebody of the own tier does, and nobody of them is named in the whole paper. */
export const leadLost = chainRule({
  id: "cascade/lead-lost",
  title: "Mất đơn vị chủ trì của cấp trên",
  basis: "Văn bản cấp trên; cơ quan tương ứng theo cấp",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    lost: "{task} triển khai {superior} do “{lead}” chủ trì, nhưng trong văn bản không có đơn vị tương ứng (như {own}); cần kiểm tra phân công.",
  },
  check,
  examples: {
    good: [
      {
        paper: planBelow(chainTask("1.", digitise, "Công an xã", "Phòng Kinh tế", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "Công an tỉnh", "Các sở, ban, ngành", "Quý III/2026"))],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "Công an tỉnh", "Các sở, ban, ngành", "Quý III/2026"))],
        finds: ["lost"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"lost">[] {
  const seen = new Set<string>();
  return surePairs(context).flatMap((pair) =>
    pair.parent.lead.flatMap((lead) => {
      const own = lostCounterpart(lead, pair.superior.document, context);
      if (own === null || seen.has(own)) return [];
      seen.add(own);
      return [
        {
          at: pair.child.at,
          message: "lost",
          basis: paperName(pair.superior.document),
          data: { task: taskName(pair.child), superior: superiorTask(pair), lead: lead.value, own },
        },
      ];
    }),
  );
}
