import { useEffect, useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import { shownStateIds, shownStates } from "#shared/trace/states.ts";
import { writeCount } from "#shared/text/numerals.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goHome } from "#renderer/ui/focus/keep-focus.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { openMatrix, useCascadeStore } from "#renderer/features/cascade/store.ts";
import { ThreadPicture } from "#renderer/features/cascade/thread/thread.tsx";
import { ChoosePapers } from "./choose-papers.tsx";
import { MatrixGrid } from "./grid.tsx";
import { useMatrixView } from "./kept.ts";
import { PairPanel } from "./pair-panel.tsx";
import type { Filter, Line } from "./rows.ts";
import { countsOf, leadsIn, linesOf, noFilter } from "./rows.ts";
import type { Place } from "./window.ts";

/** The superior tasks against the papers that follow them. */
export function MatrixPart() {
  const { parents, columns, thread } = useCascadeStore();
  const followers = useCall("matrix.followers", { parents: [...parents] }, parents.length > 0);
  const [choosing, setChoosing] = useState<"parents" | "columns" | null>(null);
  const children = columns ?? followers.data?.map(({ entry }) => entry.id);
  const ready = parents.length > 0 && children !== undefined;
  const client = useClient();
  const key = ready ? `${parents.join(" ")} | ${children.join(" ")}` : "";
  useEffect(() => {
    if (!ready || children.length === 0) return;
    const input = { parents: [...parents], children: [...children] };
    void runWork("Đang tìm nhiệm vụ tương ứng", (options) => client.call("matrix.suggest", input, options)).catch(
      tellFailure,
    );
    // oxlint-disable-next-line react/exhaustive-deps -- looked for once for each choice of papers
  }, [key]);
  if (thread !== null) return <ThreadPicture {...thread} />;
  return (
    <div className="matrix">
      {parents.length === 0 ? (
        <Empty
          title="Chọn văn bản cấp trên để đối chiếu"
          actions={
            <Button look="primary" onPress={() => setChoosing("parents")}>
              Chọn văn bản cấp trên…
            </Button>
          }
        >
          Ma trận cho thấy từng nhiệm vụ cấp trên đã được văn bản nào triển khai, nhiệm vụ nào còn sót.
        </Empty>
      ) : followers.isError ? (
        <Failed error={followers.error} onRetry={() => void followers.refetch()} />
      ) : children === undefined ? (
        <Waiting words="Đang tìm văn bản triển khai…" />
      ) : (
        <MatrixTableView parents={parents} columns={children} onChoose={setChoosing} />
      )}
      {choosing === null ? null : (
        <ChoosePapers
          key={choosing}
          what={choosing}
          chosen={choosing === "parents" ? parents : (children ?? [])}
          followers={followers.data ?? []}
          onClose={() => setChoosing(null)}
          onChoose={(ids) => {
            setChoosing(null);
            if (choosing === "parents") openMatrix(ids);
            else useCascadeStore.setState({ columns: ids });
            // The dialog gives the focus back to what opened it, which may be gone: the cells are next.
            requestAnimationFrame(goHome);
          }}
        />
      )}
    </div>
  );
}

interface TableViewProps {
  readonly parents: readonly string[];
  readonly columns: readonly string[];
  readonly onChoose: (what: "parents" | "columns") => void;
}

function MatrixTableView({ parents, columns, onChoose }: TableViewProps) {
  const table = useCall("matrix.table", { parents: [...parents], children: [...columns] });
  const hello = useCall("system.hello", {});
  const { filter, active, setFilter, setActive } = useMatrixView(parents);
  const [opened, setOpened] = useState<Place | null>(null);
  if (table.isError) return <Failed error={table.error} onRetry={() => void table.refetch()} />;
  if (table.data === undefined) return <Waiting words="Đang lập ma trận…" />;
  const lines = linesOf(table.data, filter, hello.data?.today ?? "");
  const open = (place: Place): void => {
    const line = lines[place.line];
    if (line?.kind !== "task") return;
    if (place.column > 0) return setOpened(place);
    const row = table.data.rows[line.at];
    if (row !== undefined) useCascadeStore.setState({ thread: { paper: row.document, task: row.id } });
  };
  /** The same column of the next task above or below, with both texts still open. */
  const step = (by: 1 | -1): void => {
    if (opened === null) return;
    let line = opened.line + by;
    while (lines[line]?.kind === "group") line += by;
    if (lines[line] === undefined) return;
    setActive({ ...opened, line });
    setOpened({ ...opened, line });
  };
  const within = {
    line: Math.min(active.line, Math.max(0, lines.length - 1)),
    column: Math.min(active.column, columns.length),
  };
  return (
    <>
      <FilterBar
        table={table.data}
        lines={lines}
        filter={filter}
        onFilter={setFilter}
        parents={parents}
        columns={columns}
        onChoose={onChoose}
      />
      {columns.length === 0 ? (
        <Empty
          title="Chưa có văn bản nào để đối chiếu"
          actions={
            <Button look="primary" onPress={() => onChoose("columns")}>
              Chọn văn bản cấp dưới…
            </Button>
          }
        >
          Thư viện chưa có văn bản nào viện dẫn hoặc liên kết với văn bản cấp trên đã chọn.
        </Empty>
      ) : lines.length === 0 ? (
        <Empty
          title="Không có nhiệm vụ nào khớp với bộ lọc"
          actions={<Button onPress={() => setFilter(noFilter)}>Bỏ lọc</Button>}
        />
      ) : (
        <MatrixGrid table={table.data} lines={lines} active={within} onActive={setActive} onOpen={open} />
      )}
      <OpenedPair table={table.data} lines={lines} opened={opened} onStep={step} onClose={() => setOpened(null)} />
    </>
  );
}

function OpenedPair(props: {
  readonly table: Output<"matrix.table">;
  readonly lines: readonly Line[];
  readonly opened: Place | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const { table, lines, opened, onStep, onClose } = props;
  const line = opened === null ? undefined : lines[opened.line];
  const row = line?.kind === "task" ? table.rows[line.at] : undefined;
  const column = opened === null ? undefined : table.columns[opened.column - 1];
  if (row === undefined || column === undefined) return null;
  const close = (): void => {
    onClose();
    document.querySelector<HTMLElement>('.matrix-grid [data-active="true"]')?.focus();
  };
  return (
    <PairPanel
      key={`${row.id} ${column.id}`}
      parent={row.document}
      task={row.id}
      child={column.id}
      onStep={onStep}
      onClose={close}
    />
  );
}

const all = { id: "all", text: "Tất cả" };
const deadlines = [
  all,
  { id: "past", text: "Đã qua hạn" },
  { id: "month", text: "Trong 30 ngày tới" },
  { id: "later", text: "Sau 30 ngày" },
  { id: "none", text: "Không có ngày" },
];
const groups = [
  { id: "paper", text: "văn bản" },
  { id: "lead", text: "chủ trì" },
  { id: "none", text: "không nhóm" },
];
const stateOptions = [
  all,
  ...shownStateIds.map((id) => ({ id, text: `${shownStates[id].shape} ${shownStates[id].word}` })),
  { id: "suggested", text: "đề xuất, chưa xác nhận" },
];

function either(key: string): string | null {
  return key === "all" ? null : key;
}

interface FilterBarProps {
  readonly table: Output<"matrix.table">;
  readonly lines: readonly Line[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly parents: readonly string[];
  readonly columns: readonly string[];
  readonly onChoose: (what: "parents" | "columns") => void;
}

function FilterBar({ table, lines, filter, onFilter, parents, columns, onChoose }: FilterBarProps) {
  const client = useClient();
  const set = (change: Partial<Filter>): void => onFilter({ ...filter, ...change });
  const counts = countsOf(table, lines);
  const leads = [all, ...leadsIn(table).map((name) => ({ id: name, text: name })), { id: "", text: "Không nêu" }];
  const write = async (format: "xlsx" | "docx"): Promise<void> => {
    const rows = lines.flatMap((line) => {
      const row = line.kind === "task" ? table.rows[line.at] : undefined;
      return row === undefined ? [] : [{ document: row.document, task: row.id }];
    });
    try {
      const file = await runWork("Đang xuất ma trận", (options) =>
        client.call("matrix.export", { parents: [...parents], children: [...columns], rows, format }, options),
      );
      saveFile(file);
      tellDone(`Đã xuất ${writeCount(rows.length)} nhiệm vụ ra ${format === "xlsx" ? "Excel" : "Word"}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const holes = counts.get("uncovered") ?? 0;
  useStatus(
    () => [{ id: "matrix.holes", words: `${writeCount(holes)} ô chưa có`, run: () => set({ state: "uncovered" }) }],
    [holes, filter],
  );
  useCommands(
    () => [
      { id: "matrix.xlsx", title: "Xuất ma trận ra Excel", group: "Ma trận", run: () => void write("xlsx") },
      { id: "matrix.docx", title: "Xuất ma trận ra Word", group: "Ma trận", run: () => void write("docx") },
      {
        id: "matrix.holes",
        title: "Chỉ xem nhiệm vụ chưa có",
        group: "Ma trận",
        run: () => set({ state: "uncovered" }),
      },
      { id: "matrix.all", title: "Bỏ lọc ma trận", group: "Ma trận", run: () => onFilter(noFilter) },
    ],
    [lines, parents, columns, filter],
  );
  return (
    <div data-pane className="matrix-filters">
      <Button onPress={() => onChoose("parents")}>Văn bản cấp trên ({parents.length})…</Button>
      <Button onPress={() => onChoose("columns")}>Cột ({columns.length})…</Button>
      <Select
        label="Trạng thái"
        options={stateOptions}
        value={filter.state ?? "all"}
        onChange={(id) => set({ state: either(id) as Filter["state"] })}
      />
      <Select
        label="Chủ trì"
        options={leads}
        value={filter.lead ?? "all"}
        onChange={(id) => set({ lead: id === "all" ? null : id })}
      />
      <Select
        label="Hạn"
        options={deadlines}
        value={filter.deadline ?? "all"}
        onChange={(id) => set({ deadline: either(id) as Filter["deadline"] })}
      />
      <Select
        label="Nhóm"
        options={groups}
        value={filter.group}
        onChange={(id) => set({ group: id as Filter["group"] })}
      />
      <div className="matrix-out">
        <Button onPress={() => void write("xlsx")}>Xuất Excel</Button>
        <Button onPress={() => void write("docx")}>Xuất Word</Button>
      </div>
      <p className="matrix-counts">
        {shownStateIds
          .filter((state) => (counts.get(state) ?? 0) > 0)
          .map((state) => (
            <span key={state} className={`matrix-count ${state}`}>
              {shownStates[state].shape} {shownStates[state].word}: {writeCount(counts.get(state) ?? 0)}
            </span>
          ))}
        <span className="matrix-keys">
          Phím mũi tên để đi, <kbd>Space</kbd> trên ô mở hai văn bản, trên tên nhiệm vụ mở mạch nhiệm vụ.
        </span>
      </p>
    </div>
  );
}
