import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import { endFirstStart } from "#electron/services/settings/first-start.ts";
import { openLibrary } from "#electron/storage/open.ts";

const seeds = new URL("../../corpus/seeds/", import.meta.url);

/** A library in a folder of its own that holds these seeds, as if they had been imported; gives its file. */
export async function libraryWith(names: readonly string[]): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "xuyensuot-e2e-")), "thu-vien.sqlite");
  const db = openLibrary(file, { now: () => "2023-04-10T01:00:00.000Z" });
  endFirstStart(db);
  for (const name of names) {
    const bytes = readFileSync(new URL(`${name}.txt`, seeds));
    keepPaper(createLibrary(db), await readPaper(bytes, `${name}.txt`), `${name}.txt`, bytes);
  }
  db.close();
  return file;
}
