import { create } from "zustand";
import type { Filter } from "./rows.ts";
import { noFilter } from "./rows.ts";
import type { Place } from "./window.ts";

interface Kept {
  /** The superior papers it was chosen for. */
  readonly of: string;
  readonly filter: Filter;
  readonly active: Place;
}

const fresh = { filter: noFilter, active: { line: 0, column: 1 } } as const;
const useKept = create<Kept>(() => ({ of: "", ...fresh }));

/** The filter and the active cell of a matrix: they are still there when the person comes back from a thread or another view. */
export function useMatrixView(parents: readonly string[]) {
  const of = parents.join(" ");
  const kept = useKept();
  const { filter, active } = kept.of === of ? kept : fresh;
  return {
    filter,
    active,
    setFilter: (next: Filter): void => useKept.setState({ of, filter: next, active }),
    setActive: (next: Place): void => useKept.setState({ of, filter, active: next }),
  };
}
