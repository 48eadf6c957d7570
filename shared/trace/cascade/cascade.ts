import { provinceUnitName } from "#shared/agencies/places/provinces.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { tierExists, twoTierStart } from "#shared/agencies/validity.ts";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { appliesTo } from "../applies.ts";
import type { Link } from "../link.ts";
import { placeOfOffice } from "../office.ts";
import { placeOf } from "../place.ts";
import { arrange } from "./arrange.ts";
import type { Arranged } from "./arrange.ts";
import { Nodes } from "./build.ts";
import type { Cite } from "./cite.ts";
import { citeOf, subjectOf } from "./cite.ts";
import { footLines, headLines, symbolOf } from "./frame.ts";
import type { Issuer, IssuingOffice } from "./issuer.ts";
import { issuerOf } from "./issuer.ts";
import type { Planned, Planner, Source } from "./planned.ts";
import { mergeInto, takeOver } from "./planned.ts";
import { aimBlocks, moneyBlocks, openingBlock, organisationBlocks } from "./sections.ts";

/** What the office decides about one superior task; without a decision a task that is for its tier is taken over. */
export interface CascadeDecision {
  /** Place of the superior paper in `superiors`, from 0. */
  readonly superior: number;
  readonly taskId: string;
  readonly kind: "take" | "split" | "merge" | "forward" | "waive";
  readonly reason?: string;
  /** split: the words of each part. */
  readonly parts?: readonly string[];
  /** merge: id of the task (of the same paper) with which it becomes one. */
  readonly into?: string;
  /** forward: to whom. */
  readonly to?: readonly string[];
}

export interface CascadeInput {
  readonly superiors: readonly Document[];
  readonly office: IssuingOffice;
  /** Day of issue, ISO; null when not yet known: then limits are not held against it. */
  readonly issued: string | null;
  /** Days by which own limits come before the superior's. */
  readonly marginDays?: number;
  readonly decisions?: readonly CascadeDecision[];
  readonly newId: () => string;
}

export interface CascadeLink extends Link {
  /** Place of the superior paper in `superiors`. */
  readonly superior: number;
}

export interface CascadeResult {
  readonly document: Document;
  readonly links: readonly CascadeLink[];
  /** Superior tasks that are not in the plan, each with its reason; Vietnamese. */
  readonly notFor: readonly { readonly superior: number; readonly task: Task; readonly reason: string }[];
  /** What a person must look at: `taskId` of the draft, null for the paper as a whole. */
  readonly doubts: readonly { readonly taskId: string | null; readonly reason: string }[];
}

const defaultMargin = 5;

/**
 * Drafts the office's own Kế hoạch that carries out the superior papers: every task for its tier with mapped leads, co-ordinators
 * and limits, each linked to the task it carries out. What is not known stays blank and is said as a doubt; nothing is invented,
 * and nothing is dropped in silence.
 */
export function cascade(input: CascadeInput): CascadeResult {
  const date = input.issued ?? latestDate(input.superiors) ?? twoTierStart;
  const issuer = issuerOf(input.office, date);
  const { planned, notFor } = planAll(input, issuer, date);
  const nodes = new Nodes(input.newId);
  const cites = input.superiors.map(citeOf);
  const arranged = arrange(nodes, planned);
  const above = reportedTo(input, cites, issuer, date);
  const through = gathering(planned, input.office, date);
  const document: Document = {
    version: documentVersion,
    kind: "plan",
    header: { type: "header", id: nodes.id(), children: headLines(nodes, issuer, input.issued, subjectOf(cites, issuer.unit)) },
    body: {
      type: "body",
      id: nodes.id(),
      children: [
        openingBlock(nodes, cites, issuer),
        ...aimBlocks(nodes, cites, issuer),
        ...arranged.blocks,
        ...moneyBlocks(nodes),
        ...organisationBlocks(nodes, issuer, arranged.duties, through, above),
      ],
    },
    closing: { type: "closing", id: nodes.id(), children: footLines(nodes, issuer, [above], recipientsOf(input.office)) },
    appendices: [],
    source: null,
  };
  const paths = new Map(tasksOf(document).map(({ id, path }) => [id, path]));
  return {
    document,
    links: linksOf(arranged, cites, paths),
    notFor,
    doubts: [...paperDoubts(cites, issuer, through, above), ...arranged.placed.flatMap(({ planned: { doubts }, block }) => doubts.map((reason) => ({ taskId: block.id, reason })))],
  };
}

interface PlanAll {
  readonly planned: readonly Planned[];
  readonly notFor: CascadeResult["notFor"];
}

function planAll(input: CascadeInput, issuer: Issuer, date: string): PlanAll {
  const planned = new Map<string, Planned>();
  const notFor: { superior: number; task: Task; reason: string }[] = [];
  const merges: { key: string; into: string; own: Planned }[] = [];
  input.superiors.forEach((document, superior) => {
    const place = placeOf(document);
    const planner: Planner = { receiver: { office: input.office, date, superior: place }, kind: issuer.kind, issued: input.issued, marginDays: input.marginDays ?? defaultMargin };
    const tasks = tasksOf(document);
    for (const task of tasks) {
      const decision = input.decisions?.find((one) => one.superior === superior && one.taskId === task.id);
      const source: Source = { superior, task };
      const reason = leftOut(decision, () => appliesTo(task, input.office, date, place));
      if (reason !== null) {
        notFor.push({ superior, task, reason });
        continue;
      }
      const own = takeOver(source, document, tasks, planner);
      const key = `${superior}/${task.id}`;
      if (decision?.kind === "merge" && decision.into !== undefined) merges.push({ key, into: `${superior}/${decision.into}`, own });
      else if (decision?.kind === "split" && decision.parts && decision.parts.length > 0) decision.parts.forEach((text, at) => planned.set(`${key}/${at}`, { ...own, text }));
      else planned.set(key, own);
    }
  });
  for (const { key, into, own } of merges) {
    const target = planned.get(into);
    planned.set(target ? into : key, target ? mergeInto(target, own) : own);
  }
  return { planned: [...planned.values()].sort((a, b) => Number(isOrganisation(a)) - Number(isOrganisation(b))), notFor };
}

function isOrganisation({ sources }: Planned): boolean {
  return sources.every(({ task }) => task.nature === "organisation");
}

/** Why a task does not come into the plan; null when it does. */
function leftOut(decision: CascadeDecision | undefined, judge: () => { readonly applies: boolean; readonly reason: string }): string | null {
  const why = decision?.reason ? `: ${decision.reason}` : "";
  if (decision?.kind === "forward") return `Chuyển ${(decision.to ?? []).join(", ")}${why}`;
  if (decision?.kind === "waive") return `Không đưa vào Kế hoạch${why}`;
  if (decision) return null;
  const { applies, reason } = judge();
  return applies ? null : reason;
}

function linksOf({ placed }: Arranged, cites: readonly Cite[], paths: ReadonlyMap<string, string>): CascadeLink[] {
  return placed.flatMap(({ planned, block }) => {
    const first = block.children[0];
    const words = first && first.type !== "field" ? [{ node: first.id, start: 0, end: textOf(first).length }] : [];
    return planned.sources.map(({ superior, task }) => ({
      superior,
      parentId: task.id,
      childId: block.id,
      parentPath: task.path,
      childPath: paths.get(block.id) ?? "",
      confidence: 1,
      why: `lập từ nhiệm vụ ${task.path} của ${cites[superior]?.short ?? "văn bản cấp trên"}`,
      shared: { parent: [task.at], child: words },
    }));
  });
}

function latestDate(superiors: readonly Document[]): string | null {
  const dates = superiors.flatMap((document) => headerOf(document).date?.iso ?? []);
  return dates.sort().at(-1) ?? null;
}

/** The body the office reports to: as given, or the one that stands directly above it. */
function reportedTo({ office, superiors }: CascadeInput, cites: readonly Cite[], { committee }: Issuer, date: string): string {
  if (office.parentName) return office.parentName;
  const direct = office.tier === "province" ? "central" : office.tier === "commune" && tierExists("district", date) ? "district" : "province";
  const at = superiors.findIndex((document) => placeOf(document).tier === direct);
  if (at >= 0) return cites[at]?.issuer ?? "……";
  if (direct === "province" && office.province && committee) return `UBND ${provinceUnitName(office.province, date)}`;
  return "……";
}

/** Who gathers results: whom the superior's own duty of following up falls to, else the office among the own units; "" when nobody is known. */
function gathering(planned: readonly Planned[], office: IssuingOffice, date: string): string {
  const followed = planned.find((one) => isOrganisation(one) && one.lead.length === 1 && one.sources.every(({ task }) => task.lead.length === 1));
  const lead = followed?.lead[0];
  const place = placeOfOffice(office, date);
  const named = lead === undefined ? null : resolveAgency(lead, place);
  if (lead !== undefined && named && !named.unknown && named.how !== "group") return lead;
  return (
    office.units?.find((unit) => {
      const body = resolveAgency(unit, place);
      return !body.unknown && "field" in body.agency && body.agency.field === "office";
    }) ?? ""
  );
}

function recipientsOf(office: IssuingOffice): string[] {
  return office.units && office.units.length > 0 ? [...office.units] : ["Các cơ quan, đơn vị được phân công tại Mục II"];
}

function paperDoubts(cites: readonly Cite[], issuer: Issuer, through: string, above: string): CascadeResult["doubts"] {
  const reasons = [
    ...cites.filter(({ missing }) => missing.length > 0).map(({ short, missing }) => `${short}: chưa rõ ${missing.join(", ")} để viện dẫn đầy đủ`),
    ...(above === "……" ? ["Chưa rõ cơ quan cấp trên trực tiếp nhận báo cáo"] : []),
    ...(through === "" ? ["Chưa rõ đơn vị đầu mối tổng hợp kết quả"] : []),
    ...(symbolOf(issuer) === "……" ? ["Chưa rõ chữ viết tắt tên cơ quan trong ký hiệu văn bản"] : []),
  ];
  return reasons.map((reason) => ({ taskId: null, reason }));
}
