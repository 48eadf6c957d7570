import { createHash } from "node:crypto";
import type { Output } from "#shared/contract/index.ts";
import { Refusal } from "#shared/contract/failure.ts";
import { builtinBytes, builtins, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { entryOf } from "#electron/services/library/entry.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { Services } from "#electron/services/services.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { findByOriginal, listDocuments, readDocument } from "#electron/storage/documents.ts";
import { countTasks } from "#electron/storage/tasks.ts";

const mostPapers = 10_000;

/** Papers that give tasks, the newest first, and the built-in ones that the library does not have yet. */
export async function sourcesOf(db: Reader): Promise<Output<"cascade.sources">> {
  const counts = countTasks(db);
  const papers = listDocuments(db, { limit: mostPapers }).flatMap((row) => {
    const tasks = counts.get(row.id) ?? 0;
    return tasks === 0 || row.kind === "report" ? [] : [{ ...entryOf(row), tasks }];
  });
  const builtin: Output<"cascade.sources">["builtin"] = [];
  for (const each of await builtins()) {
    if (each.group !== "directives" && each.group !== "letters") continue;
    const sha256 = createHash("sha256")
      .update(await builtinBytes(each))
      .digest("hex");
    const id = findByOriginal(db, sha256);
    if (id === undefined || readDocument(db, id)?.removed_at !== null)
      builtin.push({ id: each.id, title: each.title, notice: each.notice ?? "" });
  }
  return { papers, builtin };
}

/** A built-in paper in the library, read and kept when it is not there yet; gives its id. */
export async function keepBuiltin(services: Services, id: string): Promise<string> {
  const builtin = await findBuiltin(id);
  if (builtin === undefined) throw new Refusal("not-found");
  const bytes = new Uint8Array(await builtinBytes(builtin));
  const name = `${builtin.title.replaceAll("/", "-")}.txt`;
  const paper = await services.work.run("read-paper", { name, bytes });
  return keepPaper(createLibrary(services.db()), paper, name, bytes).id;
}
