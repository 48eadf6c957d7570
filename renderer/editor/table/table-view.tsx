import { useCallback, useContext, useState } from "react";
import type { CSSProperties } from "react";
import type { Editor } from "slate";
import { Node } from "slate";
import { useSlateSelector } from "slate-react";
import { gridOf } from "#shared/layout/grid.ts";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";
import type { TableShape } from "#shared/layout/table.ts";
import { tableShape } from "#shared/layout/table.ts";
import type { Table } from "#shared/model/block.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";
import { RoomContext } from "#renderer/editor/page/context.ts";

export function TableView({ attributes, children, element }: Drawn<"table">) {
  const { columns, size } = useShape(element as Table);
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
      <tbody>{children}</tbody>
    </table>
  );
}

/** The columns as they are printed. While the caret is in the table they stand still, unless one is added or goes. */
function useShape(table: Table): TableShape {
  const { id } = table;
  const isHeld = useSlateSelector(useCallback((editor: Editor) => holdsCaret(editor, id), [id]));
  const room = useContext(RoomContext);
  const [kept, keep] = useState<{ readonly table: Table; readonly shape: TableShape } | null>(null);
  if (kept !== null && (kept.table === table || (isHeld && kept.shape.columns.length === gridOf(table).columns)))
    return kept.shape;
  const shape = tableShape(nd30of2020, table, room);
  keep({ table, shape });
  return shape;
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
  return (
    <td {...attributes} data-node={element.id} colSpan={element.colSpan} rowSpan={element.rowSpan}>
      {children}
    </td>
  );
}
