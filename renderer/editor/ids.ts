import type { Descendant, Editor } from "slate";
import { Element } from "slate";

/** Every node keeps an id of its own: the second half of a split one gets a new one, and so does what is pasted. */
export function freshIds(editor: Editor): void {
  const { getSplitProperties, insertFragment } = editor;
  editor.getSplitProperties = (node, path) => {
    const properties = getSplitProperties(node, path);
    return Element.isElement(node) ? { ...properties, id: editor.newId() } : properties;
  };
  editor.insertFragment = (fragment, options) =>
    insertFragment(
      (fragment as Descendant[]).map((node) => withNewIds(editor, node)),
      options,
    );
}

/** A copy of the node in which every element, notes included, has a new id. */
export function withNewIds<N extends Descendant>(editor: Pick<Editor, "newId">, node: N): N {
  if (!Element.isElement(node)) return node;
  const children = (node.children as Descendant[]).map((child) => withNewIds(editor, child));
  const made = { ...node, id: editor.newId(), children };
  if (node.type !== "footnote") return made as N;
  const note = node.note.map((block) => withNewIds(editor, block as Descendant));
  return { ...made, note } as N;
}
