import { isWorkOf } from "./annex.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { gathering } from "#shared/text/gather.ts";
import { keyOf } from "#shared/agencies/name/key.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { fold } from "#shared/text/fold.ts";
import { isFormed } from "./habit.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";

/** Shorter texts ("Tuyên truyền") may well stand twice. */
const leastLength = 30;

/** The same words with another lead or another limit. The same duty under the headings of several bodies is no double. */
export const duplicateTask = documentRule({
  id: "task/duplicate",
  title: "Nhiệm vụ ghi hai lần với nội dung giao khác nhau",
  basis: "Đối chiếu trong văn bản",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    differs: "{task} trùng nội dung với nhiệm vụ {other} nhưng khác {what}; cần thống nhất hoặc bỏ một nhiệm vụ.",
    same: "{task} trùng hoàn toàn với nhiệm vụ {other}; cần bỏ một nhiệm vụ.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          "1. Công an xã\n\n- Báo cáo kết quả thực hiện về UBND xã trước ngày 30/6/2026.\n\n2. Trạm Y tế xã\n\n- Báo cáo kết quả thực hiện về UBND xã trước ngày 15/6/2026.",
        ),
      },
      { paper: planWith(`${task("1.")}\n\n${task("2.", { text: "Rà soát, công khai thủ tục hành chính nội bộ." })}`) },
    ],
    bad: [
      {
        paper: planWith(`${task("1.")}\n\n${task("2.", { lead: "Phòng Kinh tế", deadline: "Quý III/2026" })}`),
        finds: ["differs"],
      },
      { paper: planWith(`${task("1.")}\n\n${task("2.")}`), finds: ["same"] },
    ],
  },
});

/** The tasks that may stand twice, by their words without marks and accents. */
const keyedIn = gathering(
  ({ id }: Task) => id,
  (one) => {
    const words = fold(one.text)
      .replace(/[^A-Za-zÀ-ỿ\d]+/gu, " ")
      .trim();
    if (words.length < leastLength || !isFormed(one) || one.lead.some(({ origin }) => origin === "heading")) return [];
    // Tables repeat work under the papers that ordered it, each in a group of rows of its own.
    const key = one.form === "row" ? `${words} ${one.path.split(".").slice(0, -1).join(".")}` : words;
    return [{ one, key }];
  },
);

function check(context: RuleContext): Report<"differs" | "same">[] {
  const first = new Map<string, Task>();
  return keyedIn(context.tasks).flatMap(({ one, key }) => {
    if (!isWorkOf(one, context)) return [];
    const other = first.get(key);
    if (!other) {
      first.set(key, one);
      return [];
    }
    return [reportOn(one, other)];
  });
}

interface Reported {
  readonly other: Task;
  readonly report: Report<"differs" | "same">;
}

const reported = new WeakMap<Task, Reported>();

/** The report on two tasks with the same words, kept while they are the same two. */
function reportOn(one: Task, other: Task): Report<"differs" | "same"> {
  const before = reported.get(one);
  if (before?.other === other) return before.report;
  const what = differences(one, other);
  const data = { task: taskName(one), other: pathWords(other.path) };
  const report: Report<"differs" | "same"> =
    what.length > 0
      ? { at: one.at, message: "differs", data: { ...data, what: what.join(", ") } }
      : { at: one.at, message: "same", data };
  reported.set(one, { other, report });
  return report;
}

function differences(one: Task, other: Task): string[] {
  return [
    setOf(one.lead) === setOf(other.lead) ? "" : "đơn vị chủ trì",
    setOf(one.coordinate) === setOf(other.coordinate) ? "" : "đơn vị phối hợp",
    one.deadline?.end === other.deadline?.end && one.deadline?.kind === other.deadline?.kind ? "" : "thời hạn",
  ].filter((part) => part !== "");
}

function setOf(values: readonly Value[]): string {
  const keys = values.map(({ value }) => keyOf(value));
  return keys.toSorted().join("|");
}
