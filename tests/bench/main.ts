import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, say } from "#scripts/root.mjs";
import { supply } from "#scripts/system.mjs";
import { measureConverters } from "./converters.ts";
import { measureCoverage } from "./coverage.ts";
import { measureDocx } from "./docx.ts";
import { measureEdit } from "./edit.ts";
import type { Group } from "./figure.ts";
import { measureGrowth } from "./growth.ts";
import { groupLines } from "./print.ts";
import { measureSearch } from "./search.ts";
import { measureSeeds } from "./seeds.ts";
import { measureStart } from "./start.ts";

// All figures come from one run on one machine: compare them with each other, not with those of another run.
const { values: flags } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});

const tasks = flags.quick ? 10_000 : 100_000;
const parts: Readonly<Record<string, (folder: string) => Group | Promise<Group>>> = {
  seeds: measureSeeds,
  converters: measureConverters,
  docx: measureDocx,
  search: (folder) => measureSearch(folder, tasks, say),
  coverage: measureCoverage,
  growth: measureGrowth,
  edit: measureEdit,
  start: measureStart,
};

supply();
const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-bench-"));
try {
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors`;
  process.stdout.write(`${machine}. Medians; then the spread and the number of samples; then the bar.\n\n`);
  const groups: Group[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (flags.only !== undefined && !flags.only.split(",").includes(name)) continue;
    say(`measuring: ${name}…`);
    const group = await measure(folder);
    process.stdout.write(groupLines(group));
    groups.push(group);
  }
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, "out", "bench.json"), `${JSON.stringify({ machine, groups }, null, 2)}\n`);
  say("All samples are in out/bench.json.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
