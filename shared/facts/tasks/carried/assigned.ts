import { isGroup } from "#shared/agencies/group.ts";
import type { Range } from "#shared/text/range.ts";
import { gathering } from "#shared/text/gather.ts";
import { splitClauses } from "#shared/text/sentences.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import type { Defined } from "./functions.ts";
import { dutiesIn } from "./functions.ts";
import { invertedLead } from "#shared/facts/tasks/charge/inverted.ts";
import { rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { agencyValues } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** Who leads the points that a sentence elsewhere names by their number. */
export interface Assignment {
  readonly lead: readonly Value[];
  readonly coordinate: readonly Value[];
}

interface Reference extends Assignment {
  readonly from: Entry;
  /** It stands in a line below the words of its entry, which then may be one of the points. */
  readonly below: boolean;
  /** Chains of labels as written, the outermost first: ["II", "7"]. */
  readonly targets: readonly (readonly string[])[];
}

const label = String.raw`(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])(?![A-Za-zÀ-ỿ\d])`;
const level = String.raw`(?:tiểu mục|điểm|khoản|mục|phần)`;
const step = String.raw`(?:các\s+)?${level}\s+${label}(?:\s*(?:,|và|,\s*và)\s*(?:${level}\s+)?${label})*`;
/** "các nhiệm vụ tại điểm 1, 2 và 5 mục II", of this paper. */
const reference = new RegExp(
  String.raw`(?:nhiệm vụ|nội dung|công việc|phần việc|hoạt động)(?:\s+(?:nêu|quy định|được giao|được nêu|cụ thể))?\s+(?:tại|ở|thuộc)\s+(${step}(?:,?\s+(?:của\s+)?${step}){0,2})(?!\s*,?\s*(?:của\s+)?(?:kế hoạch|công văn|quyết định|chỉ thị|thông báo|nghị quyết|phụ lục|chương trình|đề án|công điện|văn bản)(?!\s+này))`,
  "iu",
);
/** What stands between the bodies and what they lead. */
const leading =
  /(?:^|[\s:,])(?:chủ trì|thực hiện|triển khai|chịu trách nhiệm|phụ trách|đảm nhiệm|tham mưu)(?:\s+[^\s,;.]+){0,6}\s*(?:các\s+|những\s+)?$/iu;
const notLeading = /(?:phối hợp|căn cứ|theo|tham gia|cùng)(?:\s+[^\s,;.]+){0,5}\s*$/iu;

/** The words of an entry in which points may be named: its own, and those of the lines below it. */
function wordsIn({ block }: Entry): Words[] {
  const all = block.type === "task" ? block.children : [block];
  return all.flatMap((one) =>
    one.type === "item" || one.type === "paragraph" || one.type === "field"
      ? [{ node: one.id, text: textOf(one) }]
      : [],
  );
}

const referencesIn = gathering<Entry, Reference>(
  ({ block }) => block.id,
  (entry) => {
    if (entry.section === "header" || entry.section === "closing") return [];
    return wordsIn(entry)
      .filter(({ text }) => /(?:mục|điểm|khoản|phần)\s+(?:[IVX]|\d|[a-zđ][\s,.;])/u.test(text))
      .flatMap((words) => splitClauses(words.text).flatMap((clause) => referenceIn(entry, words, clause)));
  },
);

function referenceIn(entry: Entry, { node, text }: Words, whole: Range): Reference[] {
  const bracket = /^\(\s*/u.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const clause = { start: whole.start + bracket, end: whole.end };
  const words = text.slice(clause.start, clause.end);
  const match = reference.exec(words);
  if (!match) return [];
  const bodies = whoLeads(words, match);
  const values = (range: Range): Value[] =>
    agencyValues({ node, text }, { start: clause.start + range.start, end: clause.start + range.end }, "heading");
  const lead = bodies ? values(bodies) : [];
  if (lead.length === 0 || lead.some(({ value }) => isGroup(value))) return [];
  const leads = new Set(lead.map(({ value }) => value));
  const rest = bodies?.end ?? 0;
  const behind = rolesBehind(words.slice(rest)).coordinate.map(({ start, end }) => ({
    start: start + rest,
    end: end + rest,
  }));
  const coordinate = [...cooperating(words), ...behind].flatMap(values).filter(({ value }) => !leads.has(value));
  const below = entry.block.type === "task" && entry.block.children[0]?.id !== node;
  return [{ from: entry, below, lead, coordinate, targets: targetsOf(match[1] as string) }];
}

/** The bodies a clause charges with the points it names: before the work or behind it. */
function whoLeads(words: string, match: RegExpExecArray): Range | null {
  const charge = chargeOf(words);
  const before = words.slice(0, match.index);
  if (!charge) return invertedLead(words, false);
  const between = before.slice(Math.min(charge.agencies.end, before.length));
  return charge.agencies.end <= match.index && leading.test(between) && !notLeading.test(between)
    ? charge.agencies
    : null;
}

/** "điểm 1, 2 mục II" → II.1 and II.2. */
function targetsOf(words: string): string[][] {
  const groups: string[][] = [];
  for (const [found] of words.matchAll(new RegExp(step, "giu")))
    groups.push(
      Array.from(found.matchAll(new RegExp(String.raw`(?<![A-Za-zÀ-ỿ\d.])${label}`, "gu")), ([name]) => name),
    );
  const [inner = [], ...outer] = groups;
  return outer.some((names) => names.length !== 1) ? [] : inner.map((name) => [...outer.toReversed().flat(), name]);
}

/** The one entry a chain of labels means: by its whole path, or within the nearest part around the words that name it. */
function entryAt(entries: readonly Entry[], chain: readonly string[], from: Entry): Entry | null {
  const path = chain.join(".");
  const near = from.parents
    .toReversed()
    .map((parent) => parent.path)
    .map((within) =>
      entries.find(
        (entry) => entry.path === `${within}.${path}` || (entry.path === within && within.endsWith(`.${path}`)),
      ),
    )
    .find((entry) => entry !== undefined);
  const exact = entries.find((entry) => entry.path === path);
  const found = chain.length > 1 ? (exact ?? near) : (near ?? exact);
  return found === from || (found && found.block.type === "paragraph") ? null : (found ?? null);
}

type Assigned = ReadonlyMap<Entry, Assignment>;

const nobody: Assigned = new Map();
let last = nobody;

/** Who leads the points that "Nhiệm vụ tại điểm 1, 2 mục II do Sở A chủ trì" names, and all below them. Equal ones are one record. */
export function assignedIn(entries: readonly Entry[]): Assigned {
  const references = referencesIn(entries);
  const duties = dutiesIn(entries);
  if (references.length + duties.length === 0) return nobody;
  const heads = new Map<Entry, Reference | Defined>(duties);
  for (const one of references)
    for (const target of one.targets) {
      const entry = entryAt(entries, target, one.from);
      if (entry && !heads.has(entry)) heads.set(entry, one);
    }
  const assigned = new Map<Entry, Assignment>();
  for (const entry of entries) {
    const head = [...entry.parents, entry].findLast((above) => heads.has(above));
    const found = head && heads.get(head);
    if (found && (entry !== found.from || found.below === true)) assigned.set(entry, found);
  }
  const same = assigned.size === last.size && [...assigned].every(([entry, one]) => last.get(entry) === one);
  if (!same) last = assigned;
  return last;
}

/** The task with the lead that another sentence gives its point, where its own words name nobody. */
export function withAssignment(task: Task, assignment: Assignment | undefined): Task {
  if (assignment === undefined || task.lead.length + task.implement.length > 0) return task;
  return {
    ...task,
    lead: assignment.lead,
    coordinate: task.coordinate.length > 0 ? task.coordinate : assignment.coordinate,
  };
}
