import type { Editor } from "slate";
import { Node } from "slate";
import { ReactEditor, useSlateStatic } from "slate-react";
import type { Block } from "#shared/model/block.ts";
import { isEnacting } from "#shared/model/enacting.ts";
import { allCapitals } from "#shared/text/capitals.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** Running text and lines of legal basis. */
export function TextView({ attributes, children, element }: Drawn<"paragraph" | "basis">) {
  const align = element.type === "paragraph" ? element.align : undefined;
  const editor = useSlateStatic();
  const role = element.type === "basis" ? "basis" : isEnactingHere(editor, element) ? "enacting" : "body";
  return (
    <p {...attributes} className={`page-words as-${role}`} data-node={element.id} data-align={align}>
      {children}
    </p>
  );
}

/** As on paper: who decides, and the word by which it does. The words are looked at first: few lines are in capitals. */
function isEnactingHere(editor: Editor, element: Drawn<"paragraph">["element"]): boolean {
  if (!allCapitals(Node.string(element))) return false;
  const [top, ...below] = ReactEditor.findPath(editor, element);
  const part = top === undefined ? undefined : editor.children[top];
  if (below.length !== 1 || part === undefined || !("type" in part)) return false;
  if (part.type !== "body" && part.type !== "appendix") return false;
  const blocks = part.children.filter((block) => block.type !== "line") as readonly Block[];
  return isEnacting(blocks, blocks.indexOf(element as Block));
}
