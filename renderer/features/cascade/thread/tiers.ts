import type { Thread } from "#shared/contract/matrix.ts";

type Card = Thread["cards"][number];

const tiers = [
  ["central", "Trung ương"],
  ["province", "Cấp tỉnh"],
  ["district", "Cấp huyện"],
  ["commune", "Cấp xã"],
] as const;

/** The cards in columns from the highest tier to the lowest; those of unknown tier stand last. */
export function tierColumns(
  cards: readonly Card[],
): readonly { readonly title: string; readonly cards: readonly Card[] }[] {
  const known = new Set<string>(tiers.map(([tier]) => tier));
  return [
    ...tiers.map(([tier, title]) => ({ title, cards: cards.filter((card) => card.tier === tier) })),
    { title: "Chưa rõ cấp", cards: cards.filter(({ tier }) => tier === null || !known.has(tier)) },
  ].filter((column) => column.cards.length > 0);
}

export interface Mark {
  readonly key: string;
  readonly label: string;
  readonly end: string;
  /** 0…1: its place between the first and the last date. */
  readonly at: number;
}

/** Where the time limits stand on one line, the earliest first; alike dates share a place. */
export function marksOf(cards: readonly Card[]): Mark[] {
  const dated = cards.flatMap(({ key, task, name }) => {
    const end = task?.deadline?.end;
    return end === undefined || end === null
      ? []
      : [{ key, label: `${name}, ${task?.path ?? ""}`, end, day: Date.parse(end) }];
  });
  const days = dated.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return dated
    .toSorted((a, b) => a.day - b.day)
    .map(({ key, label, end, day }) => ({
      key,
      label,
      end,
      at: last === first ? 0.5 : (day - first) / (last - first),
    }));
}
