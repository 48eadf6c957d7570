import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { appliesTo } from "#shared/trace/applies.ts";
import type { AppliesHow } from "#shared/trace/how.ts";
import { placeOf } from "#shared/trace/place.ts";
import { citeOf } from "./cite.ts";
import type { CascadeInput } from "./input.ts";
import { issuerOf } from "./issuer.ts";
import type { Planned, Planner } from "./planned.ts";
import { takeOver } from "./planned.ts";
import { withSameMerged } from "./same.ts";

const defaultMargin = 5;

/** What the program would do with a superior task, for a person to decide. */
export interface Proposal {
  /** Place of the superior paper in `superiors`. */
  readonly superior: number;
  readonly task: Task;
  /** report: told to everybody, answered by the plan's own order of reporting. merge: says the same as another. not-for: charges others. */
  readonly kind: "take" | "merge" | "report" | "not-for";
  /** merge: the other, and the place of its paper in `superiors`. */
  readonly into?: { readonly superior: number; readonly task: string };
  /** How it comes to the office, whatever is proposed. */
  readonly how: AppliesHow;
  /** Vietnamese: why. */
  readonly reason: string;
  /** True when the words leave it open and a person must look. */
  readonly unsure: boolean;
  /** The own task it would become, were it taken over. */
  readonly own: Planned;
}

type Asked = Pick<CascadeInput, "superiors" | "office" | "issued" | "today" | "marginDays">;

/** The day on which bodies must exist: that of issue, else that of the latest superior paper; ISO. */
export function dayOf({ superiors, issued }: Pick<CascadeInput, "superiors" | "issued">): string {
  const dates = superiors.flatMap((document) => headerOf(document).date?.iso ?? []);
  return issued ?? dates.toSorted().at(-1) ?? twoTierStart;
}

/** A proposal for every superior task, in reading order, paper by paper. */
export function proposalsOf(input: Asked): Proposal[] {
  const date = dayOf(input);
  const { kind } = issuerOf(input.office, date);
  const proposals = input.superiors.flatMap((document, superior) => {
    const place = placeOf(document);
    const cite = citeOf(document);
    const planner: Planner = {
      receiver: { office: input.office, date, superior: place, issuer: cite.issuer },
      kind,
      cited: cite.short,
      issued: input.issued,
      ...(input.today === undefined ? {} : { today: input.today }),
      marginDays: input.marginDays ?? defaultMargin,
    };
    const tasks = tasksOf(document);
    return besideOwnPart(tasks.map((task) => proposed(task, superior, document, tasks, planner)));
  });
  return [...withSameMerged(proposals)];
}

/** Where a paper also charges the office or its tier by name, what comes through a counterpart says where that part stands. */
function besideOwnPart(proposals: readonly Proposal[]): readonly Proposal[] {
  const parts = [...new Set(proposals.flatMap(({ how, task }) => (how === "named" ? [partOf(task)] : [])))];
  if (parts.length === 0) return proposals;
  const more = parts.length > shownParts ? ` và ${parts.length - shownParts} mục khác` : "";
  const own = parts.every((part) => part === "") ? "" : ` ở mục ${parts.slice(0, shownParts).join(", ")}${more}`;
  return proposals.map((proposal) =>
    proposal.how === "counterpart"
      ? { ...proposal, reason: `${proposal.reason}. Văn bản có phần giao đích danh cấp này${own}` }
      : proposal,
  );
}

const shownParts = 3;

/** The part a task stands in: "V.3" of "V.3.a"; a task without one stands for itself. */
function partOf({ path }: Task): string {
  const labels = path.split(".");
  return pathWords(labels.length < 3 ? path : labels.slice(0, 2).join("."));
}

function proposed(
  task: Task,
  superior: number,
  document: Document,
  tasks: readonly Task[],
  planner: Planner,
): Proposal {
  const { office, date, superior: place } = planner.receiver;
  const own = takeOver({ superior, task }, document, tasks, planner);
  const { applies, how, reason, unsure = false } = appliesTo(task, office, date, place);
  if (!applies) return { superior, task, kind: "not-for", how, reason, unsure, own };
  if (isReporting(task, place))
    return {
      superior,
      task,
      kind: "report",
      how,
      reason: "Chế độ báo cáo giao chung, thực hiện theo mục báo cáo của Kế hoạch",
      unsure,
      own,
    };
  return { superior, task, kind: "take", how, reason, unsure, own };
}

/** "Các cơ quan, đơn vị … định kỳ báo cáo": told to everybody, so the own plan says it in its own way. */
function isReporting({ nature, lead, text }: Task, place: PlaceContext): boolean {
  const toAll = lead.every(({ value }) => {
    const body = resolveAgency(value, place);
    return !body.unknown && body.how === "group";
  });
  return nature === "organisation" && toAll && /báo cáo/iu.test(text);
}
