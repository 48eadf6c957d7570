import { labelledParts } from "#shared/facts/field-label.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Row } from "#shared/model/block.ts";
import type { Task } from "#shared/model/task.ts";
import { inlineText, textOf } from "#shared/model/text.ts";
import { rememberingOf } from "#shared/text/remember.ts";

/** What the points and paragraphs right under an entry say of all points beside or below them. */
interface Said {
  /** "… chủ trì các nhiệm vụ tại mục này": for the part and all its points. */
  readonly whole: boolean;
  /** A labelled line behind a list: for the points beside it. */
  readonly beside: boolean;
}
type About = "lead" | "deadline";
type Words = Parameters<typeof textOf>[0];

/** Where the parts of a paper stand, for asking what is said around a task. */
interface Around {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly spans: boolean }>;
  readonly said: Readonly<Record<About, ReadonlyMap<Entry | null, Said>>>;
}

const known = new WeakMap<readonly Entry[], Around>();

function around(outline: readonly Entry[]): Around {
  const cached = known.get(outline);
  if (cached) return cached;
  const entries = new Map<string, Entry>();
  const rows = new Map<string, { row: Row; spans: boolean }>();
  const said = { lead: new Map<Entry | null, Said>(), deadline: new Map<Entry | null, Said>() };
  for (const entry of outline) {
    const { block } = entry;
    entries.set(block.id, entry);
    if (block.type === "table") {
      const spans = block.children.some(({ children }) => children.some(({ rowSpan }) => rowSpan !== undefined));
      for (const row of block.children) rows.set(row.id, { row, spans });
    }
    if (block.type === "task") for (const child of block.children) entries.set(child.id, entry);
    if (block.type === "table" || block.type === "page-break" || block.type === "task" || block.type === "line")
      continue;
    const parent = entry.parents.at(-1) ?? null;
    for (const about of ["lead", "deadline"] as const) {
      const own = saidIn(block)[about];
      const before = said[about].get(parent);
      said[about].set(parent, {
        whole: own.whole || before?.whole === true,
        beside: own.beside || before?.beside === true,
      });
    }
  }
  const made = { entries, rows, said };
  known.set(outline, made);
  return made;
}

const shared =
  /(?:các|những|toàn bộ)\s+(?:nhiệm vụ|nội dung|công việc|giải pháp)[^.;]{0,60}(?:trên|này|nêu|mục|phần|điểm|khoản)/iu;
const asked = {
  lead: /chủ trì|thực hiện|giao|phụ trách|đầu mối/iu,
  deadline: /hoàn thành|thời (?:gian|hạn)|trước ngày|trong (?:tháng|quý|năm)/iu,
};

const saidIn = rememberingOf((block: Words): Readonly<Record<About, Said>> => {
  const text = textOf(block);
  return { lead: saidBy(text, "lead"), deadline: saidBy(text, "deadline") };
});

function saidBy(text: string, about: About): Said {
  const whole = shared.test(text) && asked[about].test(text);
  const first = text.includes(":") ? labelledParts(text)[0] : undefined;
  const beside =
    first !== undefined &&
    first.label.start <= 2 &&
    (first.role === about || (about === "lead" && first.role === "implement"));
  return { whole, beside };
}

/** True when words around the task speak for it: a labelled line behind the list, "… chủ trì các nhiệm vụ tại mục này". */
export function saidAround(task: Task, outline: readonly Entry[], about: About): boolean {
  const { entries, said } = around(outline);
  const entry = entries.get(task.at.node) ?? entries.get(task.id);
  if (!entry) return false;
  const own = said[about].get(entry.parents.at(-1) ?? null);
  return own?.beside === true || [...entry.parents, null].some((parent) => said[about].get(parent)?.whole === true);
}

/** True for a table row with a cell that says "none" or "the same as above": "-", "nt", "x". */
export function hasMarkedCell(task: Task, outline: readonly Entry[]): boolean {
  const place = task.form === "row" ? around(outline).rows.get(task.id) : undefined;
  if (!place) return false;
  return place.row.children.some((cell) =>
    marked.test(cell.children.map(({ children }) => inlineText(children)).join(" ")),
  );
}

const marked = /^\s*(?:[-–—/x…."″]+|[-–]?\s*nt\s*[-–]?)\s*$/iu;

/** True when cells of the task's table span rows: an empty cell may belong to the row above. */
export function hasSpans(task: Task, outline: readonly Entry[]): boolean {
  return task.form === "row" && around(outline).rows.get(task.id)?.spans === true;
}
