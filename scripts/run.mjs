// Runs a command of the project on the Node it is pinned to, after installing and building what is missing.
// This file and what it imports run on any Node from 20 on, on every system, and need no package.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { freshen } from "./fresh.mjs";
import { install } from "./install.mjs";
import { findElectron } from "./electron.mjs";
import { findNode } from "./node24.mjs";
import { root, say } from "./root.mjs";

/**
 * What each command runs, whether it needs the built program, and whether it is a window that Electron can show.
 * @type {Record<string, { run: string[], built: boolean, window?: boolean }>}
 */
const commands = {
  cli: { run: ["dist/xuyensuot.cjs"], built: true },
  start: { run: ["dist/host.cjs"], built: true, window: true },
  demo: { run: ["dist/xuyensuot.cjs", "demo"], built: true },
  bench: { run: ["tests/bench/main.ts"], built: true },
  "bench:editor": { run: ["tests/bench/editor/main.ts"], built: true },
  test: { run: ["scripts/check.mjs", "all"], built: false },
  types: { run: ["scripts/check.mjs", "types"], built: false },
  lint: { run: ["scripts/check.mjs", "lint"], built: false },
  build: { run: ["scripts/build.mjs"], built: false },
};

const [name = "", ...args] = process.argv.slice(2);
process.exitCode = main();

function main() {
  if (!Object.hasOwn(commands, name)) {
    say(`Không có lệnh "${name}". Các lệnh: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  const command = /** @type {NonNullable<(typeof commands)[string]>} */ (commands[name]);
  if (!install()) return 2;
  const node = findNode();
  if (node === null) {
    say(`Chương trình cần Node.js 24 trở lên; máy này có ${process.version} và chưa có bản đi kèm cho hệ máy này.`);
    return 2;
  }
  if (command.built && !freshen(node)) return 2;
  const electron = command.window === true && args.length === 0 ? findElectron() : null;
  if (electron !== null) {
    say("Xuyên Suốt mở trong cửa sổ riêng.");
    start(electron, [root]);
    return undefined;
  }
  const [script = "", ...before] = command.run;
  start(node, [join(root, script), ...before, ...args]);
  return undefined;
}

/**
 * Hands over to the real program: its input, output, signals and exit code are ours.
 * @param {string} node
 * @param {string[]} argv
 */
function start(node, argv) {
  const child = spawn(node, argv, { stdio: "inherit", cwd: workingFolder() });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on("error", () => {
    say("Không khởi động được Node.js 24 đi kèm.");
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    for (const handled of signals) process.removeAllListeners(handled);
    process.kill(process.pid, signal);
  });
}

/** Where file names given to the program begin: npm moves to the project's folder and leaves the caller's in INIT_CWD. */
function workingFolder() {
  if (name !== "cli") return root;
  const caller = process.env["npm_lifecycle_event"] === "xuyensuot" ? process.env["INIT_CWD"] : undefined;
  return caller ?? process.cwd();
}
