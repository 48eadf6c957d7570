import type { Task, Value } from "#shared/model/task.ts";
import { limitDay } from "#shared/facts/limit-day.ts";
import { fieldsOf } from "#shared/trace/standing.ts";
import type { Reader, Writer } from "./connection.ts";
import type { TaskRow } from "./tables.ts";

/** Puts `tasks` in the place of all the document's tasks in the index. */
export function replaceTasks(db: Writer, document: string, tasks: readonly Task[]): void {
  db.transaction(() => {
    db.run(db.sql.deleteFrom("tasks").where("document_id", "=", document));
    tasks.forEach((task, place) => db.run(db.sql.insertInto("tasks").values(rowOf(document, task, place))));
  });
}

function rowOf(document: string, task: Task, place: number): TaskRow {
  return {
    document_id: document,
    id: task.id,
    place,
    node: task.at.node,
    path: task.path,
    form: task.form,
    nature: task.nature,
    text: task.text,
    lead: names(task.lead),
    coordinate: names(task.coordinate),
    implement: names(task.implement),
    deadline_raw: task.deadline?.raw ?? null,
    deadline_kind: task.deadline?.kind ?? null,
    deadline_start: task.deadline?.start ?? null,
    deadline_end: task.deadline?.end ?? null,
    product: task.product?.value ?? null,
    status: task.status?.value ?? null,
    has: fieldsOf(task),
    limit_day: limitDay(task.deadline),
  };
}

function names(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => value.value));
}

/** Number of tasks of every document that has some. */
export function countTasks(db: Reader): ReadonlyMap<string, number> {
  const rows = db.rows<{ id: string; n: number }>(
    "SELECT document_id AS id, count(*) AS n FROM tasks GROUP BY document_id",
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** A document's tasks in reading order. */
export function listTasks(db: Reader, document: string): TaskRow[] {
  return db.all(db.sql.selectFrom("tasks").selectAll().where("document_id", "=", document).orderBy("place"));
}

export function readTask(db: Reader, document: string, id: string): TaskRow | undefined {
  return db.first(db.sql.selectFrom("tasks").selectAll().where("document_id", "=", document).where("id", "=", id));
}

/** Tasks of all documents whose last day lies from `from` to `to` (ISO, inclusive), the earliest first. */
export function listTasksDue(db: Reader, from: string, to: string): TaskRow[] {
  return db.all(dueQuery(db, from, to));
}

export function dueQuery(db: Reader, from: string, to: string) {
  return db.sql
    .selectFrom("tasks")
    .selectAll()
    .where("deadline_end", "is not", null)
    .where("deadline_end", ">=", from)
    .where("deadline_end", "<=", to)
    .orderBy("deadline_end");
}
