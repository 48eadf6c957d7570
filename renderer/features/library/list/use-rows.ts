import { useDeferredValue, useMemo } from "react";
import type { PaperRow } from "#shared/contract/library.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { useLibrary } from "#renderer/features/library/store.ts";
import { columnsFor } from "./columns.tsx";
import type { ListRow } from "./rows.ts";
import { foundRows, orderRows, paperRows } from "./rows.ts";

const none: readonly PaperRow[] = [];

/** The list as it is to be shown: filtered, searched, ordered. */
export function useListRows() {
  const { words: typed, filter, sort } = useLibrary();
  const words = useDeferredValue(typed.trim());
  const list = useCall("library.list", { limit: 10_000 });
  const search = useCall("library.search", { words, ...filter }, words !== "");
  const papers = list.data ?? none;
  const columns: readonly TableColumn<ListRow>[] = useMemo(() => columnsFor(words), [words]);
  const rows = useMemo(() => {
    const found = words === "" ? paperRows(papers, filter) : foundRows(papers, search.data ?? [], words);
    return orderRows(found, columns, sort);
  }, [papers, filter, words, search.data, columns, sort]);
  return { list, papers, columns, rows, words, isSearching: search.isFetching && words !== "" };
}
