import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { lineAt } from "#shared/rules/engine/places.ts";

/** A task as other programs get it; the shape is a promise, fields may only be added. */
export function taskJson(task: Task, document: Document) {
  const { deadline } = task;
  return {
    id: task.id,
    path: task.path,
    text: task.text,
    lead: task.lead.map(valueOf),
    coordinate: task.coordinate.map(valueOf),
    implement: task.implement.map(valueOf),
    deadline:
      deadline === null ? null : { raw: deadline.raw, kind: deadline.kind, start: deadline.start, end: deadline.end },
    product: task.product?.value ?? null,
    status: task.status?.value ?? null,
    result: task.result?.value ?? null,
    assignedBy: task.assignedBy?.value ?? null,
    line: lineAt(document, task.at),
    form: task.form,
    nature: task.nature,
  };
}

function valueOf(value: Value): string {
  return value.value;
}
