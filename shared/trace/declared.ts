import { headerOf } from "#shared/facts/header.ts";
import { opensPaper } from "#shared/facts/opening.ts";
import { outlineOf } from "#shared/facts/outline.ts";
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

const known = new WeakMap<Document, string>();

/** True when the lower paper names the higher one by its number in its head or opening: then it is there to carry it out. */
export function declares(child: Document, parent: Document): boolean {
  const { number, symbol } = headerOf(parent);
  if (number === null || symbol === null) return false;
  let opening = known.get(child);
  if (opening === undefined) known.set(child, (opening = openingOf(child)));
  return numberPattern(number, symbol).test(opening);
}

/** The folded words of the head and of what stands before the first heading or point. */
function openingOf(document: Document): string {
  const words: string[] = document.header.children.map((line) => textOf(line));
  for (const { block, section } of outlineOf(document)) {
    if (section === "header") continue;
    if (section !== "body" || !opensPaper(block)) break;
    words.push(textOf(block));
  }
  return fold(words.join("\n"));
}
