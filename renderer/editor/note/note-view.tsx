import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** The mark of a footnote in the words. */
export function NoteView({ attributes, children, element }: Drawn<"footnote">) {
  return (
    <span {...attributes} className="page-note" data-node={element.id}>
      <sup contentEditable={false}>{element.mark}</sup>
      {children}
    </span>
  );
}
