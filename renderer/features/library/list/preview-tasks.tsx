import { useMemo } from "react";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { Gap } from "#renderer/ui/virtual/gap.tsx";
import { partsOf } from "#renderer/ui/virtual/sizes.ts";
import { useFlow } from "#renderer/ui/virtual/use-flow.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import { TaskTools, useFoundTasks } from "#renderer/features/library/task-tools.tsx";
import { TaskWords } from "#renderer/features/library/task-words.tsx";

export interface PreviewTasksProps {
  readonly id: string;
  readonly document: Document;
}

/** The tasks of a paper, as the program reads them and a person decided. */
export function PreviewTasks({ id, document }: PreviewTasksProps) {
  const reading = useCall("library.reading", { id });
  const tasks = useMemo(
    (): readonly Task[] => decidedTasks(document, new Map(reading.data?.decisions)),
    [document, reading.data],
  );
  const found = useFoundTasks(document, tasks);
  useCommands(
    () => [
      {
        id: "library.tasks.export",
        title: "Xuất các nhiệm vụ của văn bản ra Excel",
        group: "Thư viện",
        isEnabled: tasks.length > 0,
        run: found.write,
      },
    ],
    [tasks, found.words],
  );
  if (tasks.length === 0)
    return (
      <p className="library-hint">
        Không thấy nhiệm vụ nào trong văn bản này. Mở “Xem nhận dạng” nếu có đoạn là nhiệm vụ.
      </p>
    );
  return (
    <div className="library-preview-tasks">
      <TaskTools {...found} />
      {found.shown.length === 0 ? <p className="library-hint">Không có nhiệm vụ nào chứa những chữ đã gõ.</p> : null}
      <Tasks tasks={found.shown} />
    </div>
  );
}

const idOf = ({ id }: Task): string => id;
const guess = ({ text }: Task, scale: number): number => 60 + Math.ceil(text.length / 55) * 20 * scale;

/** Only the tasks in view are drawn. */
function Tasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { setScroller, onScroll, drawn, measure, roomOf } = useFlow(tasks, idOf, guess, useTextScale());
  return (
    <ol ref={setScroller} className="library-tasks" aria-label="Nhiệm vụ" onScroll={onScroll}>
      {partsOf(drawn, 0, tasks.length).map((part) => {
        if (typeof part !== "number") return <Gap key={`gap ${part.from}`} room={roomOf(part.from, part.to)} />;
        const task = tasks[part];
        return task === undefined ? null : (
          <li
            key={task.id}
            ref={measure}
            data-row={task.id}
            className="library-task-row"
            aria-setsize={tasks.length}
            aria-posinset={part + 1}
          >
            <TaskWords task={task} />
          </li>
        );
      })}
    </ol>
  );
}
