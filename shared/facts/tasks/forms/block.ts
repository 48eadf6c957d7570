import { findDeadlines } from "#shared/text/deadline/find.ts";
import { fold } from "#shared/text/fold.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Item, TaskBlock } from "#shared/model/block.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import { inheritedBy, nothing } from "#shared/facts/tasks/carried/inherit.ts";
import type { Inherited } from "#shared/facts/tasks/carried/inherit.ts";
import { isOfGuests } from "#shared/facts/tasks/carried/lead-in.ts";
import { emptyTask, gather, isAssignment, limitOfTarget, partsIn, partsOf } from "./labelled.ts";
import type { Labelled } from "./labelled.ts";
import { isNumberName, opensWithNumber } from "#shared/facts/tasks/charge/number-name.ts";
import type { Paper } from "#shared/facts/tasks/paper.ts";
import { proseTasks } from "./prose.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";
import { agencyValues, placed } from "#shared/facts/tasks/values.ts";
import { isExample } from "#shared/facts/tasks/work/work.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** The tasks of a point with labelled lines; null when the lines assign nothing (a meeting's time and place). */
export function blockTasks(block: TaskBlock, entry: Entry, paper: Paper): Task[] | null {
  const parts = partsOf(block);
  const first = block.children[0];
  if (first && first.type !== "field" && (tellsOfMeeting(textOf(first)) || isExample(textOf(first)))) return [];
  if (!first || first.type === "field" || !isAssignment(parts) || isOfGuests(textOf(first))) return null;
  const words = { node: first.id, text: textOf(first) };
  const said = gather(parts, paper.context);
  const named = headingAgencies(words.text);
  const leads = named ? agencyValues(words, named, "heading") : [];
  if (leads.length > 0 && parts.some((part) => part.role === "task"))
    return charterTasks(block, entry, paper, said, leads);
  const listed = listedUnder(block, "task");
  const timed = timedTasks(block, entry, paper);
  if (said.task || listed.length === 0) return [labelledTask(block, entry, paper, said, words), ...timed];
  const inherited = inheritedBy(entry, paper);
  const lead = said.lead.length > 0 || said.implement.length > 0 ? said.lead : inherited.lead;
  const above = { lead, coordinate: said.coordinate, deadline: said.deadline ?? inherited.deadline };
  return listedTasks(listed, entry, paper, above).map((task) => ({
    ...task,
    implement: said.implement,
    product: said.product,
  }));
}

/** "Thời gian, địa điểm:", "… kính mời …": what the lines below belong to is no work. */
function tellsOfMeeting(words: string): boolean {
  return /^(?:thoi gian|dia diem)(?:(?:,| va| -) (?:thoi gian|dia diem))+ *[:.]?$|^[^.;:]{0,90}\bkinh moi\b/u.test(
    fold(words).trim(),
  );
}

function listedUnder(block: TaskBlock, role: "task" | "target"): Item[] {
  return block.children.flatMap((child, at) => (child.type === "item" && lastField(block, at) === role ? [child] : []));
}

/** Below a bare "- Thời gian thực hiện:" the points that tell a body what to do by when are work of their own. */
function timedTasks(block: TaskBlock, entry: Entry, paper: Paper): Task[] {
  const charging = block.children.filter(
    (child, at): child is Item =>
      child.type === "item" && isTimeHead(block.children.slice(0, at)) && chargeOf(textOf(child)) !== null,
  );
  return listedTasks(charging, entry, paper, nothing).filter(({ lead }) => lead.length > 0);
}

function isTimeHead(before: TaskBlock["children"]): boolean {
  const field = before.findLast((child) => child.type === "field");
  return field !== undefined && /:\s*$/u.test(textOf(field)) && fieldRole(textOf(field)) === "deadline";
}

/** The points below "Nhiệm vụ:", each a task under what the other lines say. */
function listedTasks(listed: readonly Item[], entry: Entry, paper: Paper, inherited: Inherited): Task[] {
  return listed.flatMap((item, at) =>
    proseTasks({ node: item.id, text: textOf(item) }, item.id, `${entry.path}.${at + 1}`, {
      form: "bullet",
      inherited,
      fallback: [],
      context: paper.context,
      shared: [],
      titled: false,
      namedOnly: false,
      checks: false,
    }),
  );
}

function labelledTask(block: TaskBlock, entry: Entry, paper: Paper, below: Labelled, first: Words): Task {
  const words = wordsOf(block, first);
  const said =
    below.lead.length + below.implement.length === 0 ? withOwn(below, gather(partsIn(words), paper.context)) : below;
  const inherited = inheritedBy(entry, paper);
  const silent = said.lead.length === 0 && said.implement.length === 0;
  const charge = silent ? chargeOf(words.text) : null;
  const own = charge ? agencyValues(words, charge.agencies, "inline") : [];
  const task = said.task && (isNumberName(words.text) || isNamedTask(block)) ? said.task : null;
  const others = cooperating(words.text).flatMap((range) => agencyValues(words, range, "inline"));
  return {
    ...emptyTask(block.id, entry.path, words, { start: 0, end: words.text.length }),
    ...(task ? { text: task.raw, at: task.at } : {}),
    form: "fields",
    lead: silent ? (own.length > 0 ? own : inherited.lead) : said.lead,
    coordinate: said.coordinate.length > 0 || !silent ? said.coordinate : others,
    implement: said.implement,
    deadline: said.deadline ?? limitIn(words, paper) ?? (task && limitOf(task, paper)) ?? inherited.deadline,
    product: said.product,
    assignedBy: said.assignedBy,
  };
}

/** "Bước 2: Kiểm tra hiện trạng", then "UBND phường tổ chức kiểm tra …": the sentence that says who is the work of the step. */
function wordsOf(block: TaskBlock, first: Words): Words {
  if (!opensWithNumber(first.text) || chargeOf(first.text)) return first;
  const said = block.children.slice(1).map((child) => ({ node: child.id, text: textOf(child), type: child.type }));
  return said.find(({ type, text }) => type === "paragraph" && chargeOf(text) !== null) ?? first;
}

/** Behind "Nhiệm vụ:" stands the task, and the point above is its topic; "Nội dung:" tells more of the point. */
function isNamedTask(block: TaskBlock): boolean {
  return block.children.some((child) => child.type === "field" && /^nhiem vu\b/u.test(fold(textOf(child)).trim()));
}

/** What the lines below say, filled up with labels in the words of the point itself ("…. Phân công: Sở A chủ trì"). */
function withOwn(below: Labelled, own: Labelled): Labelled {
  return {
    ...below,
    lead: own.lead,
    implement: own.implement,
    coordinate: below.coordinate.length > 0 ? below.coordinate : own.coordinate,
    deadline: below.deadline ?? own.deadline,
  };
}

/** A limit the words themselves state, for a block whose lines state none. */
function limitIn(words: Words, paper: Paper): TaskDeadline | null {
  const found = findDeadlines(words.text, paper.context).findLast((deadline) => deadline.strength === "explicit");
  return found ? placed(found, words, 0, "inline") : null;
}

/** The same for the words of a labelled line. */
function limitOf({ raw, at }: Value, paper: Paper): TaskDeadline | null {
  const found = findDeadlines(raw, paper.context).findLast((deadline) => deadline.strength === "explicit");
  return found ? placed(found, { node: at.node, text: raw }, at.start, "inline") : null;
}

/** "(1) Công an phường / - Nhiệm vụ: … / - Chỉ tiêu: …": the first line leads, the labelled lines hold the work. */
function charterTasks(block: TaskBlock, entry: Entry, paper: Paper, said: Labelled, leads: readonly Value[]): Task[] {
  const limit = said.deadline ?? targetLimit(block, paper);
  if (said.task) {
    const words = { node: said.task.at.node, text: said.task.raw };
    const task = emptyTask(block.id, entry.path, words, { start: 0, end: words.text.length });
    return [
      {
        ...task,
        at: said.task.at,
        form: "fields",
        lead: leads,
        coordinate: said.coordinate,
        deadline: limit,
        product: said.product,
      },
    ];
  }
  return listedTasks(listedUnder(block, "task"), entry, paper, {
    lead: leads,
    coordinate: [],
    deadline: said.deadline,
  });
}

function targetLimit(block: TaskBlock, paper: Paper): Task["deadline"] {
  for (const [at, child] of block.children.entries()) {
    if (child.type !== "item" || lastField(block, at) !== "target") continue;
    const text = textOf(child);
    const limit = limitOfTarget({ node: child.id, text }, { start: 0, end: text.length }, paper.context);
    if (limit) return limit;
  }
  return null;
}

/** The role of the labelled line that stands last before a child of the block. */
function lastField(block: TaskBlock, at: number): "task" | "target" | null {
  const field = block.children.slice(0, at).findLast((child) => child.type === "field");
  if (!field) return null;
  const label = fold(textOf(field));
  return /^nhiem vu|^noi dung/u.test(label) ? "task" : /^chi tieu|^muc tieu/u.test(label) ? "target" : null;
}
