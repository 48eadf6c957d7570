import type { Task } from "#shared/model/task.ts";
import { runsOf } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import type { Report, RuleContext, TaskRule } from "./rule.ts";
import type { Trait } from "./traits.ts";

type Question = Exclude<keyof RuleContext, "has"> | Trait;

/** What a rule asked of the paper while it judged a task, with the answers. */
type Asked = ReadonlyMap<Question, unknown>;

interface Judged {
  readonly asked: Asked;
  readonly reports: readonly Report[];
}

const judgedBy = rememberingOf((_rule: TaskRule) => new WeakMap<Task, Judged>());

/** The same of a whole run of tasks. */
interface JudgedRun {
  readonly asked: ReadonlySet<Asked>;
  readonly reports: readonly Report[];
}

const judgedRunsBy = rememberingOf((_rule: TaskRule) => new WeakMap<readonly Task[], JudgedRun>());

/**
 * The reports of a rule on all tasks. A task is judged anew only where an answer that the rule got when it judged the
 * task is another one now; answers are compared by identity.
 */
export function taskReports(rule: TaskRule, context: RuleContext): readonly Report[] {
  const judged = judgedBy(rule);
  const holds = rememberingOf((asked: Asked) =>
    [...asked].every(([question, answer]) => answerTo(question) === answer),
  );
  const answerTo = (question: Question): unknown =>
    question in context ? context[question as keyof RuleContext] : context.has(question as Trait);
  let answers = new Map<Question, unknown>();
  const watched = watching(context, (question, answer) => void answers.set(question, answer));
  // Most tasks ask the same: they share one record.
  let last: Asked = answers;
  const judge = (task: Task): Judged => {
    const before = judged.get(task);
    if (before && holds(before.asked)) return before;
    answers = new Map();
    const reports = rule.check(task, watched);
    if (!isSame(last, answers)) last = answers;
    const own = { asked: last, reports };
    judged.set(task, own);
    return own;
  };
  const judgedRuns = judgedRunsBy(rule);
  return runsOf(context.tasks, ({ id }) => id).flatMap((run) => {
    const before = judgedRuns.get(run);
    if (before && [...before.asked].every(holds)) return before.reports;
    const all = run.map(judge);
    const reports = all.flatMap((own) => own.reports);
    judgedRuns.set(run, { asked: new Set(all.map(({ asked }) => asked)), reports });
    return reports;
  });
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.size === other.size &&
    [...other].every(([question, answer]) => one.has(question) && one.get(question) === answer)
  );
}

/** The same context, telling what is asked of it. */
function watching(context: RuleContext, tell: (question: Question, answer: unknown) => void): RuleContext {
  const watched = {
    has: (trait: Trait) => {
      const answer = context.has(trait);
      tell(trait, answer);
      return answer;
    },
  };
  for (const question of Object.keys(context) as (keyof RuleContext)[]) {
    if (question === "has") continue;
    const get = (): unknown => {
      const answer = context[question];
      tell(question, answer);
      return answer;
    };
    Object.defineProperty(watched, question, { get });
  }
  return watched as RuleContext;
}
