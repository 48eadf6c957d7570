import type { Link } from "./link.ts";

/** A task's place in the graph: its paper and its id there. */
export interface Knot {
  readonly paper: string;
  readonly task: string;
}

/** Links of one pair of papers, by the names the papers have in the graph. */
export interface Layer {
  readonly parent: string;
  readonly child: string;
  readonly links: readonly Link[];
}

/** Links among several papers, kept both ways. */
export interface Graph {
  readonly down: ReadonlyMap<string, readonly Knot[]>;
  readonly up: ReadonlyMap<string, readonly Knot[]>;
}

/** One task followed down through the papers: each entry with those that carry it out. */
export interface Thread extends Knot {
  readonly below: readonly Thread[];
}

function keyOf({ paper, task }: Knot): string {
  return `${paper}\u0001${task}`;
}

/** The graph of all layers; a link given twice counts once. */
export function graphOf(layers: readonly Layer[]): Graph {
  const down = new Map<string, Knot[]>();
  const up = new Map<string, Knot[]>();
  const put = (map: Map<string, Knot[]>, from: Knot, to: Knot): void => {
    const known = map.get(keyOf(from));
    if (!known) map.set(keyOf(from), [to]);
    else if (!known.some((one) => keyOf(one) === keyOf(to))) known.push(to);
  };
  for (const { parent, child, links } of layers)
    for (const { parentId, childId } of links) {
      const [high, low] = [
        { paper: parent, task: parentId },
        { paper: child, task: childId },
      ];
      put(down, high, low);
      put(up, low, high);
    }
  return { down, up };
}

/** The tasks that carry out `knot`; none is an answer. */
export function childrenOf(graph: Graph, knot: Knot): readonly Knot[] {
  return graph.down.get(keyOf(knot)) ?? [];
}

/** The tasks that `knot` carries out; none is an answer. */
export function parentsOf(graph: Graph, knot: Knot): readonly Knot[] {
  return graph.up.get(keyOf(knot)) ?? [];
}

/** The tasks that `knot` carries out, for a caller who knows there are some: throws `RangeError` when there are none. */
export function parentsThatMust(graph: Graph, knot: Knot): readonly Knot[] {
  const found = parentsOf(graph, knot);
  if (found.length === 0) throw new RangeError(`no parent of task ${knot.task} in ${knot.paper}`);
  return found;
}

/** The thread of one task down through all papers. A circle of links is cut where it closes. */
export function threadOf(graph: Graph, knot: Knot, above: ReadonlySet<string> = new Set()): Thread {
  const path = new Set(above).add(keyOf(knot));
  const below = childrenOf(graph, knot).filter((child) => !path.has(keyOf(child)));
  return { ...knot, below: below.map((child) => threadOf(graph, child, path)) };
}
