import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import type { Editor } from "slate";
import { ReactEditor } from "slate-react";
import { lineNames } from "#renderer/editor/line/names.ts";
import { pathOf } from "#renderer/editor/place.ts";
import { domRangeOf } from "#renderer/editor/ranges.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { CompletionControl } from "./use-completion.ts";
import { fieldNames, fieldsAtCaret, understood } from "./field.ts";

export interface AssistProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly control: CompletionControl;
  /** Another size of the paper has other places. */
  readonly zoom: number;
}

interface Note {
  readonly key: string;
  readonly top: number;
  readonly name: string;
  readonly date: string | null;
}

/** What the program says beside the lines of the task (or the line of the head) the caret is in; never on the paper's words. */
export function Assist({ editor, desk, control, zoom }: AssistProps) {
  const caret = useDrafting((state) => state.caret);
  const document = useDrafting((state) => state.document);
  const [place, setPlace] = useState<{
    readonly notes: readonly Note[];
    readonly left: number;
    readonly right: number;
  } | null>(null);
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- places on the page are known only after the page is there
    setPlace(placeNotes(editor, desk.current));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- caret, words and size move the places that are measured
  }, [editor, desk, caret, document, zoom]);
  return (
    <>
      {place?.notes.map(({ key, top, name, date }) => (
        <div key={key} className="assist-note" style={{ top }} aria-hidden={date === null}>
          <span className="assist-name" style={{ left: place.left }}>
            {name}
          </span>
          {date === null ? null : (
            <span className="assist-date" style={{ left: place.right }}>
              → {date}
            </span>
          )}
        </div>
      ))}
      <CompletionList editor={editor} desk={desk} control={control} />
    </>
  );
}

function placeNotes(editor: Editor, desk: HTMLElement | null) {
  const { document, caret } = useDrafting.getState();
  const page = desk?.querySelector(".page");
  if (desk === null || page === null || page === undefined || document === null || caret === null) return null;
  const fields = fieldsAtCaret(editor);
  const line = lineAtCaret(editor, caret.node);
  // Nothing to say: the page is not measured, which would hold up typing.
  if (fields.length === 0 && line === null) return null;
  const frame = desk.getBoundingClientRect();
  const sheet = page.getBoundingClientRect();
  const topOf = (node: string, start: number): number | null => {
    const rect = domRangeOf(editor, { node, start, end: start + 1 })?.getClientRects()[0];
    return rect === undefined ? null : rect.top - frame.top + desk.scrollTop;
  };
  const notes = fields.flatMap((field): Note[] => {
    const name = field.role === null ? undefined : fieldNames[field.role];
    const top = topOf(field.id, 0);
    if (name === undefined || top === null) return [];
    return [{ key: field.id, top, name, date: understood(field, document) }];
  });
  const lineTop = line === null ? null : topOf(caret.node, 0);
  if (line !== null && lineTop !== null)
    notes.push({ key: caret.node, top: lineTop, name: lineNames[line], date: null });
  return { notes, left: sheet.left - frame.left + 4, right: sheet.right - frame.left + desk.scrollLeft + 6 };
}

function lineAtCaret(editor: Editor, node: string) {
  const path = pathOf(editor, node);
  const entry = path === null ? null : editor.node(path);
  return entry !== null && "type" in entry[0] && entry[0].type === "line" ? entry[0].role : null;
}

function CompletionList({ editor, desk, control }: Omit<AssistProps, "zoom">) {
  const { completion, take } = control;
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const frame = desk.current?.getBoundingClientRect();
    if (completion === null || frame === undefined || desk.current === null) return;
    const rect = ReactEditor.toDOMRange(editor, completion.range).getBoundingClientRect();
    // oxlint-disable-next-line react/set-state-in-effect -- places on the page are known only after the page is there
    setPlace({ left: rect.left - frame.left, top: rect.bottom - frame.top + desk.current.scrollTop + 4 });
  }, [editor, desk, completion]);
  if (completion === null || place === null) return null;
  return (
    <div className="assist-list popover" style={place}>
      <div role="listbox" aria-label="Tên cơ quan, đơn vị" tabIndex={-1}>
        {completion.options.map((name, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the page the list belongs to
          <div
            key={name}
            role="option"
            tabIndex={-1}
            aria-selected={at === completion.chosen}
            className="option"
            data-focused={at === completion.chosen || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(name)}
          >
            {name}
          </div>
        ))}
      </div>
      <p className="hint">Tab chọn tên đầu · ↑ ↓ rồi Enter · Esc bỏ qua</p>
    </div>
  );
}
