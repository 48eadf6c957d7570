/** How a press or a move changes what is selected. */
export interface Selecting {
  readonly mode: "none" | "single" | "multiple";
  readonly selected: ReadonlySet<string>;
  /** Where the last selection began. */
  readonly anchor: string | null;
}

export interface Pressed {
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/**
 * What is selected after the row was pressed: that row; with Ctrl it joins or leaves the others; with Shift all rows from
 * where the selection began. `ids` are all rows in their order.
 */
export function selectedAfter(before: Selecting, id: string, pressed: Pressed, ids: readonly string[]): Selecting {
  if (before.mode !== "multiple" || !(pressed.ctrl || pressed.shift))
    return { ...before, selected: new Set([id]), anchor: id };
  if (pressed.shift) {
    const ends = [ids.indexOf(before.anchor ?? id), ids.indexOf(id)].toSorted((a, b) => a - b) as [number, number];
    return { ...before, selected: new Set(ids.slice(Math.max(ends[0], 0), ends[1] + 1)) };
  }
  const selected = new Set(before.selected);
  if (!selected.delete(id)) selected.add(id);
  return { ...before, selected, anchor: id };
}
