import type { Editor } from "slate";
import { Editor as Slate, Element, Text, Transforms } from "slate";
import { isAtEnd, isAtStart } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";

type PartType = "header" | "body" | "closing" | "appendix";

/** The parts of the paper. They never grow together; long ones are drawn in groups. */
export const partPlugin = nodePlugin<PartType>({
  types: ["header", "body", "closing", "appendix"],
  isChunked: true,
  normalise,
  deleteBackward: (editor, [, path]) => isAtStart(editor, path),
  deleteForward: (editor, [, path]) => isAtEnd(editor, path),
});

/** The head and foot hold lines, the others blocks (an appendix both); what else came in is made one. */
function normalise(editor: Editor, [node, path]: Entry<PartType>): boolean {
  const lines = node.type === "header" || node.type === "closing";
  for (const [index, child] of (node.children as unknown[]).entries()) {
    const at = [...path, index];
    if (Text.isText(child) || (Element.isElement(child) && editor.isInline(child))) {
      const id = editor.newId();
      Transforms.wrapNodes(
        editor,
        lines ? { type: "line", id, role: "other", children: [] } : { type: "paragraph", id, children: [] },
        { at },
      );
      return true;
    }
    if (!Element.isElement(child)) continue;
    if (lines && child.type !== "line") return toLines(editor, child, at);
    if (node.type === "body" && child.type === "line") {
      Transforms.unsetNodes(editor, ["role", "marker"] as never, { at });
      Transforms.setNodes(editor, { type: "paragraph" }, { at });
      return true;
    }
    if (child.type === "row" || child.type === "cell") {
      Transforms.unwrapNodes(editor, { at });
      return true;
    }
  }
  return false;
}

/** Blocks that were pasted into the head or foot: their words stay, one line for each. */
function toLines(editor: Editor, child: Element, at: number[]): boolean {
  if (!Slate.hasInlines(editor, child) || child.type === "page-break") {
    if (child.type === "page-break") Transforms.removeNodes(editor, { at });
    else Transforms.unwrapNodes(editor, { at });
    return true;
  }
  Transforms.unsetNodes(editor, ["label", "level", "align"] as never, { at });
  Transforms.setNodes(editor, { type: "line", role: "other" }, { at });
  return true;
}
