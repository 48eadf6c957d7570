import { provinceOf, provinceUnitName } from "#shared/agencies/places/provinces.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { tierExists } from "#shared/agencies/validity.ts";
import { headerOf } from "#shared/facts/header.ts";
import { fold } from "#shared/text/fold.ts";
import { placeOfOffice } from "#shared/trace/office.ts";
import { placeOf } from "#shared/trace/place.ts";
import type { Cite } from "./cite.ts";
import { citeOf } from "./cite.ts";
import { symbolOf } from "./frame.ts";
import type { Doubt } from "./doubts.ts";
import { doubt } from "./doubts.ts";
import type { CascadeInput } from "./input.ts";
import type { Issuer, IssuingOffice } from "./issuer.ts";
import type { Planned } from "./planned.ts";
import { isOrganisation } from "./select.ts";

/** The body the office reports to: as given, or the one that stands directly above it. */
export function reportedTo(
  { office, superiors }: CascadeInput,
  cites: readonly Cite[],
  { committee }: Issuer,
  date: string,
): string {
  if (office.parentName) return office.parentName;
  const direct =
    office.tier === "province"
      ? "central"
      : office.tier === "commune" && tierExists("district", date)
        ? "district"
        : "province";
  const at = superiors.findIndex((document) => placeOf(document).tier === direct);
  if (at >= 0) return cites[at]?.issuer ?? "……";
  if (direct === "province" && office.province && committee) return `UBND ${provinceUnitName(office.province, date)}`;
  return "……";
}

/** Who gathers results: whom the superior's own duty of following up falls to, else the office among the own units; "" when nobody is known. */
export function gathering(planned: readonly Planned[], office: IssuingOffice, date: string): string {
  const followed = planned.find(
    (one) => isOrganisation(one) && one.lead.length === 1 && one.sources.every(({ task }) => task.lead.length === 1),
  );
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

/** The own units, and every single body the plan gives work to. */
export function recipientsOf(office: IssuingOffice, planned: readonly Planned[], date: string): string[] {
  const units = office.units ?? [];
  if (units.length === 0) return ["Các cơ quan, đơn vị được phân công tại Mục II"];
  const place = placeOfOffice(office, date);
  const key = (name: string): string => {
    const body = resolveAgency(name, place);
    return body.unknown ? fold(name) : body.id;
  };
  const known = new Set(units.map(key));
  const charged = planned.flatMap(({ lead, implement, coordinate }) => [...lead, ...implement, ...coordinate]);
  const further = charged.filter((name) => {
    const body = resolveAgency(name, place);
    if (body.unknown || body.how === "group" || body.tier !== office.tier || isOwnCommittee(name, office)) return false;
    if (known.has(body.id)) return false;
    known.add(body.id);
    return true;
  });
  return [...units, ...further];
}

/** The committee itself, its chairman, its leaders: they have a line of their own, or send the paper. */
function isOwnCommittee(name: string, { tier }: IssuingOffice): boolean {
  return (
    /(?:^|\s)(?:UBND|Ủy ban nhân dân|Chủ tịch|Lãnh đạo|Mặt trận|MTTQ)(?:\s|$)/u.test(name) &&
    tier !== "central" &&
    !/^Văn phòng/u.test(name)
  );
}

/** What the paper as a whole still lacks. */
export function paperDoubts(cites: readonly Cite[], issuer: Issuer, through: string, above: string): Doubt[] {
  return [
    ...cites
      .filter(({ missing }) => missing.length > 0)
      .map(({ short, missing }) => doubt("citation-parts", `${short}: chưa rõ ${missing.join(", ")}`)),
    ...cites.filter(({ recased }) => recased).map(({ short }) => doubt("subject-recased", short)),
    ...(above === "……" ? [doubt("reported-to")] : []),
    ...(through === "" ? [doubt("gatherer")] : []),
    ...(symbolOf(issuer) === "……" ? [doubt("symbol")] : []),
  ];
}

/** A plan cannot carry out what was not yet written. */
export function tooEarly({ superiors, issued }: CascadeInput): Doubt[] {
  const later = superiors.filter((document) => issued !== null && (headerOf(document).date?.iso ?? "") > issued);
  return later.map((document) => doubt("too-early", citeOf(document).short));
}

/** A superior paper of another province is most likely a mistake of the one who chose it. */
export function strangers({ superiors, office }: CascadeInput, date: string): Doubt[] {
  const own = office.province === undefined ? undefined : provinceNow(office.province, date);
  if (own === undefined) return [];
  return superiors.flatMap((document) => {
    const { tier, unitName } = placeOf(document);
    const proper = unitName?.replace(/^(?:tỉnh|thành phố)\s+/iu, "");
    const theirs = tier === "province" && proper ? provinceNow(proper, date) : own;
    return fold(theirs) === fold(own)
      ? []
      : [doubt("stranger", `${citeOf(document).short} là văn bản của ${unitName}`)];
  });
}

/** The province a name's land belongs to on the date. */
function provinceNow(name: string, date: string): string {
  const province = provinceOf(name, date);
  return province?.successor ?? province?.name ?? name;
}
