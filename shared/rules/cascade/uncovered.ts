import { judgedFor } from "./office.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext, Superior } from "#shared/rules/engine/rule.ts";
import { quoteOf } from "#shared/rules/engine/message.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { listed } from "#shared/rules/task/name.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { openingOf, paperName, superiorTask, tiersBelow } from "./chain.ts";
import { chainTask, digitise, kiosks, letterWith, planBelow } from "./sample.ts";

/** From here on a likeness may be the missing answer: a person has to look. */
const weakLink = 0.3;

/** From this share on a paper answers its superior point by point: what it leaves out is a hole. */
const pointByPoint = 0.7;

/**
 * A superior's task for this tier that no task of the paper carries out. An error where nothing in the paper is like it and
 * either the superior, one tier above, charges the tier itself, or the paper answers nearly all of its other tasks. In a paper
 * that takes up only some of them the rest is one remark.
 */
export const uncovered = chainRule({
  id: "cascade/uncovered",
  title: "Nhiệm vụ của cấp trên chưa được triển khai",
  basis: "Văn bản cấp trên",
  severity: "error",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    none: "Chưa có nhiệm vụ nào triển khai {superior} (“{words}”); cần bổ sung nhiệm vụ, hoặc ghi lý do không thực hiện.",
    general: "Chưa thấy nhiệm vụ triển khai {superior} (“{words}”), là chỉ đạo chung; cần kiểm tra.",
    weak: "Chưa chắc {superior} (“{words}”) được triển khai ở nhiệm vụ {children}; cần xác nhận hoặc bổ sung.",
    rest: "Chưa thấy nhiệm vụ triển khai {count} nhiệm vụ khác của {superior} có thể thuộc trách nhiệm của đơn vị ({paths}); cần kiểm tra.",
  },
  check,
  examples: {
    good: [
      {
        paper: planBelow(
          `${chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026")}\n\n${chainTask("2.", kiosks, "Đoàn Thanh niên xã", "Các thôn", "Quý II/2026")}`,
        ),
        superiors: [
          letterWith(
            `${chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")}\n\n${chainTask("2.", kiosks, "UBND các xã, phường", "Tỉnh đoàn", "Quý III/2026")}`,
          ),
        ],
      },
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026")),
        superiors: [
          letterWith(
            `${chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")}\n\n${chainTask("2.", "Nâng cấp Cổng thông tin điện tử của tỉnh.", "Các sở, ban, ngành", "Văn phòng UBND tỉnh", "Quý III/2026")}`,
          ),
        ],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026")),
        superiors: [
          letterWith(
            `${chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Trước ngày 30/6/2026")}\n\n${chainTask("2.", kiosks, "UBND các xã, phường", "Tỉnh đoàn", "Quý III/2026")}`,
          ),
        ],
        finds: ["none"],
      },
    ],
  },
});

type Message = "none" | "general" | "weak" | "rest";

function check(context: RuleContext): Report<Message>[] {
  const judge = judgedFor(context);
  return context.superiors.flatMap((superior) => {
    if (superior.links.length === 0) return [];
    const answered = new Set([...superior.links.map(({ parent }) => parent), ...(superior.decided ?? [])]);
    const open = superior.tasks.flatMap((task) => {
      if (answered.has(task.id)) return [];
      const judged = judge(task, superior);
      return judged.applies && !judged.unsure ? [{ task, direct: judged.direct }] : [];
    });
    return open.length === 0 ? [] : reportsOf(open, answered.size / (answered.size + open.length), superior, context);
  });
}

interface Open {
  readonly task: Task;
  readonly direct: boolean;
}

function reportsOf(open: readonly Open[], share: number, superior: Superior, context: RuleContext): Report<Message>[] {
  const alike = linksBetween(superior.document, context.document, { threshold: weakLink });
  const next = (tiersBelow(superior.document, context.document) ?? 9) <= 1;
  const basis = paperName(superior.document);
  const at = openingOf(context);
  const rest: string[] = [];
  const reports = open.flatMap(({ task, direct }): Report<Message>[] => {
    const weak = alike.filter(({ parentId }) => parentId === task.id).map(({ childPath }) => pathWords(childPath));
    const concrete = (task.deadline !== null && task.deadline.end !== null) || task.nature === "specific";
    if (share < pointByPoint && !(direct && concrete && next && weak.length === 0)) {
      rest.push(pathWords(task.path));
      return [];
    }
    const data = {
      superior: superiorTask({ superior, parent: task }),
      words: quoteOf(task.text, 0, task.text.length, 70),
    };
    if (weak.length > 0)
      return [{ at, message: "weak", severity: "info", basis, data: { ...data, children: listed(weak.slice(0, 3)) } }];
    return [
      concrete ? { at, message: "none", basis, data } : { at, message: "general", severity: "warning", basis, data },
    ];
  });
  if (rest.length === 0) return reports;
  const paths = rest.length > 12 ? `${rest.slice(0, 12).join(", ")} …` : listed(rest);
  return [
    ...reports,
    { at, message: "rest", severity: "info", basis, data: { count: rest.length, superior: basis, paths } },
  ];
}
