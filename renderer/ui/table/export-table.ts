import type { TableFormat } from "#shared/contract/system.ts";
import { writeCount } from "#shared/text/numerals.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import type { TableColumn } from "./column.ts";

/** Gives the function that writes rows, as they stand, to an Excel or CSV file with the title as its name. */
export function useExportTable(): <Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  format?: TableFormat,
) => Promise<void> {
  const client = useClient();
  return async (title, columns, rows, format = "xlsx") => {
    try {
      const file = await client.call("system.exportTable", {
        format,
        title,
        columns: columns.map((column) => ({ title: column.title, width: column.exportWidth ?? 24 })),
        rows: rows.map((row) => columns.map((column) => (column.exportValue ?? column.filterText)(row))),
      });
      saveFile(file);
      tellDone(`Đã xuất ${writeCount(rows.length)} dòng ra ${file.name}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
}
