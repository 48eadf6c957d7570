import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import type { Pair } from "#shared/rules/cascade/chain.ts";
import { isCertain, paperName, superiorTask, surePairs } from "#shared/rules/cascade/chain.ts";
import { chainTask, digitise, letterWith, planBelow } from "#shared/rules/cascade/sample.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { dayName } from "./issue.ts";
import { limitDay } from "#shared/facts/limit-day.ts";

/** A limit later than the earliest one of the superior tasks it carries out. Links to be confirmed weigh less. */
export const laterThanParent = chainRule({
  id: "deadline/later-than-parent",
  title: "Thời hạn muộn hơn văn bản cấp trên",
  basis: "Văn bản cấp trên",
  severity: "error",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    later: "{task} có thời hạn {own}, muộn hơn thời hạn {above} của {superior}; cần rút về trước ngày {above}.",
    check: "{task} có thời hạn {own}, muộn hơn thời hạn {above} của {superior} có nội dung gần giống; cần kiểm tra.",
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
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Thường xuyên")),
        superiors: [
          letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")),
        ],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 30/9/2026")),
        superiors: [
          letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")),
        ],
        finds: ["later"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"later" | "check">[] {
  const strictest = new Map<string, Pair>();
  for (const pair of surePairs(context)) {
    const day = limitDay(pair.parent.deadline);
    const before = strictest.get(pair.child.id);
    if (day !== null && (!before || day < (limitDay(before.parent.deadline) as string)))
      strictest.set(pair.child.id, pair);
  }
  return [...strictest.values()].flatMap(reportOf);
}

function reportOf(pair: Pair): Report<"later" | "check">[] {
  const { child, parent, superior } = pair;
  const [own, above] = [limitDay(child.deadline), limitDay(parent.deadline)];
  if (own === null || above === null || own <= above || !child.deadline) return [];
  const data = { task: taskName(child), own: dayName(own), above: dayName(above), superior: superiorTask(pair) };
  const basis = paperName(superior.document);
  return [
    isCertain(pair)
      ? { at: child.deadline.at, message: "later", data, basis }
      : { at: child.deadline.at, message: "check", severity: "info", data, basis },
  ];
}
