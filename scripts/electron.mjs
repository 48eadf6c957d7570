import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, say } from "./root.mjs";

const folder = join(root, "node_modules", "electron");
/** When fetching failed last, so that it is not tried at every start. */
const failed = join(root, "node_modules", ".xuyensuot-no-electron");
const patience = 24 * 3600 * 1000;

/**
 * Electron's program, fetched once where that is possible; null where there is none or no screen for it. As root on
 * Linux it does not start without giving up its sandbox, which we do not.
 * @returns {string | null}
 */
export function findElectron() {
  if (process.platform === "linux") {
    if (!process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return null;
    if (process.getuid?.() === 0) return null;
  }
  return program() ?? (mayFetch() && fetch() ? program() : null);
}

function program() {
  const note = join(folder, "path.txt");
  if (!existsSync(note)) return null;
  const path = join(folder, "dist", readFileSync(note, "utf8").trim());
  return existsSync(path) ? path : null;
}

function mayFetch() {
  if (!existsSync(join(folder, "install.js"))) return false;
  const last = existsSync(failed) ? Number(readFileSync(failed, "utf8")) : 0;
  return Date.now() - last > patience;
}

function fetch() {
  say("Đang tải phần cửa sổ của chương trình (chỉ lần đầu)…");
  const { status } = spawnSync(process.execPath, [join(folder, "install.js")], {
    cwd: folder,
    stdio: "ignore",
    timeout: 300_000,
  });
  if (status === 0) return true;
  writeFileSync(failed, String(Date.now()));
  return false;
}
