import { useMemo } from "react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { annexNames } from "#shared/rules/engine/annex-names.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import { SeverityMark } from "./severity-mark.tsx";
import { useDesk } from "./data.ts";
import { groupsOf } from "./shown.ts";
import type { Order, Show } from "./store.ts";
import { look } from "./store.ts";

interface GroupHead {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}
type Row = GroupHead | ReviewFinding;

function isHead(row: Row): row is GroupHead {
  return !("key" in row);
}

const idOf = (row: Row): string => (isHead(row) ? `head ${row.id}` : row.key);

/** The place stands with the words where the heads do not say it. */
function columnsBy(order: Order): readonly TableColumn<Row>[] {
  return [
    {
      id: "severity",
      title: "Mức",
      width: 48,
      filterText: () => "",
      render: (row) => (isHead(row) ? null : <SeverityMark severity={row.severity} />),
    },
    {
      id: "message",
      title: "Phát hiện",
      filterText: (row) => (isHead(row) ? row.title : row.message),
      render: (row) => (isHead(row) ? null : <Words finding={row} withPlace={order !== "place"} />),
    },
  ];
}

function Words({ finding, withPlace }: { readonly finding: ReviewFinding; readonly withPlace: boolean }) {
  const { message, path, waiver, isNew } = finding;
  return (
    <span className="review-words">
      {waiver === null && isNew !== true ? null : (
        <span className="review-badge">{waiver === null ? "Mới" : `Đã bỏ qua: ${waiver.reason}`}. </span>
      )}
      {withPlace && path !== "" && !message.includes(path) ? <strong>{path} </strong> : null}
      {message}
    </span>
  );
}

function headOver(row: Row) {
  return isHead(row) ? (
    <span className="review-group-head">
      <span>{row.title}</span> <span>{row.count}</span>
    </span>
  ) : null;
}

export interface FindingsTableProps {
  readonly shown: readonly ReviewFinding[];
  readonly order: Order;
  readonly show: Show;
  readonly selected: string | null;
}

/** The findings under their heads; the arrows move, what is chosen is in view here, in the paper and at the right. */
export function FindingsTable({ shown, order, show, selected }: FindingsTableProps) {
  const { document } = useDesk();
  const rows = useMemo(
    () =>
      groupsOf(shown, order, annexNames(document)).flatMap(({ id, title, findings }): Row[] => [
        { id, title, count: findings.length },
        ...findings,
      ]),
    [shown, order, document],
  );
  const columns = useMemo(() => columnsBy(order), [order]);
  const chosen = useMemo(() => new Set(selected === null ? [] : [selected]), [selected]);
  const choose = (ids: ReadonlySet<string>): void => {
    const finding = shown.find(({ key }) => ids.has(key));
    if (finding !== undefined) look(finding.key, finding.at.node);
  };
  return (
    <DataTable
      lines={2}
      label="Các phát hiện"
      columns={columns}
      rows={rows}
      idOf={idOf}
      nameColumn="message"
      selection="single"
      isFollowed
      selected={chosen}
      onSelect={choose}
      wholeRow={headOver}
      empty={noneWords[show]}
    />
  );
}

const noneWords: Readonly<Record<Show, string>> = {
  open: "Không còn phát hiện nào phải xử lý.",
  errors: "Không còn lỗi nào.",
  new: "Không có phát hiện nào mới từ lần thẩm tra trước.",
  waived: "Chưa bỏ qua phát hiện nào.",
  all: "Các quy tắc không phát hiện vấn đề nào.",
};
