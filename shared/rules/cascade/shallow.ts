import { pathWords } from "#shared/facts/path-words.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { listed } from "#shared/rules/task/name.ts";
import type { Pair } from "./chain.ts";
import { paperName, pairsOf, superiorTask } from "./chain.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

/** A superior's task with a time limit that is carried out only by tasks of which none has a lead, or none a limit. */
export const shallow = chainRule({
  id: "cascade/shallow",
  title: "Nhiệm vụ của cấp trên chỉ được triển khai nửa vời",
  basis: "Văn bản cấp trên",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    open: "{superior} chỉ được triển khai ở nhiệm vụ {children}, còn thiếu {what}; cần bổ sung để cấp trên theo dõi được.",
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
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", null)),
        superiors: [
          letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")),
        ],
        finds: ["open"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"open">[] {
  const answers = new Map<Task, Pair[]>();
  for (const pair of pairsOf(context)) answers.set(pair.parent, [...(answers.get(pair.parent) ?? []), pair]);
  return [...answers].flatMap(([parent, all]) => {
    const pairs = mainOf(all);
    const [first] = pairs;
    const what = missing(parent, pairs);
    if (!first || what.length === 0) return [];
    const superior = superiorTask(first);
    const data = {
      superior: superior.charAt(0).toUpperCase() + superior.slice(1),
      children: listed(pairs.map(({ child }) => pathWords(child.path))),
      what: listed(what),
    };
    return [{ at: first.child.at, message: "open", basis: paperName(first.superior.document), data }];
  });
}

/** A task that shares a few words beside the one that takes the work over does not make good what that one lacks. */
const mainShare = 0.75;

function mainOf(pairs: readonly Pair[]): Pair[] {
  const best = Math.max(...pairs.map(({ confidence }) => confidence));
  return pairs.filter(({ confidence }) => confidence >= mainShare * best);
}

/** What all tasks that carry it out lack; a limit counts only where the superior has one that ends. */
function missing(parent: Task, pairs: readonly Pair[]): string[] {
  const lack = (has: (task: Task) => boolean): boolean => !pairs.some(({ child }) => has(child));
  return [
    lack(({ lead, implement }) => lead.length + implement.length > 0) ? "đơn vị chủ trì" : "",
    parent.deadline !== null && parent.deadline.end !== null && lack(({ deadline }) => deadline !== null)
      ? "thời hạn"
      : "",
  ].filter((part) => part !== "");
}
