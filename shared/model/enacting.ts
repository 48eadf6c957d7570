import { allCapitals } from "#shared/text/capitals.ts";
import type { Block } from "./block.ts";
import { inlineText } from "./text.ts";

/** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:": the word by which a paper decides, on a line of its own below its legal bases. */
export function isEnactingWord(words: string): boolean {
  return /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s*:?$/u.test(words.trim());
}

/** The bases begin at most so many blocks below the first line that says who decides. */
const near = 4;

/**
 * The lines around the legal bases that a decision or resolution sets apart, NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1 to 1.3:
 * who decides ("THẨM QUYỀN BAN HÀNH", in capitals above the bases) and the word by which it does.
 */
export function isEnacting(blocks: readonly Block[], index: number): boolean {
  const words = wordsOf(blocks[index]);
  if (words === null || !allCapitals(words)) return false;
  if (isEnactingWord(words)) return true;
  const basis = blocks.slice(0, near).findIndex((block) => block.type === "basis");
  return index < basis && blocks.slice(0, basis).every((block) => allCapitals(wordsOf(block) ?? ""));
}

function wordsOf(block: Block | undefined): string | null {
  return block?.type === "paragraph" ? inlineText(block.children) : null;
}
