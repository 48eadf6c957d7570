import { useEffect, useMemo } from "react";
import type { PaperRow } from "#shared/contract/library.ts";
import { writeCount } from "#shared/text/numerals.ts";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import { ImportState } from "#renderer/features/library/import/import-state.tsx";
import type { Take } from "#renderer/features/library/import/use-import.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import { removePapers } from "./actions.ts";
import { HitLine } from "./columns.tsx";
import { Filters } from "./filters.tsx";
import { Preview } from "./preview.tsx";
import type { ListRow } from "./rows.ts";
import { ImportBar } from "./import-bar.tsx";
import { useListCommands } from "./use-commands.ts";
import { useListRows } from "./use-rows.ts";

const idOf = ({ id }: ListRow): string => id;
const wholeRow = (row: ListRow) => (row.hit === null ? null : <HitLine row={row} />);

/** The papers the office keeps: search, filters, list, and the paper that is looked at. */
export function ListScreen({ take }: { readonly take: Take }) {
  const client = useClient();
  const { selected, sort } = useLibrary();
  const { list, papers, columns, rows, words, isSearching } = useListRows();
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);
  const chosenPapers = useMemo(() => [...new Map(chosen.map(({ paper }) => [paper.id, paper])).values()], [chosen]);
  useComingFrom(papers);
  useListCommands({ rows, columns, chosen: chosenPapers });
  useStatus(() => statusOf(papers, rows, words), [papers, rows, words]);
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Waiting words="Đang mở thư viện…" />;
  const bar = <ImportBar take={take} rows={rows} columns={columns} />;
  if (papers.length === 0)
    return (
      <div className="library-empty">
        <h1 className="unseen">Thư viện</h1>
        <ImportState take={take} />
        <Empty title="Thư viện chưa có văn bản nào" actions={bar}>
          Nhập văn bản của cấp trên và của cơ quan mình, hoặc thả tệp vào đây; chương trình nhận ra số, ký hiệu, nhiệm
          vụ và thời hạn trong đó. Chưa có tệp thì mở thử văn bản có sẵn.
        </Empty>
      </div>
    );
  return (
    <div className="library">
      <h1 className="unseen">Thư viện</h1>
      <div data-pane className="library-head">
        {bar}
        <Filters papers={papers} />
        <ImportState take={take} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Delete works in the table inside, which holds the focus */}
      <div
        data-pane
        className="library-list"
        onKeyDown={(event) => {
          if (event.key === "Delete" && !event.defaultPrevented) void removePapers(client, chosenPapers);
        }}
      >
        <DataTable
          label="Văn bản trong thư viện"
          columns={columns}
          rows={rows}
          idOf={idOf}
          nameColumn="number"
          lines={2}
          selection="multiple"
          selected={selected}
          onSelect={(ids) => setLibrary({ selected: ids })}
          onOpen={(id) => openReading(rows, id)}
          sort={sort}
          onSort={(next) => setLibrary({ sort: next })}
          wholeRow={wholeRow}
          empty={isSearching ? "Đang tìm…" : "Không có văn bản nào khớp. Hãy bớt từ hoặc bỏ lọc."}
        />
      </div>
      <Preview papers={chosenPapers} node={placeOf(rows, chosen[0])} words={words} />
    </div>
  );
}

/** The place that was chosen, or the first one under the chosen paper. */
function placeOf(rows: readonly ListRow[], chosen: ListRow | undefined): string | null {
  if (chosen === undefined) return null;
  return (chosen.hit ?? rows.find(({ hit, paper }) => hit !== null && paper.id === chosen.paper.id)?.hit)?.node ?? null;
}

function openReading(rows: readonly ListRow[], id: string): void {
  const row = rows.find((each) => each.id === id);
  if (row !== undefined) setLibrary({ checking: row.paper.id });
}

/** Another view may send the person here for one paper. */
function useComingFrom(papers: readonly PaperRow[]): void {
  const asked = useNavigation((navigation) => navigation.papers.library);
  const known = papers.length > 0;
  useEffect(() => {
    if (asked !== undefined && known) setLibrary({ selected: new Set([asked]), words: "", filter: {}, checking: null });
  }, [asked, known]);
}

function statusOf(papers: readonly PaperRow[], rows: readonly ListRow[], words: string) {
  const shown = rows.filter(({ hit }) => hit === null).length;
  const unchecked = papers.filter((paper) => (paper.unchecked ?? 0) > 0);
  const [first] = unchecked;
  return [
    {
      id: "library.count",
      words:
        shown === papers.length && words === ""
          ? `${writeCount(papers.length)} văn bản`
          : `${writeCount(shown)} trong ${writeCount(papers.length)} văn bản`,
      run: () => setLibrary({ words: "", filter: {} }),
    },
    ...(first === undefined
      ? []
      : [
          {
            id: "library.unchecked",
            words: `▲ ${writeCount(unchecked.length)} văn bản có điểm cần xem lại`,
            run: () => setLibrary({ checking: first.id }),
          },
        ]),
  ];
}
