import { randomUUID } from "node:crypto";
import { Refusal } from "#shared/contract/failure.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { builtinBytes, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { documentFacts, keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import type { Library } from "#electron/storage/open.ts";

interface Taken {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
}

/** Puts a built-in paper into the library. A template is no source: each time it begins a paper of its own. */
export async function takeBuiltin(db: Library, id: string): Promise<Taken> {
  const builtin = await findBuiltin(id);
  if (builtin === undefined) throw new Refusal("not-found");
  const bytes = await builtinBytes(builtin);
  const { document } = await readPaper(bytes, `${builtin.id}.txt`);
  const library = createLibrary(db);
  if (builtin.group !== "templates") {
    const kept = keepPaper(library, document, `${builtin.id}.txt`, bytes);
    return { id: kept.id, name: nameOf(library.get(kept.id).entry), known: kept.known };
  }
  const ids = new Map<string, string>();
  const fresh = renamed({ ...document, source: null }, ids);
  const stored = library.storeDocument({ document: fresh, tasks: tasksOf(fresh), facts: documentFacts(fresh) });
  return { id: stored.id, name: builtin.title, known: false };
}

/** The same tree with ids that no other paper has. */
function renamed<T>(node: T, ids: Map<string, string>): T {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (key !== "id" || typeof value !== "string") return value;
    const id = ids.get(value) ?? randomUUID();
    ids.set(value, id);
    return id;
  }) as T;
}
