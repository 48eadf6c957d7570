import type { Source, Syntax } from "./source.ts";
import { isCode, isSyntax, isTest, nodesOf } from "./source.ts";

export const longestFile = 400;

/** Words the project may not hold in any file: where it was built and whence it was installed are nobody's business. */
const forbidden = [
  { pattern: /(?:^|[\s"'`(=])\/(?:work|home|root)\//mu, why: "names a folder of one machine" },
  { pattern: /(?:\.\.\/)shared\/(?:seeds|design|standards|examples)/u, why: "refers outside the project" },
  { pattern: /\bregistry\.[a-z0-9-]+\.[a-z]+|\bnpmmirror\b|"resolved":\s*"http/u, why: "names a package registry" },
];

/** What is wrong with any text file of the project, one sentence each. */
export function textViolations(source: Source): readonly string[] {
  const found = forbidden.filter(({ pattern }) => pattern.test(source.text)).map(({ why }) => why);
  if (/\.(?:tsx?|mjs)$/u.test(source.path)) {
    const lines = source.text.split("\n").length - 1;
    if (lines > longestFile) found.push(`has ${lines} lines, more than ${longestFile}`);
  }
  return found.map((message) => `${source.path}: ${message}`);
}

/** A check that is switched off without " -- why" behind it. */
const suppressed = /(?:oxlint|eslint)-disable(?!.* -- \S)|@ts-(?:ignore|nocheck|expect-error)(?!.* -- \S)/u;

/** What is wrong with the code of one file, one sentence each. */
export function codeViolations(source: Source): readonly string[] {
  if (!isCode(source.path)) return [];
  const found = nodesOf(source).flatMap((node) => nodeViolation(source.path, node) ?? []);
  if (suppressed.test(source.text)) found.push("switches a check off without a reason on the line");
  return [...new Set(found)].map((message) => `${source.path}: ${message}`);
}

function nodeViolation(path: string, node: Syntax): string | undefined {
  if (node.type === "ExportDefaultDeclaration") return "has a default export";
  if (node.type !== "MemberExpression") return undefined;
  const object = nameOf(node["object"]);
  const property = nameOf(node["property"]);
  if (object === "console" && !path.startsWith("electron/cli/")) return "writes to the console";
  if (isTest(path) && ["it", "test", "describe"].includes(object) && ["only", "skip", "todo"].includes(property))
    return `leaves a test out (${object}.${property})`;
  return undefined;
}

/** Name of a plain name; of `it.concurrent`, `describe.each(…)` and the like, the name they begin with. */
function nameOf(value: unknown): string {
  if (!isSyntax(value)) return "";
  if (typeof value["name"] === "string") return value["name"];
  return nameOf(value["object"] ?? value["callee"]);
}

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Lines of every function of the file, longest last. */
export function functionLengths(source: Source): readonly number[] {
  return nodesOf(source)
    .filter((node) => functionTypes.has(node.type))
    .map((node) => source.text.slice(node.start, node.end).split("\n").length)
    .toSorted((a, b) => a - b);
}
