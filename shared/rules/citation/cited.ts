import type { Citation } from "#shared/facts/citations.ts";
import { citationsOf } from "#shared/facts/citations.ts";
import { fold } from "#shared/text/fold.ts";
import { gatheringKept } from "#shared/text/gather.ts";
import { remembering, rememberingOf } from "#shared/text/remember.ts";
import type { At } from "#shared/model/task.ts";
import type { PlacedBlock } from "#shared/rules/engine/places.ts";

/** A citation with the block it stands in. */
export interface Cited {
  readonly citation: Citation;
  readonly placed: PlacedBlock;
}

/** The citations of one block; none in the number line of the paper itself. */
export const citedInBlock = rememberingOf((placed: PlacedBlock): readonly Cited[] =>
  placed.block.type === "line" && placed.block.role === "number"
    ? []
    : citationsOf(placed.block).map((citation) => ({ citation, placed })),
);

/** Every citation of a paper but its own number line, in reading order. */
export const citedIn = gatheringKept(({ block }: PlacedBlock) => block.id, citedInBlock);

export function placeOfCitation({ citation, placed }: Cited): At {
  return { node: placed.block.id, start: citation.start, end: citation.end };
}

/** How a sentence names a cited paper: "Kế hoạch số 455/QĐ-BHXH". */
export function nameOf(citation: Citation): string {
  const kind = citation.kind ?? "văn bản";
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return citation.number === null ? `${name} ${citation.name ?? ""}`.trim() : `${name} số ${numberOf(citation)}`;
}

export function numberOf(citation: Citation): string {
  const year = citation.year === null ? "" : `${citation.year}/`;
  if (citation.party) return `${citation.number}-${citation.symbol}`;
  return `${citation.number}/${year}${citation.symbol}`;
}

/** ISO as it is written in running text: day below 10 and months 1, 2 with a zero (NĐ 30/2020, by practice here too). */
export function shown(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
}

const tiers = [
  "trung uong",
  "viet nam",
  "thu tuong",
  "chinh phu",
  "tinh",
  "thanh pho",
  "huyen",
  "thi xa",
  "quan",
  "phuong",
  "xa",
  "dac khu",
];

/**
 * Whether two named issuers cannot be the same body: they stand on different tiers, or on one tier with different
 * places. Short forms and titles ("Chủ tịch UBND tỉnh", "Tổ công tác …") are not told apart.
 */
export function differentIssuers(a: string, b: string): boolean {
  const [one, other] = [tierOf(a), tierOf(b)];
  if (one === null || other === null) return false;
  if (one.tier !== other.tier) return true;
  return (
    one.place !== "" && other.place !== "" && !one.place.startsWith(other.place) && !other.place.startsWith(one.place)
  );
}

const tierOf = remembering((issuer: string): { tier: string; place: string } | null => {
  const words = ` ${fold(issuer)
    .replace(/\btp\b\.?/u, "thanh pho")
    .replace(/\s+/gu, " ")} `;
  const found = tiers
    .map((tier) => ({ tier, at: words.indexOf(` ${tier} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((x, y) => x.at - y.at)[0];
  if (!found) return null;
  return { tier: found.tier, place: words.slice(found.at + found.tier.length + 2).trim() };
});
