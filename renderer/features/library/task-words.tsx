import { pathWords } from "#shared/facts/path-words.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { dayOf, fieldNames } from "./words.ts";

/** A task in words: place, work, who, until when as understood. What the paper does not say is not shown. */
export function TaskWords({ task }: { readonly task: Task }) {
  return (
    <>
      <p className="library-task">
        {task.path === "" ? null : <strong className="library-path">{pathWords(task.path)}</strong>} {task.text}
      </p>
      <dl className="library-fields">
        <Names label={fieldNames.lead} values={task.lead} />
        <Names label={fieldNames.implement} values={task.implement} />
        <Names label={fieldNames.coordinate} values={task.coordinate} />
        {task.deadline === null ? null : (
          <div>
            <dt>{fieldNames.deadline}</dt>
            <dd>
              {deadlineWords(task.deadline)}
              <ByHand values={[task.deadline]} />
            </dd>
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
      <dd>
        {values.map(({ value }) => value).join("; ")}
        <ByHand values={values} />
      </dd>
    </div>
  );
}

/** The mark behind what a person put in the place of what was read. */
function ByHand({ values }: { readonly values: readonly Pick<Value, "origin">[] }) {
  return isHand(values) ? <span className="library-hand"> ✎ sửa tay</span> : null;
}

export function isHand(values: readonly Pick<Value, "origin">[]): boolean {
  return values.some(({ origin }) => origin === "hand");
}

/** "Quý II/2023 → 30/6/2023": the words, and what the program takes them for where that is a day. */
export function deadlineWords({ raw, start, end, impossible }: TaskDeadline): string {
  if (impossible === true) return `${raw} → ngày không có thật`;
  const days = [start, end].filter((day) => day !== null).map(dayOf);
  return days.every((day) => raw.includes(day)) ? raw : `${raw} → ${days.join(" – ")}`;
}
