import { createContext, useCallback, useContext, useState } from "react";
import type { CSSProperties } from "react";
import type { Editor } from "slate";
import { Node } from "slate";
import { useSlateSelector } from "slate-react";
import { gridOf } from "#shared/layout/grid.ts";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";
import type { TableShape } from "#shared/layout/table.ts";
import { centredCells, tableShape } from "#shared/layout/table.ts";
import type { Table } from "#shared/model/block.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";
import { RoomContext } from "#renderer/editor/page/context.ts";

export function TableView({ attributes, children, element }: Drawn<"table">) {
  const { columns, size, cells } = useShape(element as Table);
  const whole = columns.reduce((sum, width) => sum + width, 0);
  return (
    <table
      {...attributes}
      className="page-table"
      data-node={element.id}
      style={{ "--cell-size": `${size}pt` } as CSSProperties}
    >
      <colgroup contentEditable={false}>
        {columns.map((width, at) => (
          <col key={at} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <tbody>
        <CentredContext value={cells}>{children}</CentredContext>
      </tbody>
    </table>
  );
}

/** The ids of the cells of the table that stand centred. */
const CentredContext = createContext<ReadonlySet<string>>(new Set());

interface Drawing extends TableShape {
  readonly table: Table;
  readonly cells: ReadonlySet<string>;
  /** The columns stood still for the caret: they are looked at anew when it leaves. */
  readonly stood: boolean;
}

/** The table as it is printed. While the caret is in it its columns stand still, unless one is added or goes. */
function useShape(table: Table): Drawing {
  const { id } = table;
  const isHeld = useSlateSelector(useCallback((editor: Editor) => holdsCaret(editor, id), [id]));
  const room = useContext(RoomContext);
  const [kept, keep] = useState<Drawing | null>(null);
  if (kept?.table === table && (isHeld || !kept.stood)) return kept;
  const stays = kept !== null && isHeld && kept.columns.length === gridOf(table).columns;
  const shape = stays ? kept : tableShape(nd30of2020, table, room);
  const cells = centredCells(table, shape);
  // The same set as long as the same cells are in it: only then do the cells stay as they are drawn.
  const drawing = {
    ...shape,
    table,
    cells: isAlike(kept?.cells, cells) ? (kept?.cells ?? cells) : cells,
    stood: stays,
  };
  keep(drawing);
  return drawing;
}

function isAlike(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  return one?.size === other.size && [...other].every((id) => one.has(id));
}

function holdsCaret(editor: Editor, table: string): boolean {
  const path = editor.selection?.focus.path;
  if (path === undefined || !Node.has(editor, path)) return false;
  for (const [node] of Node.ancestors(editor, path)) if ("id" in node && node.id === table) return true;
  return false;
}

export function RowView({ attributes, children, element }: Drawn<"row">) {
  return (
    <tr {...attributes} className={`page-row ${element.role ?? "plain"}`} data-node={element.id}>
      {children}
    </tr>
  );
}

export function CellView({ attributes, children, element }: Drawn<"cell">) {
  const isCentred = useContext(CentredContext).has(element.id);
  return (
    <td
      {...attributes}
      className={isCentred ? "is-centred" : ""}
      data-node={element.id}
      colSpan={element.colSpan}
      rowSpan={element.rowSpan}
    >
      {children}
    </td>
  );
}
