import type { ReactElement } from "react";
import type { RenderChunkProps, RenderLeafProps } from "slate-react";

/** Words with their marks; `fieldLabel` is put there by `decorateField`. */
export function drawLeaf({ attributes, children, leaf }: RenderLeafProps): ReactElement {
  const marks = [
    leaf.bold && "is-bold",
    leaf.italic && "is-italic",
    leaf.underline && "is-underline",
    leaf.superscript && "is-super",
    leaf.subscript && "is-sub",
    "fieldLabel" in leaf && "is-italic",
  ].filter(Boolean);
  return (
    <span {...attributes} className={marks.length === 0 ? undefined : marks.join(" ")}>
      {children}
    </span>
  );
}

/** What is off the screen is neither laid out nor painted: typing stays fast in a long paper. */
export function drawChunk({ attributes, children, lowest }: RenderChunkProps): ReactElement {
  return (
    <div {...attributes} className={lowest ? "page-chunk" : undefined}>
      {children}
    </div>
  );
}
