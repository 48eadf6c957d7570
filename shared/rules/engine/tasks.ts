import type { Task } from "#shared/model/task.ts";
import type { Run } from "#shared/text/gather.ts";
import { partsOf, runOf } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import type { Report, RuleContext, TaskRule } from "./rule.ts";
import type { Trait } from "./traits.ts";

type Question = Exclude<keyof RuleContext, "has"> | Trait;

/** What a rule asked of the paper while it judged a task, with the answers. */
type Asked = ReadonlyMap<Question, unknown>;

/** What a rule said of a task or a run of tasks, and all that it asked. */
interface Judged {
  readonly asked: ReadonlySet<Asked>;
  readonly reports: readonly Report[];
}

const judgedBy = rememberingOf((_rule: TaskRule) => new WeakMap<Task | Run<Task>, Judged>());

/**
 * The reports of a rule on all tasks. A task is judged anew only where an answer that the rule got when it judged the
 * task is another one now; answers are compared by identity.
 */
export function taskReports(rule: TaskRule, context: RuleContext): readonly Report[] {
  const known = judgedBy(rule);
  const answerTo = (question: Question): unknown =>
    question in context ? context[question as keyof RuleContext] : context.has(question as Trait);
  const holds = rememberingOf((asked: Asked) =>
    [...asked].every(([question, answer]) => answerTo(question) === answer),
  );
  const kept = (of: Task | Run<Task>): Judged | null => {
    const before = known.get(of);
    if (!before) return null;
    for (const asked of before.asked) if (!holds(asked)) return null;
    return before;
  };
  const judge = judging(rule, context);
  const judgeAll = (run: Run<Task>): Judged => {
    const parts = partsOf<Task, Judged>(
      run,
      (task) => [kept(task) ?? keep(task, judge(task))],
      (part) => [kept(part) ?? judgeAll(part)],
    );
    const asked = new Set(parts.flatMap((part) => [...part.asked]));
    return keep(run, { asked, reports: parts.flatMap(({ reports }) => reports) });
  };
  const keep = (of: Task | Run<Task>, judged: Judged): Judged => {
    known.set(of, judged);
    return judged;
  };
  return judgeAll(runOf(context.tasks, ({ id }) => id)).reports;
}

/** Judges a task and writes down what the rule asks. Most tasks ask the same: they share one record. */
function judging(rule: TaskRule, context: RuleContext): (task: Task) => Judged {
  let last: Judged["asked"] = new Set();
  const answers = new Map<Question, unknown>();
  const watched = watching(context, (question, answer) => void answers.set(question, answer));
  return (task) => {
    answers.clear();
    const reports = rule.check(task, watched);
    const [before] = last;
    if (!before || !isSame(before, answers)) last = new Set([new Map(answers)]);
    return { asked: last, reports };
  };
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
