import type { Frame, FrameItem, Sheet, SheetCell, SheetTable } from "#shared/layout/sheet.ts";
import type { DocxLibrary } from "./library.ts";
import { paragraphOf, ruleOf } from "./paragraph.ts";
import { twips } from "./units.ts";

type Looks = Sheet["looks"];

function frameCell(docx: DocxLibrary, looks: Looks, items: readonly FrameItem[], room: number, keep: boolean) {
  const children = items.map((item) =>
    item.type === "rule" ? ruleOf(docx, looks, item, keep) : paragraphOf(docx, looks, item, room, keep),
  );
  return new docx.TableCell({
    width: { size: twips(room), type: docx.WidthType.DXA },
    children: children.length === 0 ? [new docx.Paragraph({})] : children,
  });
}

/** The head or the signature block: no lines, no cell margins, rows that do not split. */
export function frameOf(docx: DocxLibrary, looks: Looks, frame: Frame) {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const columns = frame.columns.map(twips);
  const keep = frame.role === "signature";
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: columns,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: docx.WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: frame.rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map((items, column) => frameCell(docx, looks, items, frame.columns[column] ?? 0, keep)),
        }),
    ),
  });
}

function cellOf(docx: DocxLibrary, looks: Looks, cell: SheetCell, width: number, keep: boolean) {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: cell.paragraphs.map((paragraph) => paragraphOf(docx, looks, paragraph, 0, keep)),
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  });
}

/** A table with lines; heads repeat, rows stay whole, a head or a group line is never the last on a page. */
export function tableOf(docx: DocxLibrary, looks: Looks, table: SheetTable) {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: "000000" };
  const columns = table.columns.map(twips);
  const padding = twips(table.padding);
  const open: number[] = [];
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      let column = 0;
      while ((open[column] ?? 0) > 0) column += 1;
      for (let i = 0; i < cell.colSpan; i += 1) open[column + i] = cell.rowSpan;
      const width = columns.slice(column, column + cell.colSpan).reduce((sum, value) => sum + value, 0);
      return cellOf(
        docx,
        looks,
        cell,
        width,
        cell.paragraphs.some(({ role }) => role === "cell-head"),
      );
    });
    for (let i = 0; i < columns.length; i += 1) open[i] = Math.max(0, (open[i] ?? 0) - 1);
    return new docx.TableRow({ children: cells, cantSplit: !row.mayBreak, tableHeader: row.head });
  });
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: columns,
    margins: { left: padding, right: padding, top: 0, bottom: 0, marginUnitType: docx.WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows,
  });
}
