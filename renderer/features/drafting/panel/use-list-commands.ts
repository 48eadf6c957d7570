import { nameOf } from "#shared/facts/paper-name.ts";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import type { TableFormat } from "#shared/contract/system.ts";
import { annexNames } from "#shared/rules/engine/annex-names.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { FindingOrder } from "./finding-rows.ts";
import { draftingColumns, groupsBy, searchedFindings } from "./finding-rows.ts";

const group = "Soạn thảo";
const orders: readonly [FindingOrder, string][] = [
  ["severity", "Xếp phát hiện theo mức độ"],
  ["place", "Xếp phát hiện theo vị trí"],
  ["rule", "Xếp phát hiện theo quy tắc"],
];

/** What can be done with the list of findings: its order, and the file of what it shows. */
export function useListCommands({ entry }: OpenedPaper): void {
  const exportTable = useExportTable();
  const write = (format: TableFormat): void => {
    const { findings, document, words, order } = useDrafting.getState();
    const shown = searchedFindings(findings ?? [], words, null);
    const names = document === null ? undefined : annexNames(document);
    const listed = groupsBy(order, shown, names).flatMap((each) => each.findings);
    void exportTable(`Phát hiện trong ${nameOf(entry)}`, draftingColumns, listed, format);
  };
  useCommands(
    () => [
      { id: "drafting.export", title: "Xuất danh sách phát hiện ra Excel", group, run: () => write("xlsx") },
      { id: "drafting.export.csv", title: "Xuất danh sách phát hiện ra CSV", group, run: () => write("csv") },
      ...orders.map(([order, title]) => ({
        id: `drafting.order.${order}`,
        title,
        group,
        run: () => useDrafting.setState({ order, tab: "check", isPanelShown: true }),
      })),
    ],
    [entry],
  );
}
