import { counterpart } from "#shared/agencies/counterpart/counterpart.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import type { Task } from "#shared/model/task.ts";

/**
 * How the leads of two tasks stand to each other: the lower one does the work of the higher one at its own tier ("kin",
 * with their words), they are known and of other fields ("other"), or nobody can tell (null).
 */
export type LeadKinship =
  | { readonly kind: "kin"; readonly parent: string; readonly child: string }
  | { readonly kind: "other" }
  | null;

/** The bodies that lead a task: their words, and the ids that count as the same work a tier below. */
export interface Leads {
  readonly bodies: readonly { readonly words: string; readonly id: string }[];
}

/** The bodies that lead or do a task; null when none is named, or one of them is not known or is a group ("các sở, ban, ngành"). */
export function leadsOf(task: Task, place: PlaceContext): Leads | null {
  const values = [...task.lead, ...(task.lead.length > 0 ? [] : task.implement)];
  const found = values.map(({ value }) => ({ words: value, body: resolveAgency(value, place) }));
  const known = found.flatMap(({ words, body }) =>
    body.unknown || body.how === "group" ? [] : [{ words, id: body.id }],
  );
  return known.length > 0 && known.length === values.length ? { bodies: known } : null;
}

/** Compares leads by field of work, from the tier of `above` to that of `below`; keep the returned function for one pair of papers. */
export function leadComparer(
  above: PlaceContext,
  below: PlaceContext,
): (parent: Leads | null, child: Leads | null) => LeadKinship {
  const date = below.date ?? above.date;
  const [from, to] = [above.tier, below.tier];
  const same = new Map<string, ReadonlySet<string>>();
  return (parent, child) => {
    if (!from || !to || date === undefined || !parent || !child) return null;
    for (const { words, id } of parent.bodies) {
      let ids = same.get(id);
      if (!ids) same.set(id, (ids = new Set([id, ...counterpart(id, from, to, date).bodies.map((body) => body.id)])));
      const kin = child.bodies.find((body) => ids.has(body.id));
      if (kin) return { kind: "kin", parent: words, child: kin.words };
    }
    return { kind: "other" };
  };
}
