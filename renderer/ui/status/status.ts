import { useEffect } from "react";
import { create } from "zustand";

/** A part of the bar at the foot of the window. Every part is a button: it leads to what it speaks of. */
export interface StatusPart {
  readonly id: string;
  readonly words: string;
  readonly run: () => void;
}

export const useStatusStore = create<{ readonly parts: readonly StatusPart[] }>(() => ({ parts: [] }));

/** Shows parts in the status bar while the component is there; what they say must be true at every moment. */
export function useStatus(parts: () => readonly StatusPart[], changes: readonly unknown[]): void {
  useEffect(() => {
    const own = parts();
    useStatusStore.setState({ parts: own });
    return () => useStatusStore.setState(({ parts: now }) => (now === own ? { parts: [] } : {}));
    // oxlint-disable-next-line react/exhaustive-deps -- the asker says what the parts depend on
  }, changes);
}
