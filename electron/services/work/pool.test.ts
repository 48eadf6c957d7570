import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readPaper } from "#electron/services/reading/paper.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { workerEntry } from "./entry.ts";
import { createWorkPool } from "./pool.ts";

const pool = createWorkPool(workerEntry());
afterAll(() => pool.close());
const name = "ke-hoach-phuong-chanh-lo.txt";
const bytes = new Uint8Array(readFileSync(new URL(`../../../tests/corpus/seeds/${name}`, import.meta.url)));

describe("the pool of threads", () => {
  it("gives what the work gives in this thread", async () => {
    const [there, here] = [await pool.run("read-paper", { bytes, name }), await readPaper(bytes, name)];
    expect(there).toEqual(here);
  });

  it("brings the sentence of a file that cannot be read", async () => {
    const refused = pool.run("read-paper", { bytes: new Uint8Array(), name: "trống.docx" });
    await expect(refused).rejects.toThrow(UnreadableFile);
    await expect(refused).rejects.toThrow("trống");
  });

  it("ends work at once when it is cancelled, and works on", async () => {
    const controller = new AbortController();
    const stopped = pool.run("read-paper", { bytes, name }, { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect((await pool.run("read-paper", { bytes, name })).document.kind).toBe("plan");
  });

  it("does more at once than it has threads, one after the other", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => pool.run("read-paper", { bytes, name })));
    expect(new Set(all.map(({ document }) => document.kind))).toEqual(new Set(["plan"]));
  });
});
