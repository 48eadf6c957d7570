import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exclusively } from "./lock.mjs";
import { root, say } from "./root.mjs";

const modules = join(root, "node_modules");
const stamp = join(modules, ".xuyensuot-stamp");
const lockfile = join(root, "package-lock.json");

/**
 * Installs the packages of package-lock.json unless they are there.
 * @returns {boolean} false when it could not; the reason has been said
 */
export function install() {
  const wanted = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  return isInstalled(wanted) || exclusively(() => isInstalled(wanted) || run(wanted));
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (readOr(stamp, "") === wanted) return true;
  // A linked folder belongs to another copy of the project, which looks after it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (!matchesLockfile()) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** True when what npm says it installed is what package-lock.json asks for; optional packages may be missing. */
function matchesLockfile() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(lockfile);
  const found = packagesOf(record);
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === "") continue;
    const version = found[name]?.version;
    if (version === undefined ? !(entry.optional ?? entry.devOptional) : version !== entry.version) return false;
  }
  return true;
}

/**
 * @param {string} path
 * @returns {Packages}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
}

/** @param {string} wanted */
function run(wanted) {
  say("Đang cài các thư viện cần dùng (chỉ lần đầu, có thể mất vài phút)…");
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev"];
  const npm = process.env["npm_execpath"];
  const result = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ["ignore", "ignore", "pipe"] })
    : spawnSync(`npm ${options.join(" ")}`, { cwd: root, stdio: ["ignore", "ignore", "pipe"], shell: true });
  if (result.status === 0) {
    writeFileSync(stamp, wanted);
    return true;
  }
  process.stderr.write(result.stderr ?? "");
  say("Không cài được các thư viện cần dùng. Hãy kiểm tra kết nối mạng rồi chạy lại lệnh.");
  return false;
}

/**
 * @param {string} path
 * @param {string} otherwise
 */
function readOr(path, otherwise) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}
