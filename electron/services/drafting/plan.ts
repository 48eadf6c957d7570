import type { Document } from "#shared/model/document.ts";
import type { CascadeDecision, CascadeResult } from "#shared/trace/cascade/input.ts";
import { cascade } from "#shared/trace/cascade/cascade.ts";
import type { IssuingOffice } from "#shared/trace/cascade/issuer.ts";
import type { Proposal } from "#shared/trace/cascade/propose.ts";
import { proposalsOf } from "#shared/trace/cascade/propose.ts";
import { placeOf } from "#shared/trace/place.ts";

/** How a plan is drafted beyond what its superior papers say. */
export interface PlanOptions {
  readonly decisions?: readonly CascadeDecision[];
  readonly marginDays?: number;
  /** Day of drafting, ISO: what limits are held against while the day of issue is open. */
  readonly today?: string;
  /** Ids of the draft's nodes; counted when not given. */
  readonly newId?: () => string;
}

/** Drafts the plan of an office from its superiors' papers; `issued` is the day of issue (ISO), null when not yet known. */
export function draftPlan(
  superiors: readonly Document[],
  office: IssuingOffice,
  issued: string | null,
  options: PlanOptions = {},
): CascadeResult {
  let next = 0;
  return cascade({
    superiors,
    office: placed(office, superiors),
    issued,
    newId: options.newId ?? (() => `n${(next += 1)}`),
    ...(options.decisions === undefined ? {} : { decisions: options.decisions }),
    ...(options.marginDays === undefined ? {} : { marginDays: options.marginDays }),
    ...(options.today === undefined ? {} : { today: options.today }),
  });
}

/** What the plan would make of every superior task. */
export function proposePlan(
  superiors: readonly Document[],
  office: IssuingOffice,
  issued: string | null,
  { marginDays, today }: { readonly marginDays: number; readonly today: string },
): Proposal[] {
  return proposalsOf({ superiors, office: placed(office, superiors), issued, today, marginDays });
}

/** The province of a superior paper that a province issued: an office below it lies in it. */
function placed(office: IssuingOffice, superiors: readonly Document[]): IssuingOffice {
  const province = office.province ?? provinceIn(superiors);
  return province === undefined ? office : { ...office, province };
}

function provinceIn(superiors: readonly Document[]): string | undefined {
  for (const superior of superiors) {
    const { tier, unitName, province } = placeOf(superior);
    if (province !== undefined) return province;
    if (tier === "province" && unitName !== undefined) return unitName.replace(/^(?:tỉnh|thành phố)\s+/iu, "");
  }
  return undefined;
}
