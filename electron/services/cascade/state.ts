import type { TaskDecision } from "#shared/contract/cascade.ts";
import { taskDecisionSchema } from "#shared/contract/cascade.ts";
import type { Office } from "#shared/contract/office.ts";
import { officeSchema } from "#shared/contract/office.ts";
import type { Document } from "#shared/model/document.ts";
import type { CascadeDecision, OwnWording } from "#shared/trace/cascade/input.ts";
import type { IssuingOffice } from "#shared/trace/cascade/issuer.ts";
import type { Proposal } from "#shared/trace/cascade/propose.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { proposePlan } from "#electron/services/drafting/plan.ts";
import type { Papers } from "#electron/services/matrix/papers.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { listDecisions, readCascade, superiorsOf } from "#electron/storage/cascades.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import type { CascadeRow } from "#electron/storage/tables.ts";

/** A superior task with what is proposed and what was decided. */
export interface Open {
  readonly proposal: Proposal;
  /** The superior paper's id. */
  readonly document: string;
  /** With which task it is proposed to become one. */
  readonly into: { readonly document: string; readonly task: string } | null;
  readonly decision: TaskDecision | null;
  /** The task changed after it was decided. */
  readonly changed: boolean;
}

/** A cascade as it stands now. */
export interface CascadeState {
  readonly row: CascadeRow;
  /** ISO. */
  readonly today: string;
  readonly office: Office;
  readonly superiors: readonly string[];
  readonly documents: readonly Document[];
  readonly items: readonly Open[];
  /** Tasks nobody has decided. */
  readonly open: number;
}

/** Reads a cascade and proposes anew for the papers as they are now. Proposals are kept while nothing they stand on changes. */
export function cascadeReader(papers: Papers, dayNow: () => string): (db: Reader, id: string) => CascadeState {
  let last: {
    readonly key: string;
    readonly documents: readonly Document[];
    readonly proposals: readonly Proposal[];
  } | null = null;
  return (db, id) => {
    const row = readCascade(db, id);
    if (row === undefined) throw new LibraryError("not-found");
    const superiors = superiorsOf(db, id);
    const office = officeSchema.parse(JSON.parse(row.office));
    const documents = superiors.map((paper) => papers.document(paper));
    const today = dayNow();
    const key = JSON.stringify([superiors, row.office, row.issued, row.margin_days, today]);
    if (last?.key !== key || documents.some((document, at) => document !== last?.documents[at])) {
      const options = { marginDays: row.margin_days, today };
      last = { key, documents, proposals: proposePlan(documents, issuingOffice(office), row.issued, options) };
    }
    const decided = new Map(listDecisions(db, id).map((one) => [`${one.document_id} ${one.task_id}`, one]));
    const items = last.proposals.map((proposal): Open => {
      const document = superiors[proposal.superior] ?? "";
      const found = decided.get(`${document} ${proposal.task.id}`);
      const decision = found === undefined ? null : taskDecisionSchema.parse(JSON.parse(found.decision));
      const changed = found !== undefined && found.print !== fingerprint(proposal.task);
      const other = proposal.into;
      const into = other ? { document: superiors[other.superior] ?? "", task: other.task } : null;
      return { proposal, into, document, decision, changed };
    });
    return {
      row,
      today,
      office,
      superiors,
      documents,
      items,
      open: items.filter(({ decision }) => decision === null).length,
    };
  };
}

/** The office as a plan names it, with the first of those who may sign. */
export function issuingOffice({ signers, units, ...office }: Office): IssuingOffice {
  const [signer] = signers;
  return {
    name: office.name,
    tier: office.tier,
    units,
    ...(office.province === undefined ? {} : { province: office.province }),
    ...(office.place === undefined ? {} : { place: office.place }),
    ...(office.parentName === undefined ? {} : { parentName: office.parentName }),
    ...(office.symbol === undefined ? {} : { symbol: office.symbol }),
    ...(signer === undefined
      ? {}
      : {
          signer: {
            authority: signer.authority,
            title: signer.title,
            ...(signer.name === "" ? {} : { name: signer.name }),
          },
        }),
  };
}

/** What was decided, as the cascade is told it. */
export function decisionsOf({ items, superiors }: Pick<CascadeState, "items" | "superiors">): CascadeDecision[] {
  return items.flatMap(({ proposal: { superior, task }, decision }) =>
    decision === null ? [] : [decisionOf({ superior, taskId: task.id }, decision, superiors)],
  );
}

function decisionOf(
  key: Pick<CascadeDecision, "superior" | "taskId">,
  decision: TaskDecision,
  superiors: readonly string[],
): CascadeDecision {
  switch (decision.kind) {
    case "take":
      return { ...key, kind: "take", own: wordingOf(decision.own) };
    case "split":
      return {
        ...key,
        kind: "split",
        own: wordingOf(decision.own),
        parts: decision.parts.map((part) => ({ ...wordingOf(part), text: part.text })),
      };
    case "merge": {
      const { into, own } = decision;
      return {
        ...key,
        kind: "merge",
        own: wordingOf(own),
        into: into.task,
        intoSuperior: superiors.indexOf(into.document),
      };
    }
    default:
      return { ...key, ...decision };
  }
}

/** Without members that are there but undefined. */
export function wordingOf(given: Readonly<Partial<Record<keyof OwnWording, unknown>>> | undefined): OwnWording {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));
}
