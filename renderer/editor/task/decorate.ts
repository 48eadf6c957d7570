import type { DecoratedRange, NodeEntry } from "slate";
import { Element, Node } from "slate";

/** The label of a task's line ("Đơn vị chủ trì:") is set in italics on paper, whatever its marks; one function for good. */
export function decorateField([node, path]: NodeEntry): DecoratedRange[] {
  if (!Element.isElement(node) || node.type !== "field") return [];
  let left = Node.string(node).indexOf(":") + 1;
  const ranges: DecoratedRange[] = [];
  for (const [index, child] of node.children.entries()) {
    if (left <= 0) break;
    if (!("text" in child)) continue;
    const end = Math.min(left, child.text.length);
    const own = [...path, index];
    if (end > 0 && child.italic !== true)
      ranges.push({
        anchor: { path: own, offset: 0 },
        focus: { path: own, offset: end },
        fieldLabel: true,
      } as DecoratedRange);
    left -= child.text.length;
  }
  return ranges;
}
