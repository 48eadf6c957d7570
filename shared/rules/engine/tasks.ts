import type { Task } from "#shared/model/task.ts";
import type { Run, Told } from "#shared/text/gather.ts";
import { joined, listOf, runOf, together, toldOf } from "#shared/text/gather.ts";
import { keepingSame, rememberingOf } from "#shared/text/remember.ts";
import type { Report, RuleContext, TaskRule } from "./rule.ts";
import type { Trait } from "./traits.ts";

type Question = Exclude<keyof RuleContext, "has"> | Trait;

/** What was asked of the paper while a task was judged, with the answers. */
type Asked = ReadonlyMap<Question, unknown>;

/** What was said of a task or a run of tasks, and all that was asked. */
interface Judged<S> {
  readonly asked: readonly Asked[];
  readonly said: S;
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
  const ofTasks = new WeakMap<Task, Judged<readonly R[]>>();
  const ofRuns = new WeakMap<Run<Task>, Judged<Told<R>>>();
  const watched = watching(judge);
  const same = keepingSame<R>();
  return (context) => {
    const answers = new Map<Asked, boolean>();
    const holds = (asked: Asked): boolean => {
      const known = answers.get(asked);
      if (known !== undefined) return known;
      const answer = isTrue(asked, context);
      answers.set(asked, answer);
      return answer;
    };
    const keeping =
      <K extends object, S>(known: WeakMap<K, Judged<S>>, judgeAnew: (of: K) => Judged<S>) =>
      (of: K): Judged<S> => {
        const before = known.get(of);
        if (before?.asked.every(holds) === true) return before;
        const judged = judgeAnew(of);
        known.set(of, judged);
        return judged;
      };
    const ofTask = keeping(ofTasks, (task) => watched(task, context));
    const ofRun: (run: Run<Task>) => Judged<Told<R>> = keeping(ofRuns, (run) => {
      if (run.level === 1) return inAll((run.parts as readonly Task[]).map(ofTask), (all) => toldOf(run, joined(all)));
      return inAll((run.parts as readonly Run<Task>[]).map(ofRun), (all) => together(run, all));
    });
    return same(listOf(ofRun(runOf(context.tasks, ({ id }) => id)).said));
  };
}

/** What was judged in parts as one, with all that was asked. */
function inAll<S, A>(parts: readonly Judged<S>[], join: (all: readonly S[]) => A): Judged<A> {
  const asked = new Set<Asked>();
  for (const part of parts) for (const one of part.asked) asked.add(one);
  return { asked: [...asked], said: join(parts.map(({ said }) => said)) };
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
function watching<R>(judge: Judge<R>): (task: Task, context: RuleContext) => Judged<readonly R[]> {
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
