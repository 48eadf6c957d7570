import { Refusal } from "#shared/contract/failure.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { builtinBytes, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import type { Library } from "#electron/storage/open.ts";

interface Taken {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
}

/** Puts a built-in paper into the library, once. */
export async function takeBuiltin(db: Library, id: string): Promise<Taken> {
  const builtin = await findBuiltin(id);
  if (builtin === undefined || builtin.group === "templates") throw new Refusal("not-found");
  const bytes = await builtinBytes(builtin);
  const paper = await readPaper(bytes, `${builtin.id}.txt`);
  const library = createLibrary(db);
  const kept = keepPaper(library, paper, `${builtin.id}.txt`, bytes);
  return { id: kept.id, name: nameOf(library.get(kept.id).entry), known: kept.known };
}
