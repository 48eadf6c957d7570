import type { TableColumn } from "#renderer/ui/table/column.ts";
import { dayOrMonthOf, kindName, numberOf, stateNames } from "#renderer/features/library/words.ts";
import { Lit, litRanges } from "./lit.tsx";
import type { ListRow } from "./rows.ts";

/** The columns of the list; what was typed into the search is lit in them. */
export function columnsFor(typed: string): readonly TableColumn<ListRow>[] {
  const lit = (text: string) => <Lit text={text} ranges={litRanges(text, typed)} />;
  const column = (id: string, title: string, text: (row: ListRow) => string) => ({
    id,
    title,
    filterText: text,
    render: (row: ListRow) => lit(text(row)),
    sortBy: (row: ListRow) => text(row) || null,
  });
  return [
    {
      ...column("kind", "Loại", ({ paper }) => kindName(paper.kind)),
      width: 94,
      givesWay: 1,
      exportWidth: 14,
      render: ({ paper }) => (
        <>
          <span>{kindName(paper.kind)}</span>
          <Unchecked doubts={paper.unchecked} />
        </>
      ),
    },
    { ...column("number", "Số, ký hiệu", ({ paper }) => numberOf(paper)), width: 142, exportWidth: 20 },
    {
      ...column("date", "Ngày", ({ paper }) => dayOrMonthOf(paper)),
      width: 100,
      givesWay: 3,
      exportWidth: 12,
      sortBy: ({ paper }) => paper.date ?? paper.month,
    },
    {
      ...column("state", "Tình trạng", ({ paper }) => stateNames[paper.state]),
      width: 92,
      givesWay: 5,
      exportWidth: 16,
    },
    {
      ...column("issuer", "Cơ quan", ({ paper }) => paper.issuerName ?? ""),
      width: "2fr",
      minWidth: 110,
      givesWay: 2,
      exportWidth: 32,
    },
    {
      ...column("subject", "Trích yếu", ({ paper }) => paper.subject ?? ""),
      width: "3fr",
      minWidth: 240,
      exportWidth: 60,
    },
    count("tasks", "Nhiệm vụ"),
    count("relations", "Quan hệ"),
  ];
}

function count(id: "tasks" | "relations", title: string): TableColumn<ListRow> {
  return {
    id,
    title,
    width: id === "tasks" ? 84 : 76,
    givesWay: id === "tasks" ? 4 : 6,
    align: "end",
    filterText: ({ paper }) => String(paper[id]),
    sortBy: ({ paper }) => paper[id],
    exportValue: ({ paper }) => paper[id],
    exportWidth: 12,
  };
}

function Unchecked({ doubts }: { readonly doubts: number | null }) {
  if (doubts === null || doubts === 0) return null;
  return (
    <span className="library-unchecked" title={`${doubts} điểm cần xem lại`}>
      ▲{doubts}
      <span className="unseen"> điểm cần xem lại</span>
    </span>
  );
}

/** The line under a paper: where the words stand, and the words. */
export function HitLine({ row }: { readonly row: ListRow }) {
  const { hit } = row;
  if (hit === null) return null;
  const path = hit.task?.path ?? "";
  return (
    <span className="library-hit">
      <span className="library-hit-place">
        {hit.task === null ? "Trong văn bản" : path === "" ? "Nhiệm vụ" : `Nhiệm vụ ${path}`}
      </span>
      <Lit text={hit.snippet.text} ranges={hit.snippet.ranges} />
    </span>
  );
}
