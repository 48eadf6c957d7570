import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { movedBy, rowBeginning } from "./move.ts";
import type { Pressed, Selecting } from "./select.ts";
import { selectedAfter } from "./select.ts";

export interface RowsOptions {
  readonly ids: readonly string[];
  readonly page: number;
  readonly mode: Selecting["mode"];
  readonly selected: ReadonlySet<string>;
  /** The one selected row stays in view also when other rows come and go: a search begins or ends. */
  readonly isFollowed: boolean;
  readonly onSelect: ((ids: ReadonlySet<string>) => void) | undefined;
  readonly onOpen: ((id: string) => void) | undefined;
  /** Moves along the head, or presses it. */
  readonly onHead: (key: "ArrowLeft" | "ArrowRight" | "Enter") => void;
  /** The words by which a row is found by typing. */
  readonly textAt: (index: number) => string;
  readonly reveal: (index: number) => void;
}

export interface ActiveRows {
  /** The row the keys speak of; -1 is the head. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: (index: number, pressed: Pressed) => void;
  readonly onPressHead: () => void;
}

/** Typed letters belong together until a pause, in milliseconds. */
const pause = 900;

/** Moving over, selecting and opening rows by keys and by the pointer. */
export function useRows(options: RowsOptions): ActiveRows {
  const { ids, mode, selected, isFollowed, onSelect, onOpen, reveal } = options;
  const [place, setPlace] = useState({ id: null as string | null, index: 0 });
  const anchor = useRef<string | null>(null);
  const typed = useRef({ words: "", at: 0 });
  const active = activeIndex(place, ids);

  const select = (index: number, pressed: Pressed): void => {
    const id = ids[index];
    if (id === undefined || mode === "none") return;
    const after = selectedAfter({ mode, selected, anchor: anchor.current }, id, pressed, ids);
    anchor.current = after.anchor;
    onSelect?.(after.selected);
  };
  const go = (index: number): void => {
    setPlace({ id: ids[index] ?? null, index });
    reveal(index);
  };

  // A row chosen elsewhere (a search, another window, before the table was there) becomes the one the keys speak of.
  const only = selected.size === 1 ? [...selected][0] : undefined;
  useEffect(() => {
    const index = only === undefined ? -1 : ids.indexOf(only);
    if (index < 0) return;
    setPlace((before) => (before.id === only ? before : { id: only ?? null, index }));
    reveal(index);
    // oxlint-disable-next-line react/exhaustive-deps -- when another row is chosen; when rows come and go only where that is asked for
  }, [only, reveal, isFollowed ? ids : null]);

  const type = (letter: string, time: number): void => {
    const goesOn = time - typed.current.at < pause;
    const words =
      letter === "Backspace" ? typed.current.words.slice(0, -1) : (goesOn ? typed.current.words : "") + letter;
    typed.current = { words, at: time };
    const found = words === "" ? -1 : rowBeginning(words, options.textAt, active, ids.length);
    if (found < 0) return;
    go(found);
    select(found, { ctrl: false, shift: false });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.nativeEvent.isComposing) return;
    const [ctrl, { key, shiftKey: shift }] = [event.ctrlKey || event.metaKey, event];
    // The first key in a fresh table leads to its first row, not past it.
    const from = place.id === null && key === "ArrowDown" ? -1 : active;
    const to = movedBy(key, from, ids.length, options.page);
    const isTyping = event.timeStamp - typed.current.at < pause && typed.current.words !== "";
    if (to !== null) {
      go(to);
      if (to >= 0 && !ctrl) select(to, { ctrl: false, shift });
    } else if (active < 0 && (key === "ArrowLeft" || key === "ArrowRight" || key === "Enter")) options.onHead(key);
    else if (key === "Enter" && onOpen !== undefined) onOpen(ids[active] ?? "");
    else if (key === " " && !isTyping) select(active, { ctrl: true, shift });
    else if (ctrl && event.code === "KeyA" && mode === "multiple") onSelect?.(new Set(ids));
    else if (!ctrl && (key.length === 1 || (key === "Backspace" && isTyping))) type(key, event.timeStamp);
    else return;
    event.preventDefault();
  };

  return {
    active,
    onKeyDown,
    onPress: (index, pressed) => {
      go(index);
      select(index, pressed);
    },
    onPressHead: () => setPlace({ id: null, index: -1 }),
  };
}

/** Where the active row stands now; when it has gone, the row that took its place. */
function activeIndex(place: { readonly id: string | null; readonly index: number }, ids: readonly string[]): number {
  if (place.index < 0) return -1;
  if (place.id === null || ids[place.index] === place.id) return Math.min(place.index, ids.length - 1);
  const found = ids.indexOf(place.id);
  return found >= 0 ? found : Math.min(place.index, ids.length - 1);
}
