import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { lineAt } from "#shared/rules/engine/places.ts";
import { readResource } from "#electron/files/resources.ts";
import { builtinBytes, builtins, findBuiltin, provenanceOf } from "#electron/services/builtin/builtin.ts";
import { readPaper } from "#electron/services/reading/paper.ts";

const list = await builtins();
const plain = (words: string): string => words.normalize("NFC").replace(/\s+/gu, " ").trim();
const linesOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split("\n");

describe("built-in papers", () => {
  it.each(list.map((builtin) => [builtin.id, builtin] as const))("%s is read as what it is", async (_, builtin) => {
    const { document } = await readPaper(await builtinBytes(builtin), builtin.file);
    expect(document.kind).toBe(builtin.kind);
    const template = builtin.group === "templates";
    expect(builtin.notice === undefined).toBe(template);
    expect(!template || document.closing.children.some(({ role }) => role === "recipients-title")).toBe(true);
    expect(!template || document.header.children.some(({ role }) => role === "place-date")).toBe(true);
  });

  it("have ids of their own", () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it("hold the real papers unchanged", async () => {
    for (const { file } of list.filter(({ group }) => group === "samples")) {
      const seed = new URL(`../corpus/seeds/${file.replace("samples/", "")}`, import.meta.url);
      expect(new TextDecoder().decode(await readResource(file))).toBe(readFileSync(seed, "utf8"));
    }
  });
});

describe("Chỉ thị 05/CT-TTg", async () => {
  const builtin = await findBuiltin("chi-thi-05-ct-ttg");
  if (builtin === undefined) throw new Error("The directive is missing");
  const bytes = await builtinBytes(builtin);
  const lines = linesOf(bytes);
  const provenance = await provenanceOf(builtin);
  const { document } = await readPaper(bytes, builtin.file);
  const tasks = tasksOf(document);

  it("says what it is, and that the signed copy decides", () => {
    expect(headerOf(document)).toMatchObject({ number: "05", symbol: "CT-TTg", date: { iso: "2023-02-23" } });
    expect(builtin.notice).toContain("đối chiếu với bản ký");
  });

  it("has no words but those of its sources", async () => {
    for (const { line, from, fromLine } of provenance?.lines ?? []) {
      const source = plain(linesOf(await readResource(`samples/${from}`))[fromLine - 1]?.replaceAll("\t", " ") ?? "");
      for (const cell of (lines[line - 1] ?? "").split("\t"))
        expect(source).toContain(plain(cell).replace(/^Về /u, "về "));
    }
  });

  it("knows the source of every task", () => {
    const sourced = new Set(provenance?.lines.map(({ line }) => line));
    expect(tasks.length).toBeGreaterThanOrEqual(30);
    for (const task of tasks) expect(sourced).toContain(lineAt(document, task.at));
  });

  it("holds the eight tasks of the provinces with their deadlines", () => {
    const eight = tasks.filter(({ path }) => path.startsWith("PL1."));
    expect(eight.map(({ deadline }) => deadline?.raw)).toEqual([
      "Tháng 02/2023",
      "Tháng 6/2023",
      "Tháng 3/2023",
      "Tháng 02/2023",
      "Tháng 3/2023",
      "Thực hiện thường xuyên",
      "Từ tháng 02/2023",
      "Thường xuyên",
    ]);
    for (const { lead, implement } of eight)
      expect([...lead, ...implement].map(({ value }) => value).join()).toContain("UBND các tỉnh");
  });
});
