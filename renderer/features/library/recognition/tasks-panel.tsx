import { useMemo, useState } from "react";
import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import { TaskTools, useFoundTasks } from "#renderer/features/library/task-tools.tsx";
import { TaskWords, deadlineWords } from "#renderer/features/library/task-words.tsx";
import type { RecognitionState } from "./use-recognition.ts";

const idOf = ({ id }: Task): string => id;
const names = (values: readonly Value[]): string => values.map(({ value }) => value).join("; ");

const columns: readonly TableColumn<Task>[] = [
  { id: "path", title: "Mục", width: 92, filterText: ({ path }) => pathWords(path) },
  {
    id: "text",
    title: "Nhiệm vụ",
    width: "2fr",
    minWidth: 150,
    filterText: ({ text }) => text,
    sortBy: ({ text }) => text,
  },
  {
    id: "lead",
    title: "Chủ trì",
    minWidth: 110,
    givesWay: 1,
    filterText: ({ lead, implement }) => names(lead.length > 0 ? lead : implement),
    sortBy: ({ lead, implement }) => names(lead.length > 0 ? lead : implement) || null,
  },
  {
    id: "deadline",
    title: "Thời hạn",
    minWidth: 110,
    givesWay: 2,
    filterText: ({ deadline }) => (deadline === null ? "" : deadlineWords(deadline)),
    sortBy: ({ deadline }) => deadline?.end ?? null,
  },
];

/** A task that is none any more is struck through over the whole row. */
function leftOut(decisions: ReadonlyMap<string, boolean>) {
  return ({ id, text }: Task) => (decisions.get(id) === false ? <s className="library-left-out">{text}</s> : null);
}

/** The tasks as they were understood; any of them may be said to be none. */
export function TasksPanel({ state, tasks }: { readonly state: RecognitionState; readonly tasks: readonly Task[] }) {
  const { document, decisions, decide, show } = state;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const left = useMemo(() => tasksOf(document).filter(({ id }) => decisions.get(id) === false), [document, decisions]);
  const all = useMemo(() => [...tasks, ...left], [tasks, left]);
  const found = useFoundTasks(document, all);
  const wholeRow = useMemo(() => leftOut(decisions), [decisions]);
  const [id] = selected;
  const task = all.find((each) => each.id === id);
  const isLeftOut = task !== undefined && decisions.get(task.id) === false;
  return (
    <>
      <TaskTools {...found} />
      <div className="library-table">
        <DataTable
          lines={2}
          label="Nhiệm vụ"
          columns={columns}
          rows={found.shown}
          idOf={idOf}
          nameColumn="text"
          selection="single"
          selected={selected}
          onSelect={(ids) => {
            setSelected(ids);
            const chosen = all.find((each) => ids.has(each.id));
            if (chosen !== undefined) show(chosen.at.node, { start: chosen.at.start, end: chosen.at.end });
          }}
          wholeRow={wholeRow}
          empty={
            all.length === 0
              ? "Không thấy nhiệm vụ nào. Ở mục Bố cục có thể chọn một đoạn và bấm Là nhiệm vụ."
              : "Không có nhiệm vụ nào chứa những chữ đã gõ."
          }
        />
      </div>
      {task === undefined ? (
        <footer className="bar library-panel-bar">Chọn một nhiệm vụ để xem ở bản gốc.</footer>
      ) : (
        <footer className="library-panel-bar library-task-detail">
          <div>
            <TaskWords task={task} />
          </div>
          <div className="bar">
            <FieldPlaces task={task} show={show} />
            <Button onPress={() => decide(task.id, isLeftOut || decisions.get(task.id) === true ? null : false)}>
              {isLeftOut ? "Là nhiệm vụ" : "Không phải nhiệm vụ"}
            </Button>
          </div>
        </footer>
      )}
    </>
  );
}

/** A field's words in the source, one button for each that was read. */
function FieldPlaces({ task, show }: { readonly task: Task; readonly show: RecognitionState["show"] }) {
  const fields = [
    { name: "Chủ trì", at: (task.lead[0] ?? task.implement[0])?.at },
    { name: "Phối hợp", at: task.coordinate[0]?.at },
    { name: "Thời hạn", at: task.deadline?.at },
    { name: "Sản phẩm", at: task.product?.at },
  ];
  return (
    <>
      {fields.map(({ name, at }) =>
        at === undefined ? null : (
          <Button key={name} look="quiet" onPress={() => show(at.node, { start: at.start, end: at.end })}>
            Xem chữ “{name}”
          </Button>
        ),
      )}
    </>
  );
}
