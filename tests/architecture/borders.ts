import { doors, open, packageOf } from "./doors.ts";
import { order } from "./order.ts";
import type { Source } from "./source.ts";
import { importsOf, isTest } from "./source.ts";

/** The folder of the order that a path from the root stands in: "shared/rules/tasks/x.ts" → "shared/rules". */
export function folderOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** What is wrong with the imports of one file, one sentence each. */
export function borderViolations(source: Source): readonly string[] {
  const check = isTest(source.path) ? testImport : productImport;
  const found = importsOf(source).flatMap((specifier) => addressing(specifier) ?? check(source.path, specifier) ?? []);
  if (!isTest(source.path) && order[folderOf(source.path)] === undefined)
    found.push(`${folderOf(source.path)} does not stand in the order of folders`);
  return found.map((message) => `${source.path}: ${message}`);
}

function addressing(specifier: string): string | undefined {
  if (specifier === "?") return "imports a computed name";
  if (specifier.split("/").includes("..")) return `"${specifier}" leaves its folder: write it from "#"`;
  return undefined;
}

/** Tests may import across the order, but not make what they test depend on the other side. */
function testImport(path: string, specifier: string): string | undefined {
  const from = path.split("/")[0];
  const other = { shared: /^#(?:electron|renderer)\//u, electron: /^#renderer\//u, renderer: /^#electron\//u };
  return from !== undefined && from in other && other[from as keyof typeof other].test(specifier)
    ? `a test of ${from} imports "${specifier}"`
    : undefined;
}

function productImport(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("./")) return undefined;
  return specifier.startsWith("#") ? orderViolation(path, specifier.slice(1)) : doorViolation(path, specifier);
}

function orderViolation(path: string, target: string): string | undefined {
  const from = folderOf(path);
  const to = folderOf(target);
  if (target.startsWith("resources/") && target.endsWith(".json")) return undefined;
  if (order[to] === undefined || /\.test\.tsx?$/u.test(target))
    return `imports "${target}", which is not of the product`;
  const allowed = order[from] ?? [];
  const fine = from === to || allowed.includes(to) || allowed.includes(`${to.split("/")[0]}/*`);
  return fine ? undefined : `${from} may not import ${to}`;
}

function doorViolation(path: string, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const side = path.split("/")[0] ?? "";
  if (open[side]?.includes(name)) return undefined;
  const places = doors[name];
  if (places === undefined) return `"${name}" is neither open to ${side} nor a door`;
  const fine = places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));
  if (fine) return undefined;
  return places.length === 0 ? `"${name}" is imported nowhere` : `"${name}" is imported in ${places.join(", ")} only`;
}
