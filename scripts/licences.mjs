// The packages the product is built from with their licences, by package-lock.json and the packages themselves.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>, license?: string, version?: string, dev?: boolean, optional?: boolean }} Locked */

/**
 * Writes the list: every package that package.json's dependencies bring along, installed here or not, and every package
 * whose code was bundled.
 * @param {string} target
 * @param {readonly string[]} modules paths of the bundled modules
 */
export function writeLicences(target, modules) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  /** @type {Record<string, Locked>} */
  const packages = lock.packages;
  const bundled = new Set(modules.flatMap((module) => packageOf(module) ?? []));
  const found = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== "" && ((dev !== true && optional !== true) || bundled.has(path)))
    .map(([path, locked]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: locked.version ?? "",
      licence: locked.license ?? licenceIn(path),
    }));
  const unique = new Map(found.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...unique.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(target, JSON.stringify(sorted));
}

/**
 * The folder of the package a module belongs to, as package-lock.json names it; null for the product's own.
 * @param {string} module
 * @returns {string | null}
 */
function packageOf(module) {
  const path = module.replaceAll("\\", "/");
  return /(?<=\/)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@][^/]*(?=\/)/u.exec(path)?.[0] ?? null;
}

/**
 * @param {string} path
 * @returns {string}
 */
function licenceIn(path) {
  const file = join(root, path, "package.json");
  const said = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).license : undefined;
  const text = join(root, path, "LICENSE");
  return said ?? (existsSync(text) && /^\s*MIT License/u.test(readFileSync(text, "utf8")) ? "MIT" : "");
}
