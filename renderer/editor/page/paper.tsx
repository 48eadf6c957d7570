import { useEffect, useLayoutEffect } from "react";
import type { KeyboardEvent } from "react";
import type { Descendant, Editor } from "slate";
import { Editable, ReactEditor, Slate } from "slate-react";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { keyPressed } from "#renderer/editor/create.ts";
import { decorateField } from "#renderer/editor/task/decorate.ts";
import { keepCaret, readCaret, readCaretForInput } from "./caret.ts";
import { drawElement } from "./components.tsx";
import { KindContext } from "./context.ts";
import { drawChunk, drawLeaf } from "./leaf.tsx";
import { installLooks } from "./looks.ts";
import { isLetter, keepOwnSelection } from "./spare-walks.ts";
import "./page.css";

export interface PaperProps {
  readonly editor: Editor;
  readonly initial: Descendant[];
  readonly kind: KindId;
  readonly readOnly: boolean;
  /** Its name for a screen reader. */
  readonly label: string;
  /** How commands name the keys of an event ("Ctrl+Enter"). */
  readonly keysOf: (event: KeyboardEvent["nativeEvent"]) => string;
  /** Asked before the nodes are; true when the key was used. */
  readonly onKeys?: (keys: string) => boolean;
  readonly onValue: (value: readonly Descendant[]) => void;
  readonly onSelection: () => void;
  readonly onBlur?: () => void;
}

/** A paper that is written on, set as it will print, at the size `--page-zoom` (1 is the size on paper). */
export function Paper(props: PaperProps) {
  const { editor, initial, kind, readOnly, label, keysOf, onKeys, onValue, onSelection, onBlur } = props;
  useEffect(installLooks, []);
  const { page, margins } = nd30of2020;
  const padding = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  useLayoutEffect(() => keepOwnSelection(ReactEditor.toDOMNode(editor, editor)), [editor]);
  /** Says whether the key is done with; nothing leaves that to Slate. */
  const press = ({ nativeEvent }: KeyboardEvent): true | undefined => {
    if (nativeEvent.isComposing) return undefined;
    readCaret(editor);
    const keys = keysOf(nativeEvent);
    const used = onKeys?.(keys) === true || (!readOnly && keyPressed(editor, keys));
    if (used) nativeEvent.preventDefault();
    return used || isLetter(nativeEvent) || undefined;
  };
  return (
    <KindContext.Provider value={kind}>
      <Slate editor={editor} initialValue={initial} onValueChange={onValue} onSelectionChange={onSelection}>
        <Editable
          className="page"
          data-home
          style={{ width: `${page.width}mm`, minHeight: `${page.height}mm`, padding }}
          readOnly={readOnly}
          aria-label={label}
          tabIndex={0}
          aria-multiline
          spellCheck={false}
          lang="vi"
          decorate={decorateField}
          renderElement={drawElement}
          renderLeaf={drawLeaf}
          renderChunk={drawChunk}
          onKeyDown={press}
          onDOMBeforeInput={() => readCaretForInput(editor)}
          onCompositionStartCapture={() => readCaretForInput(editor)}
          onFocus={(event) => keepCaret(editor, event)}
          onBlurCapture={() => {
            readCaret(editor);
            onBlur?.();
          }}
        />
      </Slate>
    </KindContext.Provider>
  );
}
