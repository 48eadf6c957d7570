import { isGroup } from "#shared/agencies/group.ts";
import { isMark } from "#shared/text/labels.ts";
import { fold } from "#shared/text/fold.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { openingWords, textOf } from "#shared/model/text.ts";
import { withAssignment } from "#shared/facts/tasks/carried/assigned.ts";
import { isPartOfBody } from "#shared/facts/tasks/carried/functions.ts";
import { blockTasks } from "#shared/facts/tasks/forms/block.ts";
import { leadInOver } from "#shared/facts/tasks/carried/charged.ts";
import { inheritedBy } from "#shared/facts/tasks/carried/inherit.ts";
import { allTasks } from "./kept.ts";
import { isLeadIn, isProposal } from "#shared/facts/tasks/carried/lead-in.ts";
import { laterOrders, orderedTasks } from "./order.ts";
import { paperOf } from "./paper.ts";
import type { Paper } from "./paper.ts";
import { proseTasks } from "#shared/facts/tasks/forms/prose.ts";
import { rowTasks } from "#shared/facts/tasks/forms/rows.ts";
import { meaningOf, natureOf } from "#shared/facts/tasks/work/section.ts";

const known = new WeakMap<Document, readonly Task[]>();

/** Every task the program finds in a paper, in reading order, in whatever form it was written. Memoised by document. */
export function foundTasks(document: Document): readonly Task[] {
  const cached = known.get(document);
  if (cached) return cached;
  const tasks = isLaw(document) ? [] : allTasks(paperOf(document), readEntry);
  known.set(document, tasks);
  return tasks;
}

/** A law and what carries it out rule for all and always; who holds which duty by them is no work handed out. */
const laws = /^(?:luat|bo luat|phap lenh|nghi dinh|thong tu|thong tu lien tich|hien phap)$/u;

function isLaw({ header }: Document): boolean {
  return header.children.some((line) => line.role === "kind" && laws.test(fold(textOf(line)).trim()));
}

function readEntry(entry: Entry, paper: Paper, carried: readonly Value[]): Task[] {
  return tasksIn(entry, paper, carried)
    .filter(({ text }) => /[A-Za-zÀ-ỿ]{2}/u.test(text))
    .map((task) => inTheirPlace(task, entry, paper))
    .map((task) => withNature(withAssignment(task, paper.assigned.get(entry)), entry, paper));
}

/** "b) Chủ trì, phối hợp" above points: those a point begins with help the one who leads the part. */
const partnersBelow = /^chu tri,? phoi hop(?: voi| cung)?\s*:?$/u;

function inTheirPlace(task: Task, entry: Entry, paper: Paper): Task {
  const above = entry.parents.at(-1);
  if (above === undefined || task.lead.length === 0 || !partnersBelow.test(fold(openingWords(above.block)).trim()))
    return task;
  const { lead } = inheritedBy(above, paper);
  return lead.length === 0 ? task : { ...task, lead, coordinate: [...task.lead, ...task.coordinate] };
}

function withNature(task: Task, entry: Entry, paper: Paper): Task {
  const groups = task.lead.length > 0 && task.lead.every((lead) => isGroup(lead.value));
  return { ...task, nature: natureOf(entry, meaningOf(entry, paper.document), groups) };
}

function tasksIn(entry: Entry, paper: Paper, carried: readonly Value[]): Task[] {
  const { block } = entry;
  if (paper.silent.has(entry) || (entry.section === "body" && isIn(entry, paper.workless))) return [];
  if (block.type === "table") return rowTasks(block, entry.path, paper.context);
  const tasks = block.type === "task" ? blockTasks(block, entry, paper) : null;
  if (tasks) return tasks;
  const isPoint = block.type === "item" || block.type === "paragraph" || block.type === "task";
  if (!isPoint && !(block.type === "heading" && isProposal(textOf(block)))) return [];
  const words = block.type === "task" ? block.children[0] : block;
  return words ? pointTasks(entry, words.id, textOf(words), paper, carried) : [];
}

function pointTasks(entry: Entry, node: string, text: string, paper: Paper, carried: readonly Value[]): Task[] {
  if (isIn(entry, paper.workless) || isLeadIn(entry, text, paper) || isPartOfBody(entry, text)) return [];
  const inherited = inheritedBy(entry, paper);
  const meaning = meaningOf(entry, paper.document);
  // Whom the opening of the whole paper charges does not make work of its views, aims and scope; a title inside such a part may.
  const isCharged =
    inherited.lead.length > 0 && inherited.lead !== leadInOver(entry.parents[0] ?? entry, paper.charged)?.lead;
  if (meaning === "other" && (isOfAims(entry) || !(isCharged && paper.assigns && entry.label !== null)))
    return orderedTasks(entry, text, paper);
  if (entry.section === "appendix" && !(paper.assigns && entry.parents.length > 0)) return [];
  const standing = paper.standing.has(entry);
  const tasks = proseTasks({ node, text }, node, entry.path, {
    form: entry.block.type === "item" && entry.label !== null && isMark(entry.label.style) ? "bullet" : "sentence",
    inherited,
    fallback: paper.running && goesOnWith(entry, carried) ? carried : [],
    context: paper.context,
    shared: paper.shared.get(entry) ?? [],
    titled: meaning === "organisation",
    namedOnly: standing || needsName(entry, paper.document),
    checks: entry.parents.some(isOfCheck) || isIn(entry, paper.outlines),
    served:
      entry.parents.length > 0 && listsServed.test(fold(openingWords((entry.parents.at(-1) as Entry).block)).trim()),
    biddenOnly: paper.kind === "letter" || paper.kind === "guidance",
  });
  const general = standing || paper.kind === "guidance";
  if (general && meaning !== "organisation")
    return tasks.filter(({ lead }) => lead.length === 0 || !lead.every(isPasser));
  return tasks.length > 0 ? tasks : laterOrders(entry, text, paper);
}

/** Persons and bodies of no name, whom one sentence only mentions. */
const passers =
  /^(?:(?:các|từng|mỗi|mọi)\s+)?(?:cán bộ|công chức|viên chức|nhân viên|người|thành viên|hộ|học sinh|học viên|thương nhân|cá nhân|tổ chức, cá nhân)(?![A-Za-zÀ-ỿ])/iu;

/** In running text a paragraph goes on with whoever was charged before it; a point of a list does not go on with its brother. */
function goesOnWith({ label }: Entry, carried: readonly Value[]): boolean {
  return label === null && !carried.some(isPasser);
}

function isPasser({ value }: Value): boolean {
  return passers.test(value);
}

/** "… tập trung các nhóm đối tượng sau:": below it stands for whom the work is. */
const listsServed = /\b(?:nhom )?doi tuong(?: (?:chinh|chu yeu|cu the|sau|sau day|nhu sau|uu tien))*\s*:$/u;

/** "II. NỘI DUNG KIỂM TRA", "Đề cương báo cáo": what is below is looked at or told of. */
function isOfCheck({ block }: Entry): boolean {
  const title = block.type === "heading" || block.type === "item" ? fold(textOf(block)) : "";
  return /^(?:cac )?noi dung (?:\S+ ){0,2}(?:kiem tra|thanh tra|giam sat|khao sat)\b|^de cuong\b/u.test(title);
}

/** Whether the appendix or the body it stands in is one of those. */
function isIn({ section, path }: Entry, places: string): boolean {
  return places !== "" && places.includes(`${section === "appendix" ? path.split(".")[0] : section}. `);
}

/** Whether a title above says whom an aim concerns ("Đối với trẻ em"), which charges nobody, or what those named may do. */
function isOfAims(entry: Entry): boolean {
  const above = entry.parents.map(({ block }) =>
    block.type === "heading" || block.type === "item" ? fold(textOf(block)) : "",
  );
  return (
    above.some((title) =>
      /^quyen (?!va )|\bco (?:cac )?quyen sau\b|^(?:vi tri,? |chuc nang\b|nhiem vu,? (?:va )?quyen han\b|co cau to chuc\b)/u.test(
        title,
      ),
    ) ||
    (above.some((title) => /^(?:cac )?(?:muc tieu|chi tieu|tieu chi|tieu chuan)/u.test(title)) &&
      /^doi voi /u.test(above.at(-1) ?? ""))
  );
}

/** Decisions and conclusions, and papers of an unknown kind, hold much that is no work: there only what is told to somebody counts. */
function needsName(entry: Entry, { kind }: Document): boolean {
  if (!kindOf(kind).traits.onlyNamed) return false;
  if (entry.section !== "body") return false;
  const work =
    /nhiem vu|giai phap|bien phap|to chuc thuc hien|phan cong|noi dung (?:hoat dong|cong viec|thuc hien|trien khai)/u;
  const titles = entry.parents.filter(
    ({ block, path }) => block.type === "heading" && !(kind === "other" && /Điều \d+$/u.test(path)),
  );
  return !titles.some(({ block }) => block.type === "heading" && work.test(fold(textOf(block))));
}
