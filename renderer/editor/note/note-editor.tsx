import { useState } from "react";
import type { Descendant } from "slate";
import { Editable, Slate } from "slate-react";
import type { Block } from "#shared/model/block.ts";
import { createPaperEditor } from "#renderer/editor/create.ts";
import { readCaret, readCaretForInput } from "#renderer/editor/page/caret.ts";
import { drawElement } from "#renderer/editor/page/components.tsx";
import { drawLeaf } from "#renderer/editor/page/leaf.tsx";
import { prepared } from "#renderer/editor/prepare.ts";

export interface NoteEditorProps {
  readonly blocks: readonly Block[];
  readonly label: string;
  readonly readOnly: boolean;
  readonly onChange: (blocks: readonly Block[]) => void;
}

/** The words of one note, written like those of the paper. */
export function NoteEditor({ blocks, label, readOnly, onChange }: NoteEditorProps) {
  const [editor] = useState(() => createPaperEditor(() => crypto.randomUUID()));
  const [initial] = useState(
    () => [prepared({ type: "body", id: crypto.randomUUID(), children: blocks })] as unknown as Descendant[],
  );
  const changed = (value: readonly Descendant[]): void => {
    const [body] = value as unknown as readonly { readonly children: readonly Block[] }[];
    if (body !== undefined) onChange(body.children);
  };
  return (
    <Slate editor={editor} initialValue={initial} onValueChange={changed}>
      <Editable
        className="page note-words"
        readOnly={readOnly}
        aria-label={label}
        aria-multiline
        autoFocus
        spellCheck={false}
        lang="vi"
        renderElement={drawElement}
        renderLeaf={drawLeaf}
        onKeyDown={() => void readCaret(editor)}
        onDOMBeforeInput={() => readCaretForInput(editor)}
        onCompositionStartCapture={() => readCaretForInput(editor)}
      />
    </Slate>
  );
}
