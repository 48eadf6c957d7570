import type { Drawn } from "#renderer/editor/page/drawn.ts";

export function TableView({ attributes, children, element }: Drawn<"table">) {
  return (
    <table {...attributes} className="page-table" data-node={element.id}>
      <tbody>{children}</tbody>
    </table>
  );
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
