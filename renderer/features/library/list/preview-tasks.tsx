import { useMemo } from "react";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { TaskWords } from "#renderer/features/library/task-words.tsx";

/** The tasks of a paper, as the program reads them and a person decided. */
export function PreviewTasks({ id, document }: { readonly id: string; readonly document: Document }) {
  const reading = useCall("library.reading", { id });
  const tasks = useMemo(
    (): readonly Task[] => decidedTasks(document, new Map(reading.data?.decisions)),
    [document, reading.data],
  );
  if (tasks.length === 0)
    return (
      <p className="library-hint">
        Không thấy nhiệm vụ nào trong văn bản này. Mở “Xem nhận dạng” nếu có đoạn là nhiệm vụ.
      </p>
    );
  return (
    <ol className="library-tasks" aria-label="Nhiệm vụ">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskWords task={task} />
        </li>
      ))}
    </ol>
  );
}
