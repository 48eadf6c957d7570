import type { CascadeItem } from "#shared/contract/cascade.ts";
import type { PaperEntry } from "#shared/contract/document.ts";
import { shortName } from "#shared/trace/short-name.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { decisionWords, limitWords, listed } from "#renderer/features/cascade/words.ts";

/** The superior tasks and what becomes of them, as they are written to an Excel file. */
export function exportColumns(superiors: readonly PaperEntry[]): readonly TableColumn<CascadeItem>[] {
  const names = new Map(superiors.map((entry) => [entry.id, shortName(entry)]));
  return [
    { id: "paper", title: "Văn bản cấp trên", filterText: ({ document }) => names.get(document) ?? "" },
    { id: "path", title: "Mục", exportWidth: 14, filterText: ({ path }) => path },
    { id: "text", title: "Nhiệm vụ", exportWidth: 80, filterText: ({ text }) => text },
    { id: "lead", title: "Chủ trì", exportWidth: 34, filterText: ({ lead }) => listed(lead) },
    { id: "deadline", title: "Thời hạn", filterText: ({ deadline }) => limitWords(deadline) },
    {
      id: "decision",
      title: "Xử lý",
      filterText: ({ decision }) => (decision === null ? "Chưa quyết" : decisionWords[decision.kind].word),
    },
  ];
}
