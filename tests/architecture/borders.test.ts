import { describe, expect, it } from "vitest";
import { borderViolations } from "./borders.ts";
import { importsOf, isCode, projectFiles } from "./source.ts";

const at = (path: string, text: string) => borderViolations({ path, text });

describe("the project", () => {
  const code = projectFiles().filter(({ path }) => isCode(path));

  it("keeps the order of its folders and its doors", () => {
    expect(code.length).toBeGreaterThan(10);
    expect(code.flatMap(borderViolations)).toEqual([]);
  });
});

describe("imports are seen in every form", () => {
  it.each([
    ['import { a } from "x";', ["x"]],
    ['import type { A } from "x";', ["x"]],
    ['import "x";', ["x"]],
    ['export { a } from "x";', ["x"]],
    ['export type * from "x";', ["x"]],
    ['const a = await import("x");', ["x"]],
    ["const a = await import(name);", ["?"]],
    ['let a: import("x").A;', ["x"]],
    ['// import "x";\nconst a = \'import "x"\';', []],
  ])("%s", (text, expected) => {
    expect(importsOf({ path: "a.ts", text })).toEqual(expected);
  });
});

describe("the order", () => {
  it.each([
    ["shared/model/a.ts", 'import "#shared/text/fold.ts";'],
    ["shared/rules/task/a.ts", 'import type { A } from "#shared/rules/engine.ts";'],
    ["shared/contract/a.ts", 'import "#shared/rules/index.ts";'],
    ["electron/cli/a.ts", 'import "#electron/services/a.ts";'],
    ["electron/files/a.ts", 'import "#shared/model/text.ts"; import "./zip.ts";'],
  ])("allows %s: %s", (path, text) => {
    expect(at(path, text)).toEqual([]);
  });

  it.each([
    ["shared/text/a.ts", 'import type { A } from "#shared/model/task.ts";', "shared/text may not import shared/model"],
    ["shared/facts/a.ts", 'import "#shared/read/a.ts";', "shared/facts may not import shared/read"],
    ["shared/trace/a.ts", 'export * from "#shared/rules/a.ts";', "shared/trace may not import shared/rules"],
    ["shared/layout/a.ts", 'import "#shared/facts/a.ts";', "shared/layout may not import shared/facts"],
    ["shared/model/a.ts", 'import "#electron/files/a.ts";', "shared/model may not import electron/files"],
    ["electron/importers/a.ts", 'import "#electron/exporters/a.ts";', "importers may not import electron/exporters"],
    ["electron/storage/a.ts", 'await import("#electron/services/a.ts");', "may not import electron/services"],
    ["electron/services/a.ts", 'import "#renderer/ui/a.ts";', "may not import renderer/ui"],
    ["renderer/ui/a.ts", 'import "#electron/files/a.ts";', "may not import electron/files"],
    ["shared/model/a.ts", 'import "#tests/corpus/a.ts";', "not of the product"],
    ["shared/model/a.ts", 'import "#shared/text/fold.test.ts";', "not of the product"],
    ["shared/helpers/a.ts", "", "shared/helpers does not stand in the order"],
    ["shared/loose.ts", "", "shared/loose.ts does not stand in the order"],
    ["shared/rules/task/a.ts", 'import "../engine.ts";', "leaves its folder"],
    ["shared/rules/task/a.test.ts", 'import "#electron/files/a.ts";', "a test of shared imports"],
    ["electron/cli/a.test.ts", 'import "#renderer/ui/a.ts";', "a test of electron imports"],
  ])("refuses %s: %s", (path, text, message) => {
    expect(at(path, text).join()).toContain(message);
  });
});

describe("the doors", () => {
  it.each([
    ["shared/model/a.ts", 'import { z } from "zod";'],
    ["electron/storage/a.ts", 'import Database from "better-sqlite3";'],
    ["electron/files/disk.ts", 'import write from "write-file-atomic";'],
    ["electron/exporters/docx/a.ts", 'import { layoutDocument } from "docx/layout";'],
    ["electron/importers/a.ts", 'import { join } from "node:path";'],
    ["shared/model/a.test.ts", 'import fc from "fast-check";'],
  ])("opens %s: %s", (path, text) => {
    expect(at(path, text)).toEqual([]);
  });

  it.each([
    ["shared/model/a.ts", 'import { join } from "node:path";', "neither open to shared"],
    ["shared/text/a.ts", 'import fc from "fast-check";', "neither open to shared"],
    ["electron/services/a.ts", 'import type { Database } from "better-sqlite3";', "electron/storage/ only"],
    ["electron/files/zip.ts", 'import { unzipSync } from "fflate";', "neither open to electron"],
    ["electron/services/a.ts", 'import write from "write-file-atomic";', "electron/files/ only"],
    ["electron/services/a.ts", 'await import("docx/layout");', "electron/exporters/docx/ only"],
    ["electron/cli/a.ts", 'import { readFileSync } from "node:fs";', "electron/files/ only"],
    ["electron/cli/a.ts", 'import { readFileSync } from "fs";', "neither open"],
    ["electron/cli/a.ts", 'import { spawn } from "node:child_process";', "only"],
    ["electron/cli/a.ts", 'import { app } from "electron";', "electron/shell/ only"],
    ["electron/cli/a.ts", 'import left from "left-pad";', "neither open"],
  ])("keeps shut %s: %s", (path, text, message) => {
    expect(at(path, text).join()).toContain(message);
  });
});
