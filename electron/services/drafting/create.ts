import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { builtinBytes, builtins, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import type { Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { withOffice, withOpenNumber } from "./office-lines.ts";
import { readWorkingCopy } from "./working-copy.ts";

/** The papers a new one may begin with. */
export async function templates(): Promise<{ id: string; title: string; kind: string }[]> {
  const all = await builtins();
  return all.filter(({ group }) => group === "templates").map(({ id, title, kind }) => ({ id, title, kind }));
}

/** Keeps a new paper made from a template, the office's own names in it; gives its id. */
export async function createFromTemplate(services: Services, template: string, signal: AbortSignal): Promise<string> {
  const builtin = await findBuiltin(template);
  if (builtin?.group !== "templates") throw new Refusal("not-found", "Không tìm thấy mẫu văn bản này.");
  const name = builtin.file.split("/").at(-1) ?? builtin.file;
  const bytes = await builtinBytes(builtin);
  const { document } = await services.work.run("read-paper", { bytes: new Uint8Array(bytes), name }, { signal });
  const db = services.db();
  const office = readOffice(db);
  const own = { ...document, source: null };
  return store(db, office === null ? own : withOffice(own, office, localDay(services.now())));
}

/** Keeps a copy of a paper as a paper of its own, without its number and day. */
export function copyPaper(db: Writer, from: string, today: string): string {
  return store(db, { ...withOpenNumber(readWorkingCopy(db, from).document, today), source: null });
}

function store(db: Writer, document: Document): string {
  const content = { document, tasks: tasksOf(document), facts: documentFacts(document) };
  return createLibrary(db).storeDocument(content).id;
}
