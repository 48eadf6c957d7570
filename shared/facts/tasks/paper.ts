import { isMark } from "#shared/text/labels.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import { gathering, gatheringKept } from "#shared/text/gather.ts";
import { isSameList, keepingSame, rememberingLast, rememberingOf } from "#shared/text/remember.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { openingWords, textOf } from "#shared/model/text.ts";
import { isOfList } from "#shared/facts/field-label.ts";
import { isBasisText } from "#shared/facts/opening.ts";
import { outlinesIn, workless } from "#shared/facts/tasks/work/annexes.ts";
import { assignedIn } from "#shared/facts/tasks/carried/assigned.ts";
import type { Assignment } from "#shared/facts/tasks/carried/assigned.ts";
import { deadlineContext } from "./context.ts";
import { partsInLine } from "#shared/facts/tasks/forms/labelled.ts";
import type { Part } from "#shared/facts/tasks/forms/labelled.ts";
import { chargedIn } from "#shared/facts/tasks/carried/charged.ts";
import type { Charged } from "#shared/facts/tasks/carried/charged.ts";
import { formsIn } from "#shared/facts/tasks/work/forms-behind.ts";
import { standingIn } from "#shared/facts/tasks/work/standing.ts";
import { answersIn } from "#shared/facts/tasks/work/questions.ts";
import { besideWork } from "#shared/facts/tasks/carried/role-titles.ts";
import { headingAgencies, isBidden, titleStart } from "#shared/facts/tasks/charge/titles.ts";
import { workingKindOf } from "#shared/facts/tasks/work/upward.ts";

/** What is the same for all points of a paper. Equal frames are one record. */
export interface Frame {
  readonly kind: Document["kind"];
  readonly context: DeadlineContext;
  /** A paper without a single number is running text: who was charged last stays charged. */
  readonly running: boolean;
  /** It invites to a meeting: it gives an hour and a place. */
  readonly invites: boolean;
  /** Places of the appendices that are outlines of reports ("PL2. "), each with a dot and a space behind it. */
  readonly outlines: string;
  /** Places of the parts that hand out no work, in the same way. */
  readonly workless: string;
}

/** What the reading of one point needs to know of the whole paper. */
export interface Paper extends Frame {
  readonly document: Document;
  readonly entries: readonly Entry[];
  /** What stands before the first labelled point; everything where there is none. */
  readonly opening: ReadonlySet<Entry>;
  readonly frame: Frame;
  /** Labelled lines behind a list, for each of its points. */
  readonly shared: ReadonlyMap<Entry, readonly Part[]>;
  /** What hands out nothing: titles that say who does the work beside them, with what is below; questions and answers behind a paper. */
  readonly silent: ReadonlySet<Entry>;
  /** What holds for all and always: there only duties of somebody named are work. */
  readonly standing: ReadonlySet<Entry>;
  readonly charged: Charged;
  /** Titles that name the one who decides, over the bases of the decision: they charge nobody. */
  readonly issuers: ReadonlySet<Entry>;
  /** Titles that name a body of an unknown kind: their brothers name bodies. */
  readonly bodies: ReadonlySet<Entry>;
  /** Who leads the points that a sentence elsewhere names by their number, and all below them. */
  readonly assigned: ReadonlyMap<Entry, Assignment>;
  /** The kind of paper hands out work; so does a paper whose kind is not known, where it names who. */
  readonly assigns: boolean;
}

export function paperOf(document: Document): Paper {
  const entries = outlineOf(document);
  const runs = running(entries);
  const beside = besideWork(entries);
  const kind = workingKindOf(document);
  const invites = invitesBy(kind, entries);
  const frame = frameOf(kind, deadlineContext(document), {
    running: runs,
    invites,
    outlines: outlinesIn(document),
    workless: workless(document),
  });
  return {
    document,
    entries,
    ...frame,
    frame,
    opening: openingOf(kind, entries),
    shared: sharedParts(entries, beside.parts),
    silent: silences([...beside.named, ...answersIn(entries), ...formsIn(entries)]),
    standing: norms(standingIn(document, entries)),
    charged: chargedIn(entries),
    issuers: deciders(issuersIn(entries)),
    bodies: unknownBodies(titlesIn(entries)),
    assigned: assignedIn(entries),
    assigns: kind === "other" || kindOf(kind).traits.assignsTasks,
  };
}

const frames = rememberingOf((_context: DeadlineContext) => new Map<string, Frame>());

function frameOf(
  kind: Document["kind"],
  context: DeadlineContext,
  form: Pick<Frame, "running" | "invites" | "outlines" | "workless">,
): Frame {
  const own = frames(context);
  const key = `${kind} ${form.running} ${form.invites} ${form.outlines}/${form.workless}`;
  const before = own.get(key);
  if (before) return before;
  const frame = { kind, context, ...form };
  own.set(key, frame);
  return frame;
}

function idOf({ block }: Entry): string {
  return block.id;
}

const meetingHour = /^(?:thoi gian|ngay, gio|vao hoi)[^:]{0,24}:?.{0,40}?\d{1,2} ?(?:gio|h|g)/u;

/** The lines that give a meeting's hour and place. */
const meetingIn = gathering(idOf, ({ block, section }): ("hour" | "place")[] => {
  if (section !== "body" || block.type === "table") return [];
  const first = block.type === "task" ? block.children[0] : block;
  const words = first && first.type !== "page-break" ? fold(textOf(first).slice(0, 90)).trim() : "";
  if (/^dia diem(?: hop| to chuc| hoi nghi| lam viec)?\s*:/u.test(words)) return ["place"];
  return meetingHour.test(words) ? ["hour"] : [];
});

/** A letter, a notice or a paper of another form that gives an hour and a place invites; a plan that does hands out the work of an event. */
function invitesBy(kind: Document["kind"], entries: readonly Entry[]): boolean {
  if (kind !== "letter" && kind !== "notice" && kindOf(kind).traits.isJudged) return false;
  const lines = new Set(meetingIn(entries));
  return lines.has("hour") && lines.has("place");
}

const labelledIn = gatheringKept(idOf, (entry) => (entry.section === "body" && entry.label !== null ? [entry] : []));
const numberedIn = gatheringKept(idOf, (entry) =>
  entry.section === "body" && entry.label !== null && !isMark(entry.label.style) ? [entry] : [],
);

/** Gives entries as a set: the one it gave last while they are the same. */
function settled(): (entries: readonly Entry[]) => ReadonlySet<Entry> {
  const same = keepingSame<Entry>();
  const setOf = rememberingLast((entries: readonly Entry[]): ReadonlySet<Entry> => new Set(entries));
  return (entries) => setOf(same(entries));
}

function running(entries: readonly Entry[]): boolean {
  return numberedIn(entries).length === 0;
}

const openings = settled();

function openingOf(kind: Document["kind"], entries: readonly Entry[]): ReadonlySet<Entry> {
  // A dispatch names those it is sent to in a list with marks.
  const [first] = kind === "dispatch" && !running(entries) ? numberedIn(entries) : labelledIn(entries);
  return openings(first === undefined ? entries : entries.slice(0, entries.indexOf(first)));
}

/** "Thời gian hoàn thành trước ngày 31/12/2025." behind a list, on a line of its own. */
const timeLine =
  /^(?:[-+•]\s*)?(?:thoi gian|thoi han)(?: (?:hoan thanh|hoan tat|thuc hien|bao cao|trien khai|to chuc(?: [a-z]+){1,8}?))* (?:truoc|trong|cham nhat|xong|den|tu|quy|thang|(?:ngay )?sau khi)\b/u;

/** True for a line that states only a time. */
export function isTimeLine(text: string): boolean {
  return text.length < 130 && timeLine.test(fold(text.trim()));
}

const lines = new WeakMap<Block | Line, readonly Part[]>();

/** What a line says about the points before it: a labelled line, or one that states only a time; nothing for other blocks. Memoised. */
function partsOfLine(block: Block | Line): readonly Part[] {
  if (block.type !== "field" && block.type !== "item" && block.type !== "paragraph") return [];
  const cached = lines.get(block);
  if (cached) return cached;
  const words = { node: block.id, text: textOf(block) };
  const whole = { start: 0, end: words.text.length };
  const time = block.type !== "field" && isTimeLine(words.text);
  const parts: Part[] = time
    ? [{ role: "deadline", words, value: whole }]
    : block.type === "field" || isOfList(words.text)
      ? partsInLine(words)
      : [];
  lines.set(block, parts);
  return parts;
}

/** Labelled lines outside task blocks, and lines that state a time. */
const behindListsIn = gatheringKept(idOf, ({ block }) => partsOfLine(block));

type Shared = ReadonlyMap<Entry, readonly Part[]>;

const nothingShared: Shared = new Map();
let lastShared = nothingShared;

/** Labelled lines that follow a list and are not part of a task block belong to every point of the list, titles `beside` to the points they speak of. Equal ones are one record. */
function sharedParts(entries: readonly Entry[], beside: Shared): Shared {
  if (behindListsIn(entries).length === 0 && beside.size === 0) return nothingShared;
  const shared = partsBehindLists(entries);
  for (const [entry, parts] of beside) shared.set(entry, [...(shared.get(entry) ?? []), ...parts]);
  if (!isSameShared(lastShared, shared)) lastShared = shared;
  return lastShared;
}

function isSameShared(one: Shared, other: Shared): boolean {
  if (one.size !== other.size) return false;
  for (const [entry, parts] of other) if (!isSameList(one.get(entry) ?? [], parts)) return false;
  return true;
}

function partsBehindLists(entries: readonly Entry[]): Map<Entry, readonly Part[]> {
  const shared = new Map<Entry, readonly Part[]>();
  let list: Entry[] = [];
  let above: Entry | null = null;
  for (const entry of entries) {
    const { block } = entry;
    const parts = partsOfLine(block);
    if (block.type === "field" || parts.length > 0) {
      const timed = above && parts.every(({ role }) => role === "deadline") ? [above] : [];
      for (const point of [...timed, ...list]) shared.set(point, [...(shared.get(point) ?? []), ...parts]);
    } else if (block.type === "item" && isBrother(list.at(-1), entry) && !shared.has(list.at(-1) as Entry))
      list.push(entry);
    else {
      above = block.type === "item" && list.length === 0 ? above : null;
      list = block.type === "item" ? [entry] : [];
      if (block.type === "paragraph") above = entry;
    }
  }
  return shared;
}

function isBrother(one: Entry | undefined, other: Entry): boolean {
  return one !== undefined && one.parents.at(-1) === other.parents.at(-1);
}

/** Numbered entries with others below them. */
const titlesIn = gatheringKept(idOf, (entry) =>
  entry.holds && entry.label !== null && !isMark(entry.label.style) ? [entry] : [],
);

const titles = new WeakMap<Block | Line, boolean>();

/** True for a title that names a body of a known kind. Memoised. */
function namesBody(entry: Entry): boolean {
  const cached = titles.get(entry.block);
  if (cached !== undefined) return cached;
  const names = headingAgencies(titleText(entry)) !== null;
  titles.set(entry.block, names);
  return names;
}

function titleText(entry: Entry): string {
  return entry.block.type === "heading" || entry.block.type === "item" ? textOf(entry.block) : "";
}

const bodies = settled();
const silences = settled();
const norms = settled();
const deciders = settled();

/** "Chủ tịch Ủy ban nhân dân tỉnh" on a line of its own, with "Căn cứ …" below it. */
function issuersIn(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.findIndex(({ section }) => section === "body");
  const [title, basis] = [entries[first], entries[first + 1]];
  if (title?.block.type !== "heading" || title.block.label !== undefined || basis === undefined) return [];
  return isBasisText(fold(openingWords(basis.block)).trim()) ? [title] : [];
}

/** Of titles side by side of which half or more name bodies, those that name one the catalogue does not know. */
const unknownBodies = rememberingLast((all: readonly Entry[]): ReadonlySet<Entry> => {
  const families = new Map<Entry | null, Entry[]>();
  for (const entry of all) {
    const parent = entry.parents.at(-1) ?? null;
    const family = families.get(parent);
    if (family) family.push(entry);
    else families.set(parent, [entry]);
  }
  const found = [...families.values()].flatMap((family) => {
    const known = family.filter(namesBody);
    if (known.length < 2 || known.length * 2 < family.length) return [];
    return family.filter((entry) => !known.includes(entry) && isTitleOfBody(titleText(entry)));
  });
  return bodies(found);
});

function isTitleOfBody(text: string): boolean {
  return (
    text.length < 220 &&
    !/[-–]\s*Ảnh:/u.test(text) &&
    !/[.;] \p{Lu}/u.test(text) &&
    !/^(?:về|công tác|nhiệm vụ|giải pháp|nội dung|một số|thời gian|kinh phí|trong)(?![A-Za-zÀ-ỿ])/iu.test(text) &&
    !isBidden(text.slice(titleStart(text)))
  );
}
