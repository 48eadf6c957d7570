import type { ReviewFinding } from "#shared/contract/review.ts";
import { findingColumns } from "#renderer/ui/findings/finding-columns.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";

/** All that a finding's row says, for the file and for the search. */
export const reviewColumns: readonly TableColumn<ReviewFinding>[] = [
  ...findingColumns<ReviewFinding>(({ rule }) => rule),
  {
    id: "state",
    title: "Xử lý",
    exportWidth: 40,
    filterText: ({ waiver }) => (waiver === null ? "" : `Đã bỏ qua: ${waiver.reason} (${waiver.approver})`),
  },
];
