import { officeNames, isNamedByUnit } from "#shared/agencies/office-form.ts";
import type { OfficeKind } from "#shared/agencies/office-form.ts";
import type { PlaceSuggestion } from "#shared/agencies/places/suggest.ts";
import { fold } from "#shared/text/fold.ts";
import type { Office, Signer } from "#shared/contract/office.ts";

/** The office as it stands in the form: every field is there, if only empty. */
export interface OfficeDraft {
  readonly kind: OfficeKind;
  readonly name: string;
  readonly tier: Office["tier"];
  readonly province: string;
  readonly place: string;
  readonly parentName: string;
  readonly symbol: string;
  /** One unit a line, as typed. */
  readonly units: string;
  readonly signers: readonly Signer[];
}

export function draftOf(office: Office | null): OfficeDraft {
  return {
    kind: office?.kind ?? "committee",
    name: office?.name ?? "",
    tier: office?.tier ?? "commune",
    province: office?.province ?? "",
    place: office?.place ?? "",
    parentName: office?.parentName ?? "",
    symbol: office?.symbol ?? "UBND",
    units: (office?.units ?? []).join("\n"),
    signers: office?.signers ?? [],
  };
}

/** What is saved: empty fields are left out, empty lines and signers without an office too. */
export function officeOf(draft: OfficeDraft): Office {
  const { kind, name, tier, units, signers } = draft;
  const words = (field: "province" | "place" | "parentName" | "symbol") =>
    draft[field].trim() === "" ? {} : { [field]: draft[field].trim() };
  return {
    kind,
    name: name.trim(),
    tier,
    ...words("province"),
    ...words("place"),
    ...words("parentName"),
    ...words("symbol"),
    units: units
      .split("\n")
      .map((unit) => unit.trim())
      .filter((unit) => unit !== ""),
    signers: signers.filter(({ title }) => title.trim() !== ""),
  };
}

/** The draft with what follows from a unit of the catalogue. */
export function withPlace(
  draft: OfficeDraft,
  suggestion: Pick<PlaceSuggestion, "unit" | "above" | "tier" | "province">,
): OfficeDraft {
  const { unit, above, tier, province } = suggestion;
  const names = officeNames(draft.kind, unit, above);
  return {
    ...draft,
    name: isNamedByUnit(draft.kind) || isPlaceAlone(draft.name, unit) ? names.name : draft.name,
    tier,
    province,
    place: names.place,
    parentName: names.parentName ?? "",
  };
}

/** Whether nothing but the place was typed, with or without its kind and its marks. */
function isPlaceAlone(name: string, unit: string): boolean {
  return fold(unit).endsWith(fold(name).trim());
}

/** The typed words without those that name the kind of office: what is left names a place. */
export function placeWords(name: string): string {
  return fold(name)
    .replace(/^(?:uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd|cong an|dang uy|so|phong|truong|trung tam)\s+/u, "")
    .trim();
}
