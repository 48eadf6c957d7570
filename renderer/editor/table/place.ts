import type { Editor, Path } from "slate";
import { Editor as Slate, Element, Node, Range } from "slate";
import type { Cell, Table } from "#shared/model/block.ts";
import type { Area } from "#shared/editing/grid.ts";
import { areaBetween } from "#shared/editing/grid.ts";

/** Where in a table the caret or the selection is. */
export interface TablePlace {
  readonly table: Table;
  readonly path: Path;
  /** The cell of the focus. */
  readonly cell: Cell;
  /** The rectangle of cells the selection reaches over; one cell for a caret. */
  readonly area: Area;
}

/** The table around the whole selection; null when there is none, or when the selection leaves it. */
export function tablePlace(editor: Editor): TablePlace | null {
  const { selection } = editor;
  if (selection === null) return null;
  const [table, cell, other] = [
    above(editor, selection.focus.path, "table"),
    above(editor, selection.focus.path, "cell"),
    above(editor, selection.anchor.path, "cell"),
  ];
  if (table === null || cell === null || other === null) return null;
  const own = table[0] as unknown as Table;
  const area = areaBetween(own, cell[0].id, other[0].id);
  const inside = above(editor, selection.anchor.path, "table")?.[0] === table[0];
  return area === null || !inside ? null : { table: own, path: table[1], cell: cell[0] as unknown as Cell, area };
}

function above(editor: Editor, path: Path, type: "table" | "cell"): [Element & { id: string }, Path] | null {
  for (const [node, at] of Node.levels(editor, path, { reverse: true }))
    if (Element.isElement(node) && node.type === type) return [node, at];
  return null;
}

/** True when the selection reaches over more than one cell. */
export function isOverCells(editor: Editor): boolean {
  const { selection } = editor;
  if (selection === null || Range.isCollapsed(selection)) return false;
  const [one, other] = [above(editor, selection.anchor.path, "cell"), above(editor, selection.focus.path, "cell")];
  return one !== null && other !== null && one[0] !== other[0];
}

/** The path of a cell in the editor by its id; null when it is gone. */
export function cellPath(editor: Editor, table: Path, id: string): Path | null {
  const [found] = Slate.nodes(editor, {
    at: table,
    match: (node) => Element.isElement(node) && node.type === "cell" && node.id === id,
  });
  return found?.[1] ?? null;
}
