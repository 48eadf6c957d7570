import { useEffect, useRef } from "react";
import type { Editor } from "slate";
import { Editor as Slate, Transforms } from "slate";
import { ReactEditor } from "slate-react";

/**
 * Puts the caret back where it was when the dialog that calls this opened, once it has gone: a page that is merely focused has
 * its caret at the very top. `instead` goes elsewhere.
 */
export function useCaretBack(editor: Editor): { readonly instead: (work: () => void) => void } {
  const then = useRef<(() => void) | null>(null);
  useEffect(() => {
    const kept = editor.selection === null ? null : Slate.rangeRef(editor, editor.selection);
    return () => {
      const work = then.current;
      // The dialog gives the focus back in the frame after it has gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const range = kept?.unref() ?? null;
          if (work !== null) work();
          else if (range !== null) {
            Transforms.select(editor, range);
            ReactEditor.focus(editor);
          }
        }),
      );
    };
  }, [editor]);
  return { instead: (work) => void (then.current = work) };
}
