import type { RelatedPaper } from "#shared/contract/library.ts";
import { dayOf, numberOf, relationNames } from "#renderer/features/library/words.ts";

/** A paper of the graph: what is written in its box, how it is tied, where it stands. */
export interface GraphNode {
  readonly id: string;
  readonly side: "above" | "below";
  readonly title: string;
  readonly note: string;
  readonly relation: string;
  readonly x: number;
  readonly y: number;
}

export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly nodes: readonly GraphNode[];
}

export const box = { width: 178, height: 46 } as const;
const gap = { x: 14, y: 40 } as const;
const perRow = 2;

/**
 * Papers the chosen one refers to above it, those that refer to it below, each paper once on a side; rows of two. Lengths in
 * units of the picture.
 */
export function layGraph(outgoing: readonly RelatedPaper[], incoming: readonly RelatedPaper[]): Graph {
  const above = unique(outgoing);
  const below = unique(incoming);
  const step = box.height + gap.y;
  const width = perRow * box.width + (perRow - 1) * gap.x + 2;
  const top = rows(above.length) * step;
  const place = (count: number, at: number, y: number): { x: number; y: number } => {
    const row = Math.floor(at / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const used = inRow * box.width + (inRow - 1) * gap.x;
    return { x: (width - used) / 2 + (at % perRow) * (box.width + gap.x), y: y + row * step };
  };
  const node =
    (side: "above" | "below", count: number, y: number) =>
    (each: RelatedPaper, at: number): GraphNode[] => {
      if (each.paper === null) return [];
      const name = relationNames[each.relation];
      return [
        {
          id: each.paper.id,
          side,
          title: numberOf(each.paper) || (each.paper.subject ?? ""),
          note: [dayOf(each.paper.date), each.paper.issuer].filter((part) => part !== null && part !== "").join(" · "),
          relation: side === "above" ? name.active : name.passive,
          ...place(count, at, y),
        },
      ];
    };
  return {
    width,
    height: top + box.height + rows(below.length) * step + 2,
    centre: { x: (width - box.width) / 2, y: top + 1 },
    nodes: [
      ...above.flatMap(node("above", above.length, 1)),
      ...below.flatMap(node("below", below.length, top + step + 1)),
    ],
  };
}

function rows(count: number): number {
  return Math.ceil(count / perRow);
}

/** Each paper once, by the first and so the closest relation. */
function unique(related: readonly RelatedPaper[]): readonly RelatedPaper[] {
  const papers = related.filter(({ paper }) => paper !== null);
  return [...new Map(papers.toReversed().map((each) => [each.paper?.id, each])).values()].toReversed();
}
