import { headerOf } from "#shared/facts/header.ts";
import { opensPaper } from "#shared/facts/opening.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";

/** The number of a paper in all its writings, for folded words: "05/CT-TTg", "5/CT-TTg", "Số 05 /CT-TTg". */
export function numberPattern(number: string, symbol: string): RegExp {
  const plain = fold(symbol)
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\s*([-–/])\s*/gu, String.raw`\s*[-–/]\s*`);
  const separator = String.raw`\s*[/-]\s*(?:\d{4}\s*/\s*)?`;
  return new RegExp(String.raw`(?<![\d/])0*${number.replace(/^0+/u, "")}${separator}${plain}(?![A-Za-zÀ-ỿ\d])`, "u");
}

interface Opening {
  /** The folded words of the head and of what stands before the first heading or point. */
  readonly all: string;
  /** Without the head, which says what the paper itself is about. */
  readonly body: string;
}

const known = new WeakMap<Document, Opening>();

/**
 * True when the lower paper names the higher one in its head or opening: then it is there to carry it out. It names it by
 * its number; one that bears none (a draft, or a number stamped in later) by its kind and what it is about.
 */
export function declares(child: Document, parent: Document): boolean {
  const { kind, number, symbol, subject } = headerOf(parent);
  let opening = known.get(child);
  if (opening === undefined) known.set(child, (opening = openingOf(child)));
  if (number !== null && symbol !== null) return numberPattern(number, symbol).test(opening.all);
  const named = fold(kindOf(kind).name);
  return number === null && subject !== null && opening.body.includes(named) && isAbout(opening.body, subject);
}

/** So many pairs of words a subject needs to tell a paper by, and the share of them that has to be met again. */
const [leastPairs, leastShare] = [7, 0.6];

function isAbout(words: string, subject: string): boolean {
  const pairs = pairsOf(fold(subject));
  const said = pairsOf(words);
  return pairs.size >= leastPairs && [...pairs].filter((pair) => said.has(pair)).length >= leastShare * pairs.size;
}

function pairsOf(folded: string): ReadonlySet<string> {
  const words = folded.match(/[a-z\d]+/gu) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function openingOf(document: Document): Opening {
  const head = document.header.children.map((line) => textOf(line));
  const words: string[] = [];
  for (const { block, section } of outlineOf(document)) {
    if (section === "header") continue;
    if (section !== "body" || !opensPaper(block)) break;
    words.push(textOf(block));
  }
  return { all: fold([...head, ...words].join("\n")), body: fold(words.join("\n")) };
}
