import { pathWords } from "#shared/facts/path-words.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { dayOf } from "./words.ts";

/** A task in words: place, work, who, until when as understood. What the paper does not say is not shown. */
export function TaskWords({ task }: { readonly task: Task }) {
  return (
    <>
      <p className="library-task">
        {task.path === "" ? null : <strong className="library-path">{pathWords(task.path)}</strong>} {task.text}
      </p>
      <dl className="library-fields">
        <Names label="Chủ trì" values={task.lead} />
        <Names label="Thực hiện" values={task.implement} />
        <Names label="Phối hợp" values={task.coordinate} />
        {task.deadline === null ? null : (
          <div>
            <dt>Thời hạn</dt>
            <dd>{deadlineWords(task.deadline)}</dd>
          </div>
        )}
        {task.product === null ? null : (
          <div>
            <dt>Sản phẩm</dt>
            <dd>{task.product.value}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Names({ label, values }: { readonly label: string; readonly values: readonly Value[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{values.map(({ value }) => value).join("; ")}</dd>
    </div>
  );
}

/** "Quý II/2023 → 30/6/2023": the words, and what the program takes them for where that is a day. */
export function deadlineWords({ raw, start, end, impossible }: TaskDeadline): string {
  if (impossible === true) return `${raw} → ngày không có thật`;
  const days = [start, end].filter((day) => day !== null).map(dayOf);
  return days.every((day) => raw.includes(day)) ? raw : `${raw} → ${days.join(" – ")}`;
}
