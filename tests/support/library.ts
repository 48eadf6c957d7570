import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Compilable } from "kysely";
import type { Item } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import type { Connection, Reader, Writer } from "#electron/storage/connection.ts";
import { connect } from "#electron/storage/connection.ts";
import { insertDocument, insertVersion } from "#electron/storage/documents.ts";
import { migrate } from "#electron/storage/migrate.ts";
import type { Library } from "#electron/storage/open.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { indexDocument } from "#electron/storage/search-index.ts";
import { replaceTasks } from "#electron/storage/tasks.ts";

// What the tests of the storage share.

export const now = () => "2026-03-02T10:15:00.000Z";

/** Runs `work` with the path of a library in a fresh folder and removes the folder. */
export function inFolder<T>(work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-"));
  try {
    return work(join(folder, "thu-vien.sqlite"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` on a new library in a fresh folder. */
export function inLibrary<T>(work: (db: Library) => T): T {
  return inFolder((file) => {
    const db = openLibrary(file, { now });
    try {
      return work(db);
    } finally {
      db.close();
    }
  });
}

/** The same for work that takes its time. */
export async function duringLibrary(work: (db: Library) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-"));
  const db = openLibrary(join(folder, "thu-vien.sqlite"), { now });
  try {
    await work(db);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` on a file that has come as far as one step. */
export function atStep<T>(step: number, work: (db: Connection) => T): T {
  return inFolder((file) => {
    const db = connect(file, now, "write");
    try {
      migrate(db, step);
      return work(db);
    } finally {
      db.close();
    }
  });
}

/** A plan whose points are the given texts, each one a task: ids "n1", "n2" … */
export function planOf(texts: readonly string[]): { document: Document; tasks: Task[] } {
  const children = texts.map((text, i): Item => ({
    type: "item",
    id: `n${i + 1}`,
    label: `${i + 1}.`,
    level: 1,
    children: [{ text }],
  }));
  const document: Document = {
    version: 1,
    kind: "plan",
    header: { type: "header", id: "head", children: [] },
    body: { type: "body", id: "body", children },
    closing: { type: "closing", id: "foot", children: [] },
    appendices: [],
    source: null,
  };
  return { document, tasks: texts.map((text, i) => taskOf(`n${i + 1}`, text)) };
}

export function taskOf(id: string, text: string, more: Partial<Task> = {}): Task {
  const at = { node: id, start: 0, end: text.length };
  const empty = {
    lead: [],
    coordinate: [],
    implement: [],
    deadline: null,
    product: null,
    status: null,
    result: null,
    assignedBy: null,
  };
  return { id, path: id, form: "bullet", nature: "specific", text, at, ...empty, ...more };
}

/** Keeps a plan of the given texts, whole or not at all. */
export function storePlan(db: Writer, id: string, texts: readonly string[], date: string | null = null): void {
  const { document, tasks } = planOf(texts);
  const facts = { number: null, symbol: null, issuer: null, subject: null, tier: null, original: null };
  db.transaction(() => {
    insertDocument(db, {
      id,
      kind: "plan",
      date,
      year: date === null ? null : Number(date.slice(0, 4)),
      current_version: 1,
      ...facts,
    });
    insertVersion(db, { document: id, n: 1, tree: JSON.stringify(document), note: null });
    replaceTasks(db, id, tasks);
    indexDocument(db, id);
  });
}

/** The steps SQLite takes for a query: "SEARCH tasks USING INDEX …". */
export function planSteps(db: Reader, query: Compilable | string, ...parameters: readonly string[]): string[] {
  const text = typeof query === "string" ? query : query.compile().sql;
  const values = typeof query === "string" ? parameters : (query.compile().parameters as readonly string[]);
  return db.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, ...values).map((row) => row.detail);
}
