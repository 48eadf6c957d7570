import type { Block, Table, TextBlock } from "./block.ts";
import type { Line } from "./document.ts";
import type { Inline } from "./inline.ts";
import { isFootnote } from "./inline.ts";

const texts = new WeakMap<object, string>();

/** The words of one text block or line, without label and marker; a footnote mark takes no width. Memoised. */
export function textOf(block: TextBlock | Line): string {
  return inlineText(block.children);
}

/** The words a block opens with: its own, those of the first line of a task; "" for a table and a page break. */
export function openingWords(block: Block | Line): string {
  const words = block.type === "task" ? block.children[0] : block;
  return words === undefined || words.type === "table" || words.type === "page-break" ? "" : textOf(words);
}

/** The words of a list of inlines; positions in it are what ranges mean. */
export function inlineText(children: readonly Inline[]): string {
  const known = texts.get(children);
  if (known !== undefined) return known;
  let text = "";
  for (const child of children) if (!isFootnote(child)) text += child.text;
  texts.set(children, text);
  return text;
}

/** Every block and line below `blocks` that holds words, in reading order, footnotes after the block they stand in. */
export function* textBlocksOf(blocks: Iterable<Block | Line>): Generator<TextBlock | Line> {
  for (const block of blocks) {
    if (block.type === "page-break") continue;
    if (block.type === "table") yield* cellBlocks(block);
    else if (block.type === "task") yield* textBlocksOf(block.children);
    else {
      yield block;
      for (const child of block.children) if (isFootnote(child)) yield* textBlocksOf(child.note);
    }
  }
}

function* cellBlocks(table: Table): Generator<TextBlock | Line> {
  for (const row of table.children) for (const cell of row.children) yield* textBlocksOf(cell.children);
}
