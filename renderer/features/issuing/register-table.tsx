import type { RegisterLine } from "#shared/contract/issuing.ts";
import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";

const notes = { issued: "", reserved: "Để trống", cancelled: "Đã hủy" } as const;

function noteOf({ state, reason }: RegisterLine): string {
  return [notes[state], reason ?? ""].filter((words) => words !== "").join(": ");
}

const written = (line: RegisterLine): string => `${writtenNumber(line.number)}/${line.symbol}`;

function wordColumn(
  id: string,
  title: string,
  width: NonNullable<TableColumn<RegisterLine>["width"]>,
  text: (line: RegisterLine) => string,
): TableColumn<RegisterLine> {
  return { id, title, width, filterText: text, sortBy: (line) => text(line) || null };
}

const columns: readonly TableColumn<RegisterLine>[] = [
  {
    ...wordColumn("number", "Số, ký hiệu", 120, written),
    sortBy: ({ number }) => number,
    render: (line) => <span className={`issuing-number ${line.state}`}>{written(line)}</span>,
  },
  { ...wordColumn("date", "Ngày", 100, ({ date }) => shortDate(date)), sortBy: ({ date }) => date },
  {
    ...wordColumn("subject", "Tên loại và trích yếu", "3fr", (line) => `${line.kindName} ${line.subject}`.trim()),
    minWidth: 240,
  },
  { ...wordColumn("signer", "Người ký", 140, ({ signer }) => signer), givesWay: 1 },
  { ...wordColumn("recipients", "Nơi nhận", "2fr", ({ recipients }) => recipients), minWidth: 160, givesWay: 2 },
  { ...wordColumn("kept", "Bản lưu", 90, ({ keptBy }) => keptBy), givesWay: 3 },
  { ...wordColumn("note", "Ghi chú", "2fr", noteOf), minWidth: 160 },
];

const idOf = (line: RegisterLine): string => `${line.series} ${line.number}`;

interface RegisterTableProps {
  readonly lines: readonly RegisterLine[];
  readonly onOpen: (line: RegisterLine) => void;
}

/** The lines of the register; Enter or a double press opens one. */
export function RegisterTable({ lines, onOpen }: RegisterTableProps) {
  const open = (id: string): void => {
    const line = lines.find((each) => idOf(each) === id);
    if (line !== undefined) onOpen(line);
  };
  return (
    <DataTable
      label="Sổ văn bản đi"
      columns={columns}
      rows={lines}
      idOf={idOf}
      lines={2}
      onOpen={open}
      initialSort={{ column: "number", direction: "descending" }}
      empty="Không có số nào khớp với điều kiện lọc."
    />
  );
}
