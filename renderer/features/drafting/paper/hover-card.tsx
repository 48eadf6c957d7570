import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { domRangeOf } from "#renderer/editor/ranges.ts";
import { useFind } from "#renderer/features/drafting/find/find-store.ts";
import { FindingCard } from "#renderer/features/drafting/panel/finding-card.tsx";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { findingUnder } from "./actions.ts";

export interface HoverCardProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly writable: boolean;
}

/** Milliseconds the pointer rests on words before their card comes, and after which it goes. */
const rest = 350;

/** The card of the finding the pointer rests on; or of the open one, while neither the list of findings nor the bar for finding is to be seen. */
export function HoverCard({ editor, desk, writable }: HoverCardProps) {
  const hovered = useHovered(editor, desk);
  const isSearching = useFind((state) => state.isOpen);
  const open = useDrafting((state) =>
    isSearching || (state.isPanelShown && state.tab === "check") ? null : state.open,
  );
  const opened = useDrafting((state) => state.open);
  const finding = hovered ?? open;
  if (finding === null || (finding === opened && open === null)) return null;
  const place = placeOn(desk.current, domRangeOf(editor, finding.at));
  if (place === null) return null;
  return (
    <div className="finding-hover" style={place} role="status">
      <FindingCard editor={editor} finding={finding} writable={writable} />
    </div>
  );
}

const width = 340;

/** Under the first line of the words, inside the desk. */
function placeOn(desk: HTMLElement | null, range: Range | null) {
  const words = range?.getClientRects()[0];
  if (desk === null || words === undefined) return null;
  const frame = desk.getBoundingClientRect();
  const left = Math.max(8, Math.min(words.left - frame.left, desk.clientWidth - width - 8));
  const top = words.bottom - frame.top + desk.scrollTop + 6;
  return { left: left + desk.scrollLeft, top, width };
}

function useHovered(editor: Editor, desk: RefObject<HTMLDivElement | null>): Finding | null {
  const [hovered, setHovered] = useState<Finding | null>(null);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (event: PointerEvent): void => {
      if ((event.target as Element).closest(".finding-hover") !== null) return clearTimeout(timer);
      clearTimeout(timer);
      timer = setTimeout(() => setHovered(findingUnder(editor, event)), rest);
    };
    const leave = (): void => {
      clearTimeout(timer);
      setHovered(null);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("keydown", leave);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("keydown", leave);
    };
  }, [editor, desk]);
  return hovered;
}
