import type { Task } from "#shared/model/task.ts";
import type { Run } from "#shared/text/gather.ts";
import { joined, partsOf, runOf } from "#shared/text/gather.ts";
import { keepingSame, rememberingOf } from "#shared/text/remember.ts";
import type { Report, RuleContext, TaskRule } from "./rule.ts";
import type { Trait } from "./traits.ts";

type Question = Exclude<keyof RuleContext, "has"> | Trait;

/** What was asked of the paper while a task was judged, with the answers. */
type Asked = ReadonlyMap<Question, unknown>;

/** What was said of a task or a run of tasks, and all that was asked. */
interface Judged<R> {
  readonly asked: readonly Asked[];
  readonly said: readonly R[];
}

type Judge<R> = (task: Task, context: RuleContext) => readonly R[];

const byRule = rememberingOf((rule: TaskRule) => judgingTasks<Report>(rule.check));

/** The reports of a rule on all tasks. */
export function taskReports(rule: TaskRule, context: RuleContext): readonly Report[] {
  return byRule(rule)(context);
}

/**
 * What is said of all tasks, one by one, as one list. A task is judged anew only where an answer that was got when it
 * was judged is another one now; answers are compared by identity. Where all is said as before, the list is the same.
 */
export function judgingTasks<R>(judge: Judge<R>): (context: RuleContext) => readonly R[] {
  const known = new WeakMap<Task | Run<Task>, Judged<R>>();
  const watched = watching(judge);
  const same = keepingSame<R>();
  const keep = (of: Task | Run<Task>, judged: Judged<R>): Judged<R> => {
    known.set(of, judged);
    return judged;
  };
  return (context) => {
    const holds = rememberingOf((asked: Asked) => isTrue(asked, context));
    const kept = (of: Task | Run<Task>): Judged<R> | null => {
      const before = known.get(of);
      return before?.asked.every(holds) === true ? before : null;
    };
    const ofTask = (task: Task): Judged<R> => kept(task) ?? keep(task, watched(task, context));
    const ofRun = (run: Run<Task>): Judged<R> => kept(run) ?? keep(run, together(judgedIn(run)));
    const judgedIn = (run: Run<Task>): readonly Judged<R>[] =>
      partsOf(
        run,
        (task) => [ofTask(task)],
        (part) => [ofRun(part)],
      );
    return same(ofRun(runOf(context.tasks, ({ id }) => id)).said);
  };
}

function together<R>(parts: readonly Judged<R>[]): Judged<R> {
  const asked = new Set<Asked>();
  for (const part of parts) for (const one of part.asked) asked.add(one);
  return { asked: [...asked], said: joined(parts.map(({ said }) => said)) };
}

function isTrue(asked: Asked, context: RuleContext): boolean {
  for (const [question, answer] of asked) if (answerTo(question, context) !== answer) return false;
  return true;
}

function answerTo(question: Question, context: RuleContext): unknown {
  return question in context ? context[question as keyof RuleContext] : context.has(question as Trait);
}

/** Records looked through at most for an equal one. */
const most = 8;

/** Judges a task and writes down what is asked. Most tasks ask the same: they share a record. */
function watching<R>(judge: Judge<R>): (task: Task, context: RuleContext) => Judged<R> {
  let records: readonly (readonly [Asked])[] = [];
  return (task, context) => {
    const { watched, answers } = watchedOf(context);
    answers.clear();
    const said = judge(task, watched);
    const before = records.find(([record]) => isSame(record, answers));
    if (before) return { asked: before, said };
    const asked = [new Map(answers)] as const;
    records = [asked, ...records.slice(0, most - 1)];
    return { asked, said };
  };
}

function isSame(one: Asked, other: Asked): boolean {
  if (one.size !== other.size) return false;
  for (const [question, answer] of other) if (!one.has(question) || one.get(question) !== answer) return false;
  return true;
}

/** The same context, writing down what it is asked. */
const watchedOf = rememberingOf((context: RuleContext) => {
  const answers = new Map<Question, unknown>();
  const watched = {
    has: (trait: Trait): boolean => {
      const answer = context.has(trait);
      answers.set(trait, answer);
      return answer;
    },
  };
  for (const question of Object.keys(context) as (keyof RuleContext)[]) {
    if (question === "has") continue;
    const get = (): unknown => {
      const answer = context[question];
      answers.set(question, answer);
      return answer;
    };
    Object.defineProperty(watched, question, { get });
  }
  return { watched: watched as RuleContext, answers };
});
