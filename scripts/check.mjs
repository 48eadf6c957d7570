// Every check of the project. Ends with one line: "N passed, N failed, N skipped"; a checker counts as one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { freshen } from "./fresh.mjs";
import { root, say } from "./root.mjs";
import { missing, supply } from "./system.mjs";

const projects = ["shared", "electron", "renderer", "tests"].filter((folder) =>
  existsSync(join(root, folder, "tsconfig.json")),
);
const totals = { passed: 0, failed: 0, skipped: 0 };

const [what = "all", ...filters] = process.argv.slice(2);
if (what !== "lint" && filters.length === 0) types();
if (what !== "types" && filters.length === 0) lint();
if (what === "all") {
  count("build", freshen(process.execPath));
  await tests();
}
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function types() {
  for (const project of projects) tool(`types ${project}`, "typescript/bin/tsc", ["-p", project]);
}

function lint() {
  const options = ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"];
  tool("lint", "oxlint/bin/oxlint", options);
  tool("format", "oxfmt/bin/oxfmt", ["--check", "."]);
  tool("unused code", "knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"]);
}

/**
 * Runs a checker; what it prints is shown only when it fails.
 * @param {string} name
 * @param {string} script inside node_modules
 * @param {string[]} args
 */
function tool(name, script, args) {
  const started = performance.now();
  const argv = [join(root, "node_modules", script), ...args];
  const result = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const passed = result.status === 0;
  if (!passed) process.stdout.write(`${result.stdout}${result.stderr}\n`);
  count(`${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`, passed);
}

/**
 * @param {string} name
 * @param {boolean} passed
 */
function count(name, passed) {
  totals[passed ? "passed" : "failed"] += 1;
  process.stdout.write(`${passed ? "ok  " : "FAIL"} ${name}\n`);
}

async function tests() {
  supply();
  const { startVitest } = await import("vitest/node");
  const vitest = await startVitest("test", filters, { root, watch: false, reporters: ["default"] });
  for (const module of vitest.state.getTestModules()) {
    let failed = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "failed") failed += 1;
      totals[state === "pending" ? "skipped" : state] += 1;
    }
    // A file that could not be loaded has no failed test to show for it.
    if (module.state() === "failed" && failed === 0) totals.failed += 1;
  }
  totals.failed += vitest.state.getUnhandledErrors().length;
  await vitest.close();
  const absent = missing();
  if (absent.length > 0) say(`Skipped what needs programs this machine lacks: ${absent.join(", ")}.`);
}
