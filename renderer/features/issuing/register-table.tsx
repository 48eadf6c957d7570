import { useMemo, useState } from "react";
import type { SortDescriptor } from "react-aria-components";
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import type { RegisterLine } from "#shared/contract/issuing.ts";
import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import { useTextScale } from "./use-text-scale.ts";

const notes = { issued: "", reserved: "Để trống", cancelled: "Đã hủy" } as const;

function noteOf({ state, reason }: RegisterLine): string {
  return [notes[state], reason ?? ""].filter((words) => words !== "").join(": ");
}

interface ShownColumn {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly text: (line: RegisterLine) => string;
  readonly sortBy: (line: RegisterLine) => string | number;
}

const columns: readonly ShownColumn[] = [
  {
    id: "number",
    title: "Số, ký hiệu",
    width: 130,
    text: (line) => `${writtenNumber(line.number)}/${line.symbol}`,
    sortBy: (line) => line.number,
  },
  { id: "date", title: "Ngày", width: 100, text: (line) => shortDate(line.date), sortBy: (line) => line.date },
  {
    id: "subject",
    title: "Tên loại và trích yếu",
    width: 420,
    text: (line) => `${line.kindName} ${line.subject}`.trim(),
    sortBy: (line) => `${line.kindName} ${line.subject}`,
  },
  { id: "signer", title: "Người ký", width: 150, text: (line) => line.signer, sortBy: (line) => line.signer },
  {
    id: "recipients",
    title: "Nơi nhận",
    width: 220,
    text: (line) => line.recipients,
    sortBy: (line) => line.recipients,
  },
  { id: "kept", title: "Bản lưu", width: 100, text: (line) => line.keptBy, sortBy: (line) => line.keptBy },
  { id: "note", title: "Ghi chú", width: 180, text: noteOf, sortBy: noteOf },
];

const idOf = (line: RegisterLine): string => `${line.series} ${line.number}`;

function sorted(lines: readonly RegisterLine[], sort: SortDescriptor): RegisterLine[] {
  const by = columns.find(({ id }) => id === sort.column)?.sortBy ?? ((line: RegisterLine) => line.number);
  const turn = sort.direction === "descending" ? -1 : 1;
  return lines.toSorted((a, b) => {
    const [one, other] = [by(a), by(b)];
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), "vi");
    return turn * order || a.number - b.number;
  });
}

interface RegisterTableProps {
  readonly lines: readonly RegisterLine[];
  readonly onOpen: (paper: string) => void;
}

/** The lines of the register; Enter or a double press opens the paper. */
export function RegisterTable({ lines, onOpen }: RegisterTableProps) {
  const [sort, setSort] = useState<SortDescriptor>({ column: "number", direction: "descending" });
  const shown = useMemo(() => sorted(lines, sort), [lines, sort]);
  const scale = useTextScale();
  const open = (key: string): void => {
    const paper = shown.find((line) => idOf(line) === key)?.paper;
    if (paper !== null && paper !== undefined) onOpen(paper);
  };
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36 * scale, headingHeight: 34 * scale }}>
      <ResizableTableContainer className="issuing-table">
        <Table
          aria-label="Sổ văn bản đi"
          selectionMode="single"
          selectionBehavior="replace"
          sortDescriptor={sort}
          onSortChange={setSort}
          onRowAction={(key) => open(String(key))}
        >
          <TableHeader columns={columns}>
            {(column) => (
              <Column
                allowsSorting
                isRowHeader={column.id === "number"}
                defaultWidth={column.id === "subject" ? "1fr" : column.width * scale}
                minWidth={column.width * scale * (column.id === "subject" ? 0.6 : 1)}
              >
                {({ sortDirection }) => (
                  <span>
                    {column.title}
                    <span aria-hidden>
                      {sortDirection === undefined ? "" : sortDirection === "ascending" ? " ▲" : " ▼"}
                    </span>
                  </span>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody
            items={shown.map((line) => ({ ...line, id: idOf(line) }))}
            renderEmptyState={() => <p className="issuing-none">Không có số nào khớp với điều kiện lọc.</p>}
          >
            {(line) => (
              <Row columns={columns} className={`issuing-row ${line.state}`}>
                {(column) => (
                  <Cell>
                    <span title={column.text(line)}>{column.text(line)}</span>
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </ResizableTableContainer>
    </Virtualizer>
  );
}
