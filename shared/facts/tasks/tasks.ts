import { isGroup } from "#shared/agencies/group.ts";
import { isMark } from "#shared/text/labels.ts";
import { fold } from "#shared/text/fold.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { TaskBlock } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { findDeadlines } from "#shared/text/deadline/find.ts";
import { splitSentences } from "#shared/text/sentences.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { deadlineContext } from "./context.ts";
import { inheritedBy, nothing, openingLead } from "./inherit.ts";
import { emptyTask, gather, isAssignment, limitOfTarget, partsIn, partsOf } from "./labelled.ts";
import type { Labelled, Part } from "./labelled.ts";
import { proseTasks } from "./prose.ts";
import { rowTasks } from "./rows.ts";
import { meaningOf, natureOf } from "./section.ts";
import { chargeOf, cooperating, headingAgencies } from "./sentence.ts";
import { agencyValues, placed } from "./values.ts";
import type { Words } from "./values.ts";

const known = new WeakMap<Document, readonly Task[]>();

/** Every task a paper assigns, in reading order, in whatever form it was written. Memoised by document. */
export function tasksOf(document: Document): readonly Task[] {
  const cached = known.get(document);
  if (cached) return cached;
  const tasks = new Reader(document).read();
  known.set(document, tasks);
  return tasks;
}

class Reader {
  private readonly document: Document;
  private readonly entries: readonly Entry[];
  private readonly context: DeadlineContext;
  private readonly opening: readonly Value[];
  private readonly withChildren: ReadonlySet<Entry>;
  /** A paper without a single number is running text: who was charged last stays charged. */
  private readonly running: boolean;
  private readonly shared: ReadonlyMap<Entry, readonly Part[]>;
  private carried: readonly Value[] = [];

  constructor(document: Document) {
    this.document = document;
    this.entries = outlineOf(document);
    this.context = deadlineContext(document);
    this.opening = openingLead(this.entries);
    this.withChildren = new Set(this.entries.flatMap((entry) => entry.parents.slice(-1)));
    this.shared = sharedParts(this.entries);
    this.running = !this.entries.some(
      (entry) => entry.section === "body" && entry.label !== null && !isMark(entry.label.style),
    );
  }

  read(): Task[] {
    return this.entries.flatMap((entry, index) => {
      if (entry.section === "header" || entry.section === "closing") return [];
      const tasks = this.tasksIn(entry, index);
      const meaning = meaningOf(entry, this.document);
      return tasks.map((task) => ({
        ...task,
        nature: natureOf(entry, meaning, task.lead.length > 0 && task.lead.every((lead) => isGroup(lead.value))),
      }));
    });
  }

  private tasksIn(entry: Entry, index: number): Task[] {
    const { block } = entry;
    if (block.type === "table") return rowTasks(block, entry.path, this.context);
    if (block.type === "task") return this.fromBlock(block, entry);
    if (block.type === "item" || block.type === "paragraph") return this.fromProse(entry, index);
    return [];
  }

  private fromBlock(block: TaskBlock, entry: Entry): Task[] {
    const parts = partsOf(block);
    const first = block.children[0];
    if (!first || first.type === "field" || !isAssignment(parts)) return this.fromProse(entry, 0);
    const words = { node: first.id, text: textOf(first) };
    const said = gather(parts, this.context);
    const named = headingAgencies(words.text);
    const leads = named ? agencyValues(words, named, "heading") : [];
    if (leads.length > 0 && parts.some((part) => part.role === "task"))
      return this.fromCharter(block, entry, said, leads);
    const charge = chargeOf(words.text);
    const inherited = inheritedBy(entry, this.context);
    const noLead = said.lead.length === 0 && said.implement.length === 0;
    const own = charge && noLead ? agencyValues(words, charge.agencies, "inline") : [];
    const cooperators =
      said.coordinate.length > 0 || !noLead
        ? said.coordinate
        : cooperating(words.text).flatMap((range) => agencyValues(words, range, "inline"));
    return [
      {
        ...emptyTask(block.id, entry.path, words, { start: 0, end: words.text.length }),
        form: "fields",
        lead: noLead ? (own.length > 0 ? own : inherited.lead) : said.lead,
        coordinate: cooperators,
        implement: said.implement,
        deadline: said.deadline ?? this.limitIn(words) ?? inherited.deadline,
        product: said.product,
        assignedBy: said.assignedBy,
      },
    ];
  }

  /** A limit the words themselves state, for a block whose lines state none. */
  private limitIn(words: Words): TaskDeadline | null {
    const found = findDeadlines(words.text, this.context)
      .filter((deadline) => deadline.strength === "explicit")
      .at(-1);
    return found ? placed(found, words, 0, "inline") : null;
  }

  /** "(1) Công an phường / - Nhiệm vụ: … / - Chỉ tiêu: …": the first line leads, the labelled lines hold the work. */
  private fromCharter(block: TaskBlock, entry: Entry, said: Labelled, leads: readonly Value[]): Task[] {
    const listed = block.children.flatMap((child, at) =>
      child.type === "item" && lastField(block, at) === "task" ? [child] : [],
    );
    const limit = said.deadline ?? this.targetLimit(block);
    if (said.task) {
      const words = { node: said.task.at.node, text: said.task.raw };
      return [
        {
          ...emptyTask(block.id, entry.path, words, { start: 0, end: words.text.length }),
          at: said.task.at,
          form: "fields",
          lead: leads,
          coordinate: said.coordinate,
          deadline: limit,
          product: said.product,
        },
      ];
    }
    return listed.flatMap((item, at) =>
      proseTasks({ node: item.id, text: textOf(item) }, item.id, `${entry.path}.${at + 1}`, {
        form: "bullet",
        inherited: { lead: leads, coordinate: [], deadline: said.deadline },
        fallback: [],
        context: this.context,
        shared: [],
        titled: false,
        namedOnly: false,
      }),
    );
  }

  private targetLimit(block: TaskBlock): Task["deadline"] {
    for (const [at, child] of block.children.entries()) {
      if (child.type !== "item" || lastField(block, at) !== "target") continue;
      const text = textOf(child);
      const limit = limitOfTarget({ node: child.id, text }, { start: 0, end: text.length }, this.context);
      if (limit) return limit;
    }
    return null;
  }

  private fromProse(entry: Entry, index: number): Task[] {
    const { block } = entry;
    const words = block.type === "task" ? block.children[0] : block;
    if (!words || words.type === "table" || words.type === "page-break" || words.type === "line") return [];
    const text = textOf(words);
    const inherited = entry.parents.length > 0 ? inheritedBy(entry, this.context) : nothing;
    if (this.isLeadIn(entry, text, index)) return [];
    const meaning = meaningOf(entry, this.document);
    if (meaning === "other" && !(inherited.lead.length > 0 && this.assigns())) return this.explicitOnly(entry, text);
    if (entry.section === "appendix" && !this.assignsIn(entry)) return [];
    const tasks = proseTasks({ node: words.id, text }, words.id, entry.path, {
      form: block.type === "item" && entry.label !== null && isMark(entry.label.style) ? "bullet" : "sentence",
      inherited,
      fallback: this.running ? this.carried : this.opening,
      context: this.context,
      shared: this.shared.get(entry) ?? [],
      titled: meaning === "organisation",
      namedOnly: this.needsName(entry),
    });
    const last = tasks.at(-1)?.lead ?? [];
    if (this.running && last.length > 0) this.carried = last;
    return tasks;
  }

  /** Openings, lead-ins ("… như sau:") and titles hand out nothing by themselves. */
  private isLeadIn(entry: Entry, text: string, index: number): boolean {
    const folded = fold(text).trim();
    if (entry.block.type === "paragraph" && entry.parents.length === 0 && !this.running && !this.followsPoints(index))
      return true;
    if (this.running && /vua ky|ky ban hanh/u.test(folded.slice(0, 200))) return true;
    if (/:\s*$/u.test(text))
      return this.withChildren.has(entry) || entry.block.type === "paragraph"
        ? !/(?:gom|nhu|noi dung|doi tuong)\s*:\s*$/u.test(folded) || text.length < 60
        : false;
    if (
      /^\(?(?:chi tiet|co |kem theo|co phu luc)/u.test(folded) ||
      /^(?:trong qua trinh (?:to chuc |trien khai )?(?:thuc hien|trien khai)|tren day la)/u.test(folded)
    )
      return chargeOf(text) === null || /neu (?:co|phat sinh)/u.test(folded.slice(0, 90));
    const parent = entry.parents.at(-1);
    return parent !== undefined && parent.block.type === "item" && this.isEnumeration(parent);
  }

  /** "… gồm:", "… các nội dung sau:": the points below are parts of the work above them. */
  private isEnumeration(parent: Entry): boolean {
    if (parent.block.type !== "item") return false;
    const text = textOf(parent.block);
    return text.length >= 60 && /(?:gồm|như|nội dung|đối tượng)\s*:\s*$/iu.test(text);
  }

  private followsPoints(index: number): boolean {
    return this.entries.slice(0, index).some((entry) => entry.section === "body" && entry.label !== null);
  }

  private assigns(): boolean {
    return kindOf(this.document.kind).traits.assignsTasks;
  }

  private assignsIn(entry: Entry): boolean {
    return this.assigns() && entry.parents.length > 0;
  }

  /** Decisions and conclusions hold much that is no work: there only what is told to somebody counts. */
  private needsName(entry: Entry): boolean {
    const { kind } = this.document;
    return (
      (kind === "decision" || kind === "notice" || kind === "resolution") &&
      entry.section === "body" &&
      !entry.parents.some(
        (parent) =>
          parent.block.type === "heading" && /nhiem vu|giai phap|to chuc thuc hien/u.test(fold(textOf(parent.block))),
      )
    );
  }

  /** In a part that hands out no work, only the sentences that order somebody by name ("Giao Phòng Tài chính …"). */
  private explicitOnly(entry: Entry, text: string): Task[] {
    const block = entry.block;
    if (!this.assigns() || (block.type !== "item" && block.type !== "paragraph")) return [];
    const orders = splitSentences(text).filter(({ start, end }) =>
      /^(?:giao|phan cong)\s/u.test(fold(text.slice(start, end))),
    );
    const first = orders[0];
    if (
      !first ||
      (!/kinh phi|nguon/u.test(fold(entry.parents.map((parent) => headingText(parent)).join(" "))) && first.start > 0)
    )
      return [];
    const words = { node: block.id, text: text.slice(first.start, first.end) };
    const options = {
      form: "sentence",
      inherited: nothing,
      fallback: [],
      context: this.context,
      shared: [],
      titled: false,
      namedOnly: true,
    } as const;
    return proseTasks(words, block.id, entry.path, options).map((task) => moved(task, block.id, first.start));
  }
}

function headingText(entry: Entry): string {
  return entry.block.type === "heading" ? textOf(entry.block) : "";
}

/** A task read from a later sentence of a node, with its places counted from the node's first word. */
function moved(task: Task, node: string, by: number): Task {
  const shift = <T extends { readonly at: Task["at"] }>(value: T): T =>
    value.at.node === node ? { ...value, at: { node, start: value.at.start + by, end: value.at.end + by } } : value;
  return {
    ...shift(task),
    lead: task.lead.map(shift),
    coordinate: task.coordinate.map(shift),
    deadline: task.deadline ? shift(task.deadline) : null,
  };
}

/** Labelled lines that follow a list and are not part of a task block belong to every point of the list. */
function sharedParts(entries: readonly Entry[]): Map<Entry, readonly Part[]> {
  const shared = new Map<Entry, readonly Part[]>();
  let list: Entry[] = [];
  for (const entry of entries) {
    const { block } = entry;
    if (block.type === "field") {
      const parts = partsIn({ node: block.id, text: textOf(block) });
      for (const point of list) shared.set(point, [...(shared.get(point) ?? []), ...parts]);
    } else if (
      block.type === "item" &&
      list.at(-1)?.parents.at(-1) === entry.parents.at(-1) &&
      !shared.has(list.at(-1) as Entry)
    )
      list.push(entry);
    else list = block.type === "item" ? [entry] : [];
  }
  return shared;
}

/** The role of the labelled line that stands last before a child of the block. */
function lastField(block: TaskBlock, at: number): "task" | "target" | null {
  const field = block.children.slice(0, at).findLast((child) => child.type === "field");
  if (!field) return null;
  const label = fold(textOf(field));
  return /^nhiem vu|^noi dung/u.test(label) ? "task" : /^chi tieu|^muc tieu/u.test(label) ? "target" : null;
}
