import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./source.ts";

/** Lines (1-based) of `lines` that the compiler refuses in a folder's project. */
function refused(folder: "shared" | "electron", lines: readonly string[]): readonly number[] {
  const place = mkdtempSync(join(tmpdir(), "globals-"));
  try {
    writeFileSync(join(place, "snippet.mts"), lines.join("\n"));
    const types = join(root, "node_modules", "@types");
    const project = {
      extends: join(root, folder, "tsconfig.json"),
      compilerOptions: { typeRoots: [types] },
      include: ["snippet.mts"],
    };
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify(project));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", place, "--pretty", "false"], { encoding: "utf8" });
    return [...new Set([...stdout.matchAll(/snippet\.mts\((\d+),/gu)].map((match) => Number(match[1])))];
  } finally {
    rmSync(place, { recursive: true });
  }
}

const dom = [
  "export const a = document.title;",
  "export const b = window.name;",
  "export const c = localStorage.length;",
];
const node = ["export const d = process.pid;", 'export const e = Buffer.from("");', "setTimeout(() => undefined, 1);"];
const pure = ["export const f = new Map<string, number>().size;", "export const g = Math.max(1, 2);"];

it("shared knows neither the window nor Node", () => {
  expect(refused("shared", [...dom, ...node, ...pure])).toEqual([1, 2, 3, 4, 5, 6]);
});

it("electron knows Node, not the window", () => {
  expect(refused("electron", [...dom.slice(0, 2), ...node, ...pure])).toEqual([1, 2]);
});
