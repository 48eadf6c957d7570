import type { Document } from "#shared/model/document.ts";
import type { CascadeResult } from "#shared/trace/cascade/input.ts";
import { cascade } from "#shared/trace/cascade/cascade.ts";
import type { IssuingOffice } from "#shared/trace/cascade/issuer.ts";
import { placeOf } from "#shared/trace/place.ts";

/** Drafts the plan of an office from its superiors' papers; `issued` is the day of issue (ISO), null when not yet known. */
export function draftPlan(superiors: readonly Document[], office: IssuingOffice, issued: string | null): CascadeResult {
  const province = office.province ?? provinceIn(superiors);
  let next = 0;
  return cascade({
    superiors,
    office: province === undefined ? office : { ...office, province },
    issued,
    newId: () => `n${(next += 1)}`,
  });
}

/** The province of a superior paper that a province issued: an office below it lies in it. */
function provinceIn(superiors: readonly Document[]): string | undefined {
  for (const superior of superiors) {
    const { tier, unitName, province } = placeOf(superior);
    if (province !== undefined) return province;
    if (tier === "province" && unitName !== undefined) return unitName.replace(/^(?:tỉnh|thành phố)\s+/iu, "");
  }
  return undefined;
}
