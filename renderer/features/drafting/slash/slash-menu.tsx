import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import type { Editor } from "slate";
import { ReactEditor } from "slate-react";
import type { SlashControl } from "./use-slash.ts";

export interface SlashMenuProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly control: SlashControl;
}

/** The menu under the "/". The keys are those of the page it belongs to. */
export function SlashMenu({ editor, desk, control: { menu, take } }: SlashMenuProps) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const frame = desk.current?.getBoundingClientRect();
    if (menu === null || frame === undefined || desk.current === null) return;
    const rect = ReactEditor.toDOMRange(editor, menu.range).getBoundingClientRect();
    // oxlint-disable-next-line react/set-state-in-effect -- places on the page are known only after the page is there
    setPlace({ left: rect.left - frame.left, top: rect.bottom - frame.top + desk.current.scrollTop + 4 });
  }, [editor, desk, menu]);
  if (menu === null || place === null) return null;
  return (
    <div className="assist-list popover" style={place}>
      <div role="listbox" aria-label="Chèn vào văn bản" tabIndex={-1}>
        {menu.items.map((item, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the page the list belongs to
          <div
            key={item.id}
            role="option"
            tabIndex={-1}
            aria-selected={at === menu.chosen}
            className="option"
            data-focused={at === menu.chosen || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(item)}
          >
            {item.title} <span className="hint">{item.hint}</span>
          </div>
        ))}
      </div>
      <p className="hint">↑ ↓ rồi Enter · gõ để lọc · Esc để giữ dấu “/”</p>
    </div>
  );
}
