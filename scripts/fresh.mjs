import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exclusively } from "./lock.mjs";
import { root, say } from "./root.mjs";

const stamp = join(root, "dist", ".stamp");
const sources = [
  "shared",
  "electron",
  "renderer",
  "resources",
  "scripts/build.mjs",
  "scripts/bundle.mjs",
  "scripts/first-chunks.mjs",
  "scripts/kit-words.mjs",
  "scripts/letter-classes.mjs",
  "scripts/slate.mjs",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

/**
 * Builds `dist` with the given Node unless it was built from the sources as they are now.
 * @param {string} node
 * @returns {boolean} false when the build failed; what is wrong has been said
 */
export function freshen(node) {
  return isFresh() || exclusively(() => isFresh() || build(node));
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** @param {string} node */
function build(node) {
  const before = fingerprint();
  say("Đang dựng chương trình từ mã nguồn…");
  const result = spawnSync(node, [join(root, "scripts", "build.mjs")], { cwd: root, stdio: ["ignore", 2, 2] });
  if (result.status !== 0) {
    say("Không dựng được chương trình từ mã nguồn; lý do ở các dòng trên.");
    return false;
  }
  writeFileSync(stamp, before);
  return true;
}

/** Name, size and time of every source: changes with any edit, removal or renaming, and needs no file to be read. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const source of sources) add(hash, join(root, source));
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} path
 */
function add(hash, path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined || /\.test\.tsx?$/u.test(path)) return;
  if (entry.isDirectory()) for (const name of readdirSync(path).toSorted()) add(hash, join(path, name));
  else hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`);
}
