import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "rolldown/utils";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the project: its path from the root with "/" and its words. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(["node_modules", "dist", "out", ".git"]);
const binary = /\.(?:docx?|pdf|xlsx|png|jpe?g|ico|db|sqlite|gz|zip|woff2?)$/u;

/** Every text file of the project, in the order of their paths. */
export function projectFiles(): readonly Source[] {
  return pathsBelow("")
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function pathsBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !notOurs.has(entry.name) && (entry.isDirectory() || entry.isFile()))
    .flatMap((entry) => (entry.isDirectory() ? pathsBelow(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]))
    .toSorted();
}

/** The TypeScript files of the program, with their tests. */
export function isCode(path: string): boolean {
  return /^(?:shared|electron|renderer|tests)\/.*\.tsx?$/u.test(path);
}

export function isTest(path: string): boolean {
  return path.startsWith("tests/") || /\.test\.tsx?$/u.test(path);
}

/** A node of the syntax tree as far as the checks look at it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** Every node of the file's syntax tree; throws where the file does not parse. */
export function nodesOf(source: Source): readonly Syntax[] {
  const { program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path}: ${errors[0]?.message}`);
  const found: Syntax[] = [];
  collect(program, found);
  return found;
}

function collect(value: unknown, found: Syntax[]): void {
  if (Array.isArray(value)) for (const part of value) collect(part, found);
  else if (isSyntax(value)) {
    found.push(value);
    for (const part of Object.values(value)) if (typeof part === "object" && part !== null) collect(part, found);
  }
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** What a file imports, in any form: static, re-exported, at run time, or as a type. A computed name is "?". */
export function importsOf(source: Source): readonly string[] {
  return nodesOf(source)
    .filter((node) => importing.has(node.type) && isSyntax(node["source"]))
    .map((node) => (node["source"] as Syntax)["value"])
    .map((name) => (typeof name === "string" ? name : "?"));
}
