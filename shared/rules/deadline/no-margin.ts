import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { paperName, superiorTask, surePairs, tiersBelow } from "#shared/rules/cascade/chain.ts";
import { chainTask, digitise, letterWith, planBelow } from "#shared/rules/cascade/sample.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { dayName, issueSpan } from "./issue.ts";
import { limitDay } from "#shared/facts/limit-day.ts";

/** The same last day as the superior's, in a paper of a tier below that has to hand its results up. */
export const noMargin = chainRule({
  id: "deadline/no-margin",
  title: "Thời hạn trùng hạn của cấp trên",
  basis: "Thông lệ: để thời gian tổng hợp, báo cáo cấp trên",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    same: "{task} có thời hạn {day}, trùng hạn của {superior}; nên đặt sớm hơn vài ngày để kịp tổng hợp, báo cáo.",
  },
  check,
  examples: {
    good: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026")),
        superiors: [
          letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")),
        ],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 30/6/2026")),
        superiors: [
          letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")),
        ],
        finds: ["same"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"same">[] {
  const seen = new Set<string>();
  return surePairs(context).flatMap((pair) => {
    const { child, parent, superior } = pair;
    const day = limitDay(child.deadline);
    if (day === null || !child.deadline || day !== limitDay(parent.deadline) || seen.has(child.id)) return [];
    // A limit that has run out is another rule's matter.
    if (day <= (issueSpan(context.header)?.first ?? "")) return [];
    if ((tiersBelow(superior.document, context.document) ?? 0) < 1) return [];
    seen.add(child.id);
    return [
      {
        at: child.deadline.at,
        message: "same",
        basis: `Thông lệ; ${paperName(superior.document)}`,
        data: { task: taskName(child), day: dayName(day), superior: superiorTask(pair) },
      },
    ];
  });
}
