import { useMemo, useRef, useState } from "react";
import { pathWords } from "#shared/facts/path-words.ts";
import { readTasks } from "#shared/facts/tasks/decided.ts";
import { foundTasks } from "#shared/facts/tasks/found.ts";
import type { TaskDecisions } from "#shared/model/decision.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import { TaskTools, useFoundTasks } from "#renderer/features/library/task-tools.tsx";
import { deadlineWords, isHand } from "#renderer/features/library/task-words.tsx";
import { TaskFields } from "./task-fields.tsx";
import type { RecognitionState } from "./use-recognition.ts";

const idOf = ({ id }: Task): string => id;
const names = (values: readonly Value[]): string => values.map(({ value }) => value).join("; ");
const leading = ({ lead, implement }: Task): readonly Value[] => (lead.length > 0 ? lead : implement);
const limits = ({ deadline }: Task): readonly TaskDeadline[] => (deadline === null ? [] : [deadline]);
const marked = (words: string, values: readonly Pick<Value, "origin">[]): string =>
  isHand(values) ? `✎ ${words}` : words;

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
    filterText: (task) => marked(names(leading(task)), leading(task)),
    sortBy: (task) => names(leading(task)) || null,
  },
  {
    id: "deadline",
    title: "Thời hạn",
    minWidth: 110,
    givesWay: 2,
    filterText: (task) => marked(limits(task).map(deadlineWords).join(""), limits(task)),
    sortBy: ({ deadline }) => deadline?.end ?? null,
  },
];

/** A task that is none any more is struck through over the whole row. */
function leftOut(decisions: TaskDecisions) {
  return ({ id, text }: Task) =>
    decisions.get(id)?.isTask === false ? <s className="library-left-out">{text}</s> : null;
}

/** The tasks as they were understood; any of them may be said to be none, and set right. */
export function TasksPanel({ state, tasks }: { readonly state: RecognitionState; readonly tasks: readonly Task[] }) {
  const { document, decisions, decide, show } = state;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const left = useMemo(
    () => foundTasks(document).filter(({ id }) => decisions.get(id)?.isTask === false),
    [document, decisions],
  );
  const all = useMemo(() => [...tasks, ...left], [tasks, left]);
  const found = useFoundTasks(document, all);
  const wholeRow = useMemo(() => leftOut(decisions), [decisions]);
  const read = useMemo(() => readTasks(document, decisions), [document, decisions]);
  const [id] = selected;
  const task = all.find((each) => each.id === id);
  const fields = useRef<HTMLElement>(null);
  useCommands(
    () => [
      {
        id: "library.mend",
        title: "Sửa chủ trì, phối hợp, thời hạn của nhiệm vụ đã chọn",
        group: "Nhận dạng",
        keys: "F2",
        isEnabled: task !== undefined,
        run: () => fields.current?.querySelector("input")?.focus(),
      },
    ],
    [task],
  );
  const isLeftOut = task !== undefined && decisions.get(task.id)?.isTask === false;
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
        <footer data-foot className="bar library-panel-bar">
          Chọn một nhiệm vụ để xem ở bản gốc.
        </footer>
      ) : (
        <footer ref={fields} data-foot className="library-panel-bar library-task-detail">
          <p className="library-task">
            {task.path === "" ? null : <strong className="library-path">{pathWords(task.path)}</strong>} {task.text}
          </p>
          {isLeftOut ? null : (
            <TaskFields key={task.id} {...{ state, task }} read={read.find((each) => each.id === task.id) ?? task} />
          )}
          <div className="bar">
            <Product task={task} show={show} />
            <Button
              onPress={() => decide(task.id, isLeftOut || decisions.get(task.id)?.isTask === true ? null : false)}
            >
              {isLeftOut ? "Là nhiệm vụ" : "Không phải nhiệm vụ"}
            </Button>
          </div>
        </footer>
      )}
    </>
  );
}

/** What comes of the work, and its words in the source. */
function Product({ task: { product }, show }: { readonly task: Task; readonly show: RecognitionState["show"] }) {
  if (product === null) return null;
  const { node, start, end } = product.at;
  return (
    <Button look="quiet" onPress={() => show(node, { start, end })}>
      Sản phẩm: {product.value}
    </Button>
  );
}
