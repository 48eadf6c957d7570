import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Words before a noun that make it many. */
export const groupOpeners = new Set(["các", "những", "mọi", "mỗi", "từng"]);
/** The same in two syllables. */
export const groupOpenerPairs = new Set(["toàn thể", "tất cả", "toàn bộ"]);

/** Index after "các", "tất cả các", "toàn thể" at `index`; `index` when none stands there. */
export function afterOpener(words: Words, index: number): number {
  let at = index;
  if (groupOpenerPairs.has(pairAt(words, at))) at += 2;
  if (groupOpeners.has(words.at(at)?.low ?? "")) at += 1;
  return at;
}

/** Whether a comma, "và" or slash stands at `index`. */
export function isSeparator(words: Words, index: number): boolean {
  const kind = words.at(index)?.kind;
  return kind === "comma" || kind === "and" || kind === "slash";
}

/** Index after ", và" and the like at `index`. */
export function afterSeparators(words: Words, index: number): number {
  let at = index;
  while (isSeparator(words, at)) at += 1;
  return at;
}
