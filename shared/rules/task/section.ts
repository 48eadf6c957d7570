import { labelledParts } from "#shared/facts/field-label.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Row } from "#shared/model/block.ts";
import type { Task } from "#shared/model/task.ts";
import { inlineText, textOf } from "#shared/model/text.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";

/** What the points and paragraphs right under an entry say of all points beside or below them. */
interface Said {
  /** "… chủ trì các nhiệm vụ tại mục này": for the part and all its points. */
  readonly whole: boolean;
  /** A labelled line behind a list: for the points beside it. */
  readonly beside: boolean;
}
/** "time" is the common time that a heading or the sentence before a list gives; labelled lines have their own nevertheless. */
type About = "lead" | "deadline" | "time";
const abouts = ["lead", "deadline", "time"] as const;

/** A row with what its table does. */
export interface PlacedRow {
  readonly row: Row;
  readonly spans: boolean;
}

function idOf({ block }: Entry): string {
  return block.id;
}

const entriesIn = gathering(idOf, (entry): (readonly [string, Entry])[] => {
  const { block } = entry;
  return [[block.id, entry], ...(block.type === "task" ? block.children.map(({ id }) => [id, entry] as const) : [])];
});

const rowsIn = gathering(idOf, ({ block }): (readonly [string, PlacedRow])[] => {
  if (block.type !== "table") return [];
  const spans = block.children.some(({ children }) => children.some(({ rowSpan }) => rowSpan !== undefined));
  return block.children.map((row) => [row.id, { row, spans }]);
});

/** What single points and paragraphs say, those that say nothing left out. */
const sayingsIn = gathering(idOf, (entry) => {
  const { block, parents, holds } = entry;
  if (block.type === "table" || block.type === "page-break" || block.type === "task" || block.type === "line")
    return [];
  const text = textOf(block);
  const parent = parents.at(-1) ?? null;
  const timed = timeOf(text, holds) && (holds || parent !== null);
  return [
    ...(["lead", "deadline"] as const).flatMap((about) => {
      const own = saidBy(text, about);
      return own.whole || own.beside ? [{ about, parent, ...own }] : [];
    }),
    ...(timed ? [{ about: "time" as const, parent: holds ? entry : parent, whole: true, beside: false }] : []),
  ];
});

type Saying = ReturnType<typeof sayingsIn>[number];

/** What is said of all points of a part, by the entry that holds the part. */
const saidUnder = rememberingLast((sayings: readonly Saying[]): Readonly<Record<About, Map<Entry | null, Said>>> => {
  const said = {
    lead: new Map<Entry | null, Said>(),
    deadline: new Map<Entry | null, Said>(),
    time: new Map<Entry | null, Said>(),
  };
  for (const { about, parent, whole, beside } of sayings) {
    const before = said[about].get(parent);
    said[about].set(parent, { whole: whole || before?.whole === true, beside: beside || before?.beside === true });
  }
  return said;
});

/** For each block whether words around it speak for its lead or its limit; nothing at all where none do. */
export type Sayings = Readonly<Record<About, ReadonlyMap<string, boolean>>>;

const silent: Sayings = { lead: new Map(), deadline: new Map(), time: new Map() };
let spoken = silent;

/** What the points of a paper say for others. Equal ones are one record. */
export const sayingsOf = rememberingLast((outline: readonly Entry[]): Sayings => {
  const sayings = sayingsIn(outline);
  if (sayings.length === 0) return silent;
  const said = saidUnder(sayings);
  const now = {
    lead: answersIn(outline, said.lead),
    deadline: answersIn(outline, said.deadline),
    time: answersIn(outline, said.time),
  };
  if (!abouts.every((about) => isSameMap(spoken[about], now[about]))) spoken = now;
  return spoken;
});

function answersIn(outline: readonly Entry[], said: ReadonlyMap<Entry | null, Said>): ReadonlyMap<string, boolean> {
  const answers = new Map<string, boolean>();
  if (said.size === 0) return answers;
  for (const [id, { parents }] of entriesIn(outline)) answers.set(id, isSpokenFor(parents, said));
  return answers;
}

function isSpokenFor(parents: readonly Entry[], said: ReadonlyMap<Entry | null, Said>): boolean {
  if (said.get(parents.at(-1) ?? null)?.beside === true || said.get(null)?.whole === true) return true;
  return parents.some((parent) => said.get(parent)?.whole === true);
}

function isSameMap(one: ReadonlyMap<string, boolean>, other: ReadonlyMap<string, boolean>): boolean {
  if (one.size !== other.size) return false;
  for (const [id, answer] of other) if (one.get(id) !== answer) return false;
  return true;
}

const rowsById = rememberingLast((rows: readonly (readonly [string, PlacedRow])[]) => new Map(rows));

/** The rows of all tables: the same record while no table is changed. */
export function rowsOf(outline: readonly Entry[]): ReadonlyMap<string, PlacedRow> {
  return rowsById(rowsIn(outline));
}

const shared =
  /(?:các|những|toàn bộ)\s+(?:nhiệm vụ|nội dung|công việc|giải pháp)[^.;]{0,60}(?:trên|này|nêu|mục|phần|điểm|khoản)/iu;
const asked = {
  lead: /chủ trì|thực hiện|giao|phụ trách|đầu mối/iu,
  deadline: /hoàn thành|thời (?:gian|hạn)|trước ngày|trong (?:tháng|quý|năm)/iu,
};

/** A heading that ends in years ("2. Mục tiêu giai đoạn 2026 - 2030"), or a sentence that opens a list with a time of all its points. */
function timeOf(text: string, isHeading: boolean): boolean {
  const words = text.trim();
  if (isHeading && words.length < 200 && headed.test(words)) return true;
  return words.endsWith(":") && opened.test(words);
}

const headed =
  /từ nay (?:cho )?đến\s|(?:giai đoạn|trong)\s+(?:các\s+)?(?:năm\s+)?20\d\d(?:\s*(?:[-–]|đến)\s*20\d\d)?\s*[:.]?$/iu;
/** "Trong giai đoạn 2026 - 2030, tập trung …:", "… thực hiện trong quý III/2026 các nội dung sau:"; "chỉ còn 2 tháng" sets no time. */
const opened =
  /^(?:trong|từ nay(?: cho)? đến|giai đoạn)\s[^,.;:]{0,40}20\d\d,|(?:thực hiện|triển khai|hoàn thành|hoàn tất|xong|tiến hành)(?=[\s,])[^.;:]{0,80}?\s(?:trong|từ nay đến|đến hết|trước|giai đoạn)\s+(?:(?:giai đoạn|đầu|cuối|ngày|tháng|quý|năm)\s+)*(?:\d|[IVX]+[\s/])/iu;

function saidBy(text: string, about: "lead" | "deadline"): Said {
  const whole = shared.test(text) && asked[about].test(text);
  const first = text.includes(":") ? labelledParts(text)[0] : undefined;
  const beside =
    first !== undefined &&
    first.label.start <= 2 &&
    (first.role === about || (about === "lead" && first.role === "implement"));
  return { whole, beside };
}

/** True when words around the task speak for it: a labelled line behind the list, "… chủ trì các nhiệm vụ tại mục này". */
export function saidAround(task: Task, { sayings }: RuleContext, about: About): boolean {
  const said = sayings[about];
  return said.get(task.at.node) ?? said.get(task.id) ?? false;
}

/**
 * True for a table row with a cell that says "none" or "the same as above" ("-", "nt", "x"), and for one without a number
 * of its own: its blank cells may be one with those of the row above.
 */
export function hasMarkedCell(task: Task, { rows }: RuleContext): boolean {
  const place = task.form === "row" ? rows.get(task.id) : undefined;
  return place !== undefined && isMarked(place.row);
}

const isMarked = rememberingOf((row: Row) => {
  const cells = row.children.map((cell) => cell.children.map(({ children }) => inlineText(children)).join(" "));
  return cells[0]?.trim() === "" || cells.some((words) => marked.test(words));
});

const marked = /^\s*(?:[-–—/x…."″]+|[-–]?\s*nt\s*[-–]?)\s*$/iu;

/** True when cells of the task's table span rows: an empty cell may belong to the row above. */
export function hasSpans(task: Task, { rows }: RuleContext): boolean {
  return task.form === "row" && rows.get(task.id)?.spans === true;
}
