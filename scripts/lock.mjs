import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";

const path = join(tmpdir(), `xuyensuot-${createHash("sha256").update(root).digest("hex").slice(0, 16)}.lock`);

/**
 * Runs `work` while no other process of this copy of the project does: two commands started at once
 * must not install or build over one another.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function exclusively(work) {
  while (!take()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take() {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    if (abandoned()) rmSync(path, { force: true });
    return false;
  }
}

/** True when the holder was killed: its process is gone, or it died before writing its number. */
function abandoned() {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    if (holder > 0) return !alive(holder);
    return Date.now() - statSync(path).mtimeMs > 5000;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
