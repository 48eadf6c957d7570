import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkIntegrity } from "./integrity.ts";
import { openLibrary } from "./open.ts";
import { now } from "#tests/support/library.ts";

const writer = fileURLToPath(import.meta.resolve("#tests/support/library-writer.ts"));

/** Kills the writer without warning once it has said `after` ids; gives all the ids it said. */
function killAfter(file: string, run: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", writer, file, run]);
    let said = "";
    let complaint = "";
    child.stdout.on("data", (data: Buffer) => {
      said += data.toString();
      if (said.split("\n").length > after) child.kill("SIGKILL");
    });
    child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(said.split("\n").slice(0, -1));
      else reject(new Error(complaint));
    });
  });
}

it("loses nothing and keeps nothing half-written when the process is killed in the middle of its work", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-"));
  try {
    const file = join(folder, "thu-vien.sqlite");
    const said: string[] = [];
    for (const [run, after] of [1, 7, 20, 33, 50].entries()) {
      said.push(...(await killAfter(file, `run${run}`, after)));
      const db = openLibrary(file, { now });
      checkIntegrity(db, "full");
      const kept = db.rows<{ id: string; versions: number; tasks: number; entries: number }>(
        `SELECT id, (SELECT count(*) FROM versions WHERE document_id = d.id) AS versions,
           (SELECT count(*) FROM tasks WHERE document_id = d.id) AS tasks,
           (SELECT count(*) FROM entries JOIN words ON words.rowid = entries.id WHERE document_id = d.id) AS entries
         FROM documents AS d`,
      );
      db.close();
      const ids = new Set(kept.map((row) => row.id));
      expect(said.filter((id) => !ids.has(id))).toEqual([]);
      expect(kept.filter((row) => row.versions !== 1 || row.tasks !== 3 || row.entries !== 3)).toEqual([]);
    }
    expect(said.length).toBeGreaterThanOrEqual(111);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
