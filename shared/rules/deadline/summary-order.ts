import { keyOf } from "#shared/agencies/name/key.ts";
import type { At, Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { whereOf } from "#shared/rules/engine/where.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { planWith } from "#shared/rules/task/sample.ts";
import { gathering } from "#shared/text/gather.ts";
import { remembering } from "#shared/text/remember.ts";

/** A summary of periodical reports that is due before the reports it is made of. */
export const summaryOrder = documentRule({
  id: "deadline/summary-order",
  title: "Hạn tổng hợp trước hạn của các báo cáo phải tổng hợp",
  basis: "Đối chiếu trong văn bản",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    early:
      "{task} tổng hợp báo cáo {period} trước ngày {own}, trong khi các đơn vị gửi báo cáo {period} trước ngày {other} ({path}); cần xem lại hai thời hạn.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(reports("Định kỳ 6 tháng (trước ngày 12/6)", "6 tháng (trước ngày 20/6)")) },
      { paper: planWith(reports("Hằng năm, trước ngày 20/12,", "hằng năm trước ngày 10/01")) },
      { paper: planWith(reports("Trước ngày 25 hằng tháng,", "trước ngày 05 hằng tháng")) },
      { paper: planWith(reports("Định kỳ 6 tháng (trước ngày 12/6)", "hằng năm (trước ngày 15/5)")) },
    ],
    bad: [
      { paper: planWith(reports("Định kỳ 6 tháng (trước ngày 12/6)", "6 tháng (trước ngày 10/5)")), finds: ["early"] },
      {
        paper: planWith(reports("Hằng năm, trước ngày 10/12,", "hằng năm trước ngày 30 tháng 11")),
        finds: ["early"],
      },
      { paper: planWith(reports("Trước ngày 22 hằng tháng,", "trước ngày 20 hằng tháng")), finds: ["early"] },
    ],
  },
});

function reports(first: string, second: string): string {
  return `1. Các thôn, tổ dân phố: ${first} báo cáo kết quả thực hiện gửi Phòng Kinh tế.\n\n2. Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã ${second}.`;
}

const periods = ["tháng", "quý", "6 tháng", "năm"] as const;
type Period = (typeof periods)[number];

interface Limit {
  readonly period: Period;
  readonly day: number;
  readonly month: number | null;
}

function check(context: RuleContext): Report<"early">[] {
  if (gatheringTasksIn(context.tasks).length === 0) return [];
  const words = new Map(context.blocks.map(({ block, text }) => [block.id, text]));
  const textOf = ({ at }: Task): string => words.get(at.node)?.slice(at.start) ?? "";
  const reporting = context.tasks.filter((one) => /báo cáo/iu.test(textOf(one)) && limitsIn(textOf(one)).length > 0);
  return reporting
    .filter((one) => one.lead.length > 0 && gathers.test(textOf(one)))
    .flatMap((one) => {
      const others = reporting.filter((other) => other !== one && isSentTo(textOf(other), one));
      const found = others.flatMap((other) =>
        earlier(limitsIn(textOf(one)), limitsIn(textOf(other))).map((pair) => ({ ...pair, other })),
      );
      const [first] = found;
      return first ? [reportOf(one, first)] : [];
    });
}

const gathers = /tổng hợp/iu;

const gatheringTasksIn = gathering(
  ({ id }: Task) => id,
  (task) => (gathers.test(task.text) ? [task] : []),
);

interface Early {
  readonly own: Limit;
  readonly needed: Limit;
  readonly other: Task;
}

function reportOf(
  one: Task,
  { own, needed, other }: Early,
): { at: At; message: "early"; data: Record<string, string> } {
  const data = {
    task: taskName(one),
    period: own.period,
    own: dayOf(own),
    other: dayOf(needed),
    path: whereOf(other.path),
  };
  return { at: one.at, message: "early", data };
}

function dayOf({ day, month }: Limit): string {
  return month === null ? `${day} hằng tháng` : `${day}/${month}`;
}

/** True where the words send reports to a body that leads the other task. */
function isSentTo(text: string, { lead }: Task): boolean {
  const to = receiversIn(text);
  return lead.some(({ value }) => to.includes(keyOf(value)));
}

const receiversIn = remembering((text: string): string =>
  [...text.matchAll(/(?:gửi|về|qua|báo cáo)\s([^.;()]{3,120})/giu)].map(([, words = ""]) => keyOf(words)).join(" | "),
);

/** Pairs of one period where the summary comes first; a summary early in the next month or year is none. */
function earlier(own: readonly Limit[], needed: readonly Limit[]): Omit<Early, "other">[] {
  return own.flatMap((one) => {
    const other = needed.find(({ period }) => period === one.period);
    return other && isBefore(one, other) ? [{ own: one, needed: other }] : [];
  });
}

function isBefore(one: Limit, other: Limit): boolean {
  if (one.month === null || other.month === null)
    return one.month === other.month && one.day < other.day && one.day > 10;
  const days = other.month * 31 + other.day - (one.month * 31 + one.day);
  return days > 0 && days < 120;
}

const limit =
  /(?:trước|chậm nhất|muộn nhất)(?: là)?(?: vào)? ngày (\d{1,2})(?:\s*(?:\/|tháng)\s*(\d{1,2}))?(?![\d/])(?:\s*,?\s*(?:hằng|hàng|mỗi) (tháng|quý|năm))?/giu;
const named = /(6|06|sáu)\s*tháng|(?:hằng|hàng|mỗi|theo|báo cáo)\s+(tháng|quý|năm)|tổng kết\s+(năm)/giu;

/** The days before which reports are due, by the period that the words before or behind the day name. */
const limitsIn = remembering((text: string): readonly Limit[] => {
  let from = 0;
  return [...text.matchAll(limit)].flatMap((match) => {
    const before = text.slice(Math.max(from, match.index - 60), match.index);
    from = match.index + match[0].length;
    const period = match[3]?.toLowerCase() ?? periodIn(before);
    const [day, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
    const known = periods.find((one) => one === period);
    return known === undefined || (month === null) !== (known === "tháng") ? [] : [{ period: known, day, month }];
  });
});

function periodIn(words: string): string | undefined {
  const last = [...words.matchAll(named)].at(-1);
  if (!last) return undefined;
  return last[1] === undefined ? (last[2] ?? last[3])?.toLowerCase() : "6 tháng";
}
