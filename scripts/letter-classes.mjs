// What the bundle does to patterns that ask for a capital or a small letter.
import { parseAst } from "rolldown/parseAst";

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** Latin with the letters of Vietnamese and of the languages beside it, and the Greek and Cyrillic letters that look like them. */
const scripts = /[\0-\u024f\u0386-\u03ce\u0400-\u045f\u1ea0-\u1eff]/u;

const asksForLetter = /\\p\{L[ul]\}/u;

/**
 * The letters of each class, and those where case is ignored.
 * @type {Record<string, string>}
 */
const classes = { "\\p{Lu}": listed(/\p{Lu}/u), "\\p{Ll}": listed(/\p{Ll}/u) };
/** @type {Record<string, string>} */
const caseless = { "\\p{Lu}": listed(/\p{Lu}/iu), "\\p{Ll}": listed(/\p{Ll}/iu) };

/**
 * The classes `\p{Lu}` and `\p{Ll}` written out as the letters a paper can hold: V8 looks through the letters of all scripts
 * each time it meets such a class, and there are more than a hundred.
 * @returns {import("rolldown").Plugin}
 */
export function letterClasses() {
  return {
    name: "letter-classes",
    transform: { filter: { id: /\.ts$/u, code: asksForLetter }, handler: (code) => withListed(code) },
  };
}

/**
 * A source whose patterns list their letters.
 * @param {string} code
 * @returns {string}
 */
export function withListed(code) {
  const patterns = patternsIn(parseAst(code, { lang: "ts" }));
  let [written, at] = ["", 0];
  for (const { start, end } of patterns.toSorted((a, b) => a.start - b.start)) {
    written += code.slice(at, start) + spelled(code.slice(start, end));
    at = end;
  }
  return written + code.slice(at);
}

/**
 * The patterns written as such, and the pieces of those put together from raw strings.
 * @param {unknown} value
 * @returns {Node[]}
 */
function patternsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  const node = /** @type {Node} */ (value);
  if (node.type === "TemplateElement" || (node.type === "Literal" && node["regex"])) return [node];
  return Object.values(node).flatMap(patternsIn);
}

/**
 * @param {string} pattern
 * @returns {string}
 */
function spelled(pattern) {
  const letterOf = /^\/.*\/[a-z]*i[a-z]*$/su.test(pattern) ? caseless : classes;
  let inClass = false;
  return pattern.replaceAll(/\\p\{L[ul]\}|\\.|[[\]]/gsu, (sign) => {
    const letters = letterOf[sign];
    if (letters !== undefined) return inClass ? letters : `[${letters}]`;
    if (sign.length === 1) inClass = sign === "[";
    return sign;
  });
}

/**
 * The letters of a kind, as ranges.
 * @param {RegExp} kind
 * @returns {string}
 */
function listed(kind) {
  const points = Array.from({ length: 0x1f00 }, (_, point) => point).filter((point) => {
    const letter = String.fromCodePoint(point);
    return scripts.test(letter) && kind.test(letter);
  });
  return points.reduce((ranges, point, i) => {
    const [joins, goesOn] = [points[i - 1] === point - 1, points[i + 1] === point + 1];
    if (joins && goesOn) return ranges;
    return `${ranges}${joins ? "-" : ""}${String.fromCodePoint(point)}`;
  }, "");
}
