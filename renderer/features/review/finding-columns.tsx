import type { ReviewFinding } from "#shared/contract/review.ts";
import { whereOf } from "#shared/rules/engine/where.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { severityWords } from "./severity-mark.tsx";

/** All that a finding's row says, for the file and for the search. */
export const findingColumns: readonly TableColumn<ReviewFinding>[] = [
  { id: "severity", title: "Mức", exportWidth: 12, filterText: ({ severity }) => severityWords(severity) },
  {
    id: "place",
    title: "Vị trí",
    exportWidth: 16,
    filterText: ({ path }) => (path === "" ? "Phần chung" : whereOf(path)),
  },
  { id: "rule", title: "Quy tắc", exportWidth: 34, filterText: ({ rule }) => rule },
  { id: "message", title: "Phát hiện", exportWidth: 70, filterText: ({ message }) => message },
  { id: "basis", title: "Căn cứ", exportWidth: 40, filterText: ({ basis }) => basis },
  {
    id: "state",
    title: "Xử lý",
    exportWidth: 40,
    filterText: ({ waiver }) => (waiver === null ? "" : `Đã bỏ qua: ${waiver.reason} (${waiver.approver})`),
  },
];
