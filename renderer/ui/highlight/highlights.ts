/** How words are lit: a remark of each severity, a place that was asked for, words that two texts share. */
export const litLooks = ["error", "warning", "info", "place", "shared", "comment"] as const;
export type LitLook = (typeof litLooks)[number];

const owners = new Map<object, ReadonlyMap<LitLook, readonly Range[]>>();

/**
 * Lights ranges of the page without changing it (CSS Custom Highlights, `::highlight(lit-error)`); each owner has its own,
 * none takes another's away. An empty map puts the owner's out.
 */
export function light(owner: object, ranges: ReadonlyMap<LitLook, readonly Range[]>): void {
  if (ranges.size === 0) owners.delete(owner);
  else owners.set(owner, ranges);
  for (const look of litLooks) {
    const all = [...owners.values()].flatMap((own) => own.get(look) ?? []);
    if (all.length === 0) CSS.highlights.delete(`lit-${look}`);
    else CSS.highlights.set(`lit-${look}`, new Highlight(...all));
  }
}
