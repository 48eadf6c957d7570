import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { paperName, superiorTask } from "./chain.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

const ours = planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026"));
const before = letterWith(
  chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/9/2026"),
);
const after = letterWith(
  chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026"),
);

/** A superior's task that is no longer as it was when a person confirmed which task carries it out. */
export const suspect = chainRule({
  id: "cascade/suspect",
  title: "Nhiệm vụ cấp trên đã thay đổi sau khi xác nhận",
  basis: "Văn bản cấp trên",
  severity: "warning",
  needs: ["has-tasks"],
  messages: {
    changed:
      "{task} được xác nhận triển khai {superior}, nhưng nhiệm vụ đó đã thay đổi sau khi xác nhận; cần đối chiếu lại.",
  },
  check,
  examples: {
    good: [
      { paper: ours, superiors: [after] },
      { paper: ours, superiors: [{ now: after, confirmed: after }] },
    ],
    bad: [{ paper: ours, superiors: [{ now: after, confirmed: before }], finds: ["changed"] }],
  },
});

function check({ superiors, tasks }: RuleContext): Report<"changed">[] {
  const own = new Map(tasks.map((task) => [task.id, task]));
  return superiors.flatMap((superior) => {
    const above = new Map(superior.tasks.map((task) => [task.id, task]));
    return superior.links.flatMap((link) => {
      const [parent, child] = [above.get(link.parent), own.get(link.child)];
      if (!parent || !child || link.confirmed === undefined || link.confirmed === fingerprint(parent)) return [];
      return [
        {
          at: child.at,
          message: "changed" as const,
          basis: paperName(superior.document),
          data: { task: taskName(child), superior: superiorTask({ superior, parent }) },
        },
      ];
    });
  });
}
