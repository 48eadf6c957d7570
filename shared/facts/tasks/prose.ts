import { findDeadlines } from "#shared/text/deadline/find.ts";
import type { DeadlineContext, StatedDeadline } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Inherited } from "./inherit.ts";
import { emptyTask, gather, partsIn } from "./labelled.ts";
import { chargeOf, cooperating } from "./sentence.ts";
import type { Charge } from "./sentence.ts";
import { piecesOf } from "./split.ts";
import type { Piece } from "./split.ts";
import { agencyValues, placed } from "./values.ts";
import type { Words } from "./values.ts";

/** Words that state a decision or an opinion, not work. */
const approval =
  /^(?:dong y|thong nhat (?:chu truong|voi|noi dung|thong qua)|ghi nhan|bieu duong|co ban thong nhat|chap thuan|phe duyet|danh gia cao|hoan nghenh|tren day la|noi nhan|kem theo|theo chinh phu|nguon:)/u;
const title = /^(?:Nhóm|Lĩnh vực|Về|Đối với|Công tác|Nhiệm vụ)\s[^:.;]{3,140}:\s+(?=[\p{Lu}"“])/u;

/** True when the words hand out work at all. */
export function isWork(text: string): boolean {
  return !approval.test(fold(text.slice(0, 60)).trim());
}

export interface ProseOptions {
  readonly form: Task["form"];
  readonly inherited: Inherited;
  /** Who the opening of the paper, or the running text before, charges when nobody nearer is named. */
  readonly fallback: readonly Value[];
  readonly context: DeadlineContext;
  /** Only work that names who does it: in parts that do not hand out work by themselves. */
  readonly namedOnly: boolean;
}

/** The tasks in the words of one point or paragraph: usually one, more where its clauses have limits or charges of their own. */
export function proseTasks(words: Words, id: string, path: string, options: ProseOptions): Task[] {
  if (words.text.trim().length < 8 || !isWork(words.text)) return [];
  const parts = partsIn(words).filter(
    (part) => part.role === "lead" || part.role === "coordinate" || part.role === "deadline" || part.role === "product",
  );
  const cut = parts.some((part) => part.role === "lead" || part.role === "coordinate")
    ? labelStart(words.text, parts)
    : words.text.length;
  const deadlines = findDeadlines(words.text.slice(0, cut), options.context);
  const pieces = piecesOf(words.text.slice(0, cut), deadlines);
  const tasks: Task[] = [];
  let lead: readonly Value[] = [];
  for (const [index, piece] of pieces.entries()) {
    const task = pieceTask(
      words,
      piece,
      index === 0 ? id : `${id}#${index + 1}`,
      index === 0 ? path : `${path}#${index + 1}`,
      options,
      lead,
    );
    if (!task) continue;
    lead = task.lead;
    tasks.push(task);
  }
  const first = tasks[0];
  if (first && parts.length > 0) tasks[0] = withLabels(first, parts, options.context);
  return tasks;
}

function labelStart(text: string, parts: ReturnType<typeof partsIn>): number {
  const first = parts[0];
  if (!first) return text.length;
  const at = text.lastIndexOf("(", first.value.start);
  return Math.max(0, at > 0 && !text.slice(at, first.value.start).includes(")") ? at : first.value.start - 40);
}

function withLabels(task: Task, parts: ReturnType<typeof partsIn>, context: DeadlineContext): Task {
  const said = gather(parts, context);
  return {
    ...task,
    lead: said.lead.length > 0 ? said.lead : task.lead,
    coordinate: said.coordinate.length > 0 ? said.coordinate : task.coordinate,
    deadline: said.deadline ?? task.deadline,
    product: said.product ?? task.product,
  };
}

function pieceTask(
  words: Words,
  piece: Piece,
  id: string,
  path: string,
  options: ProseOptions,
  before: readonly Value[],
): Task | null {
  const text = words.text.slice(piece.range.start, piece.range.end);
  const charge = chargeOf(text);
  const { inherited } = options;
  const own =
    charge && usable(charge, inherited, options.fallback)
      ? agencyValues(words, shifted(charge.agencies, piece.range.start), "inline")
      : [];
  const lead =
    own.length > 0 ? own : before.length > 0 ? before : inherited.lead.length > 0 ? inherited.lead : options.fallback;
  if (options.namedOnly && own.length === 0 && inherited.lead.length === 0) return null;
  const coordinate = cooperating(text).flatMap((range) =>
    agencyValues(words, shifted(range, piece.range.start), "inline"),
  );
  const leads = new Set(lead.map((value) => fold(value.value)));
  const work = charge?.how === "title" ? charge.work : (title.exec(text)?.[0].length ?? 0);
  const limit = limitOf(piece, words.text);
  return {
    ...emptyTask(id, path, words, { start: piece.range.start + work, end: piece.range.end }),
    form: options.form,
    lead,
    coordinate: unique(coordinate.length > 0 ? coordinate : inherited.coordinate).filter(
      (value) => !leads.has(fold(value.value)),
    ),
    deadline: limit ? placed(limit, words, 0, "inline") : inherited.deadline,
  };
}

function limitOf(piece: Piece, text: string): StatedDeadline | null {
  return piece.deadline && text !== "" ? piece.deadline : null;
}

/** A charge by "chỉ đạo X …" only relays work when somebody above already leads it. */
function usable(charge: Charge, inherited: Inherited, fallback: readonly Value[]): boolean {
  return charge.how !== "relay" || (inherited.lead.length === 0 && fallback.length === 0);
}

function shifted(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

function unique(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(fold(value.value)) && seen.add(fold(value.value)));
}
