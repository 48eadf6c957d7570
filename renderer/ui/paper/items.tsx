import type { Frame, FrameItem, SheetItem, SheetTable } from "#shared/layout/sheet.ts";
import type { Looks } from "./paragraph.tsx";
import { Paragraph, RuleLine } from "./paragraph.tsx";

/** One item of a sheet as HTML in millimetres and points. */
export function Item({ item, looks }: { readonly item: SheetItem; readonly looks: Looks }) {
  switch (item.type) {
    case "paragraph":
      return <Paragraph paragraph={item} looks={looks} />;
    case "rule":
      return <RuleLine rule={item} />;
    case "frame":
      return <Boxes frame={item} looks={looks} />;
    case "table":
      return <Table table={item} looks={looks} />;
    case "break":
      return <hr className="paper-break" />;
  }
}

/** Boxes side by side: the head or the signature block. */
function Boxes({ frame, looks }: { readonly frame: Frame; readonly looks: Looks }) {
  const gridTemplateColumns = frame.columns.map((width) => `${width}mm`).join(" ");
  return (
    <div className={`paper-frame ${frame.role}`} style={{ gridTemplateColumns }}>
      {frame.rows.flatMap((row, at) =>
        row.map((items, column) => <Box key={`${at}.${column}`} items={items} looks={looks} />),
      )}
    </div>
  );
}

function Box({ items, looks }: { readonly items: readonly FrameItem[]; readonly looks: Looks }) {
  return (
    <div>
      {items.map((item, at) => (
        <Item key={at} item={item} looks={looks} />
      ))}
    </div>
  );
}

function Table({ table, looks }: { readonly table: SheetTable; readonly looks: Looks }) {
  const cellPadding = `0 ${table.padding}mm`;
  return (
    <table className="paper-table" data-node={table.node}>
      <colgroup>
        {table.columns.map((width, at) => (
          <col key={at} style={{ width: `${width}mm` }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.cells.map((cell, column) => (
              <td
                key={column}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
                style={{ padding: cellPadding }}
                data-node={cell.node ?? undefined}
              >
                {cell.paragraphs.map((paragraph, place) => (
                  <Paragraph key={place} paragraph={paragraph} looks={looks} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
