import type { Drawn } from "#renderer/editor/page/drawn.ts";
import { useOpenNote } from "./open-note.ts";

/** The mark of a footnote in the words; pressing it opens the note. */
export function NoteView({ attributes, children, element }: Drawn<"footnote">) {
  return (
    <span {...attributes} className="page-note" data-node={element.id}>
      <sup contentEditable={false}>
        <button
          type="button"
          tabIndex={-1}
          className="page-note-mark"
          aria-label={`Chú thích ${element.mark}`}
          onClick={() => useOpenNote.setState({ id: element.id })}
        >
          {element.mark}
        </button>
      </sup>
      {children}
    </span>
  );
}
