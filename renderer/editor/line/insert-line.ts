import type { Editor } from "slate";
import { Editor as Slate, Element, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Line, LineRole } from "#shared/model/document.ts";
import { footRoles, placeForLine } from "#shared/model/line-order.ts";

/** Roles whose lines begin with a dash. */
const dashed: ReadonlySet<LineRole> = new Set(["addressee", "recipient"]);

/** Puts a line of the head or foot where it belongs, and the caret behind its words; gives its id. */
export function insertLine(editor: Editor, role: LineRole, text: string): string | null {
  const type = footRoles.has(role) ? "closing" : "header";
  const top = editor.children.findIndex((part) => Element.isElement(part) && part.type === type);
  const part = editor.children[top];
  if (!Element.isElement(part)) return null;
  const id = editor.newId();
  const at = [top, placeForLine(part.children as unknown as readonly Line[], role)];
  const line = { type: "line", id, role, ...(dashed.has(role) ? { marker: "-" } : {}), children: [{ text }] };
  HistoryEditor.withNewBatch(editor, () => {
    Transforms.insertNodes(editor, line as never, { at });
    Transforms.select(editor, Slate.end(editor, at));
  });
  return id;
}
