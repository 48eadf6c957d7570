import { useRef, useState } from "react";
import type { Editor, Range } from "slate";
import { Editor as Slate, Node, Transforms } from "slate";
import { isAt, pathOf } from "#renderer/editor/place.ts";
import type { PaperElement } from "#renderer/editor/types.ts";
import { runCommand } from "#renderer/ui/commands/commands.ts";
import type { SlashItem } from "./items.ts";
import { slashItems } from "./items.ts";
import { slashPlace } from "./slash-place.ts";

export interface SlashControl {
  readonly menu: { readonly items: readonly SlashItem[]; readonly chosen: number; readonly range: Range } | null;
  /** The words have changed: look for a "/". */
  readonly typed: () => void;
  /** The caret has moved: a menu that is not for its place goes. */
  readonly moved: () => void;
  readonly close: () => void;
  readonly take: (item: SlashItem) => void;
  /** True when the menu used the key. */
  readonly onKeys: (keys: string) => boolean;
}

/** What is offered while "/" and a word stand alone in a paragraph. */
export function useSlash(editor: Editor): SlashControl {
  const [menu, setMenu] = useState<SlashControl["menu"]>(null);
  /** The paragraph in which Esc was pressed: its "/" is meant as such. */
  const left = useRef<string | null>(null);
  const close = (): void => setMenu(null);
  const typed = (): void => {
    const place = slashPlace(editor);
    if (place === null) {
      left.current = null;
      return close();
    }
    if (left.current === place.node) return close();
    const items = slashItems(place.typed);
    setMenu(items.length === 0 ? null : { items, chosen: 0, range: place.range });
  };
  const take = (item: SlashItem): void => {
    const place = slashPlace(editor);
    close();
    if (place === null) return;
    Transforms.delete(editor, { at: place.range });
    runCommand(item.id);
    if (item.id !== "drafting.note") dropEmpty(editor, place.node);
  };
  const moved = (): void => {
    if (menu !== null && !isAt(editor, menu.range.focus)) close();
  };
  const onKeys = (keys: string): boolean => {
    if (menu === null) return false;
    const { items, chosen } = menu;
    const move = (by: number): true => {
      setMenu({ ...menu, chosen: (chosen + by + items.length) % items.length });
      return true;
    };
    if (keys === "↓") return move(1);
    if (keys === "↑") return move(-1);
    if (keys === "Escape") {
      left.current = slashPlace(editor)?.node ?? null;
      close();
      return true;
    }
    const item = items[chosen];
    if (item === undefined || (keys !== "Enter" && keys !== "Tab")) return false;
    take(item);
    return true;
  };
  return { menu, typed, moved, close, take, onKeys };
}

/** The paragraph the "/" stood in has done its work, unless it is all there is. */
function dropEmpty(editor: Editor, node: string): void {
  const path = pathOf(editor, node);
  if (path === null || Node.string(Slate.node(editor, path)[0]) !== "") return;
  const part = Node.parent(editor, path) as unknown as { readonly children: readonly PaperElement[] };
  if (part.children.length > 1) Transforms.removeNodes(editor, { at: path });
}
