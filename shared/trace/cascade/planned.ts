import { findAgencies } from "#shared/agencies/find.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { entryOf, inForce, tierExists } from "#shared/agencies/validity.ts";
import type { Tier } from "#shared/agencies/entry.ts";
import { fold } from "#shared/text/fold.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Mapped, Receiver } from "./bodies.ts";
import { mapBodies, withinOffice } from "./bodies.ts";
import type { Doubt, DoubtedPart } from "./doubts.ts";
import { doubt, partOf } from "./doubts.ts";
import type { OwnWording } from "./input.ts";
import { titleOf } from "./groups.ts";
import type { OwnLimit } from "./limit.ts";
import { ownLimit } from "./limit.ts";
import { underWork, workOver } from "./listed.ts";
import { completed, ownWords } from "./wording.ts";

/** A superior task: which of the superior papers, and the task. */
export interface Source {
  readonly superior: number;
  readonly task: Task;
}

/** A task of the own plan before it is given its place and number. */
export interface Planned {
  readonly sources: readonly Source[];
  readonly title: string;
  readonly text: string;
  /** Empty: to be filled in. */
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly implement: readonly string[];
  readonly limit: OwnLimit;
  readonly product: string | null;
  readonly doubts: readonly Doubt[];
}

export interface Planner {
  readonly receiver: Receiver;
  /** Kind of the own unit: "phường". */
  readonly kind: string;
  /** How the superior paper is named after its first mention: "Chỉ thị số 05/CT-TTg". */
  readonly cited: string;
  readonly issued: string | null;
  readonly today?: string;
  readonly marginDays: number;
}

/** What the superior calls itself. */
const thisPaper = /(?:Chỉ thị|Kế hoạch|Công văn|Quyết định|Chương trình|Thông báo|Công điện|Nghị quyết) này(?!\p{L})/gu;

/** The own task that takes over a superior one whole. `siblings`: all tasks of its paper. */
export function takeOver(source: Source, document: Document, siblings: readonly Task[], planner: Planner): Planned {
  const { task } = source;
  const told = withinOffice(mapBodies(valuesOf(task.lead), planner.receiver, "drop"), planner.receiver);
  const doers = withinOffice(mapBodies(valuesOf(task.implement), planner.receiver, "drop"), planner.receiver);
  // One body alone that carries a task out leads it.
  const alone = task.lead.length === 0 && doers.names.length === 1 && !doers.group;
  const lead = alone ? doers : told;
  const implement = alone ? told : doers;
  const helpers = mapBodies(valuesOf(task.coordinate), planner.receiver, "keep");
  const coordinate = helpers.names.filter((name) => !lead.names.some((one) => fold(one) === fold(name)));
  const limit = ownLimit(task.deadline, planner);
  const text = wordsFor(task, document, siblings, planner, lead.names).replace(thisPaper, planner.cited);
  return {
    sources: [source],
    title: titleOf(task, document) ?? titleByLead(lead),
    text,
    lead: lead.names,
    coordinate,
    implement: implement.names,
    limit,
    product: task.product?.value ?? null,
    doubts: [
      ...leadDoubts(task, told, doers),
      ...farDoubts(task, lead, planner.receiver),
      ...(task.lead.length > 0 ? doers.doubts : []),
      ...helpers.doubts,
      ...(limit.doubt === null ? [] : [limit.doubt]),
      ...goneInText(text, planner.receiver),
      ...ofOtherTiers(text, planner.receiver),
      ...targetsOfSuperior(text, planner.receiver),
      ...reportingDoubt(task),
    ],
  };
}

/** The planned task in a person's own words; what the person has written is no longer doubted. */
export function reworded(planned: Planned, own: OwnWording | undefined): Planned {
  if (own === undefined) return planned;
  const settled: Readonly<Record<DoubtedPart, boolean>> = {
    text: own.text !== undefined,
    lead: own.lead !== undefined,
    limit: own.limit !== undefined,
  };
  return {
    ...planned,
    text: own.text ?? planned.text,
    lead: own.lead ?? planned.lead,
    coordinate: own.coordinate ?? planned.coordinate,
    limit: own.limit === undefined ? planned.limit : { words: own.limit, doubt: null },
    doubts: planned.doubts.filter((one) => !settled[partOf(one)]),
  };
}

function valuesOf(values: readonly Value[]): string[] {
  return values.map(({ value }) => value);
}

/** The part of a point that only names a case borrows the work from the first task of the point, a mere thing that of its list. */
function wordsFor(
  task: Task,
  document: Document,
  siblings: readonly Task[],
  { receiver, kind }: Planner,
  lead: readonly string[],
): string {
  const own = ownWords(task, receiver, kind, lead);
  const work = workOver(task, document);
  if (work !== null) return underWork(own, ownWords({ ...task, text: work }, receiver, kind, lead));
  const [base, part] = task.path.split("#");
  const whole = part === undefined ? undefined : siblings.find(({ path }) => path === base);
  return whole ? completed(own, ownWords(whole, receiver, kind, lead)) : own;
}

function titleByLead({ owner }: Mapped): string {
  return owner === null ? "Nhiệm vụ chung" : `Nhiệm vụ của ${owner}`;
}

function leadDoubts(task: Task, lead: Mapped, implement: Mapped): Doubt[] {
  if (task.lead.length === 0 && task.implement.length > 0) {
    const named = implement.names.length > 0 ? implement.names : valuesOf(task.implement);
    const alone = task.implement.length === 1 && implement.names.length === 1 && !implement.group;
    return [...(alone ? [] : [doubt("lead-among-implementers", named.join("; "))]), ...implement.doubts];
  }
  if (task.lead.length === 0) return [doubt("lead-not-told")];
  if (lead.names.length === 0) return [doubt("lead-of-superior", valuesOf(task.lead).join("; "))];
  const shared = lead.group ? [doubt("lead-shared", valuesOf(task.lead).join("; "))] : [];
  return [...shared, ...lead.doubts];
}

/** Bodies named in the words themselves that no longer exist. */
function goneInText(text: string, { superior, date }: Receiver): Doubt[] {
  return findAgencies(text).flatMap(({ value }) => {
    const body = resolveAgency(value, superior);
    const entry = body.unknown ? undefined : entryOf(body.id);
    return entry && !inForce(entry, date) ? [doubt("words-name-gone", value)] : [];
  });
}

const order: readonly Tier[] = ["central", "province", "district", "commune"];

/** A body more than one tier up is mostly told of work for its own tier: the direct superior says what is left of it below. */
function farDoubts(task: Task, lead: Mapped, { office, date, superior }: Receiver): Doubt[] {
  if (lead.names.length === 0 || lead.group) return [];
  const tiers = order.filter((tier) => tierExists(tier, date));
  const own = tiers.indexOf(office.tier);
  const far = task.lead.filter(({ value }) => {
    const body = resolveAgency(value, superior);
    const tier = body.unknown || body.tier === null ? -1 : tiers.indexOf(body.tier);
    return tier >= 0 && own - tier > 1;
  });
  const names = far.map(({ value }) => value).join("; ");
  return names === "" ? [] : [doubt("lead-far", names)];
}

const tierWords: readonly (readonly [Tier, RegExp])[] = [
  ["central", /cấp bộ|cấp trung ương/iu],
  ["province", /cấp tỉnh/iu],
  ["district", /cấp huyện/iu],
  ["commune", /cấp xã|cấp cơ sở|các cấp/iu],
];

const manyUnits = /(?:\d+%?|các|toàn bộ|tất cả)\s+(?:xã|phường)\s*(?:,|và)\s*(?:xã|phường|thị trấn|đặc khu)/iu;

/** The words speak of higher tiers ("hệ thống … cấp bộ, cấp tỉnh") and not of the own one. */
function ofOtherTiers(text: string, { office, date }: Receiver): Doubt[] {
  const named = tierWords.filter(([, pattern]) => pattern.test(text)).map(([tier]) => tier);
  if (office.tier === "commune" && manyUnits.test(text)) return [doubt("words-many-units")];
  if (named.includes("district") && !tierExists("district", date)) return [doubt("words-name-district")];
  if (named.length === 0 || named.some((tier) => order.indexOf(tier) >= order.indexOf(office.tier))) return [];
  return [doubt("words-higher-tier")];
}

const target =
  /(?:ít nhất|tối thiểu|không ít hơn|phấn đấu(?: đạt)?|đạt)\s+\d[\d.]*\s+(?!(?:lần|ngày|buổi|giờ|tháng|phút|tuổi|năm|cuộc|%))\p{Ll}+(?:\s\p{Ll}+)?/iu;

/** "Xây dựng ít nhất 05 chợ": what a whole province is to reach is no measure of one commune. */
function targetsOfSuperior(text: string, { office, superior }: Receiver): Doubt[] {
  const found = superior.tier === office.tier ? null : target.exec(text);
  return found ? [doubt("words-target", `“${found[0]}”`)] : [];
}

/** To whom results are reported is the superior's own order of things. */
function reportingDoubt({ nature, text }: Task): Doubt[] {
  return nature === "organisation" && /báo cáo/iu.test(text) ? [doubt("reports-to")] : [];
}

/** One own task for two superior ones: both texts, the earlier limit, all co-ordinators; the first one's lead. */
export function mergeInto(first: Planned, second: Planned): Planned {
  const text = `${first.text.slice(0, -1)}; ${second.text.charAt(0).toLowerCase()}${second.text.slice(1)}`;
  const helpers = [...first.coordinate, ...second.lead, ...second.coordinate].filter(
    (name) => !first.lead.includes(name),
  );
  const [a, b] = [endOf(first), endOf(second)];
  const limit = b !== null && (a === null || b < a) ? second.limit : first.limit;
  return {
    ...first,
    sources: [...first.sources, ...second.sources],
    text,
    coordinate: [...new Set(helpers)],
    limit,
    product: first.product ?? second.product,
    doubts: [...first.doubts, ...second.doubts],
  };
}

/** One own task for two superior ones that say the same: what one of them leaves open the other says. */
export function mergeSame(first: Planned, second: Planned): Planned {
  const text = second.text.length > first.text.length ? second : first;
  const lead = first.lead.length > 0 ? first : second;
  const limit = endOf(first) !== null || second.limit.words === null ? first : second;
  const from: Readonly<Record<DoubtedPart, Planned>> = { text, lead, limit };
  const helpers = [...first.coordinate, ...second.coordinate].filter((name) => !lead.lead.includes(name));
  return {
    ...first,
    sources: [...first.sources, ...second.sources],
    text: text.text,
    lead: lead.lead,
    implement: lead.implement,
    coordinate: [...new Set(helpers)],
    limit: limit.limit,
    product: first.product ?? second.product,
    doubts: [first, second].flatMap((one) => one.doubts.filter((each) => from[partOf(each)] === one)),
  };
}

function endOf({ sources }: Planned): string | null {
  return sources.map(({ task }) => task.deadline?.end ?? null).find((end) => end !== null) ?? null;
}
