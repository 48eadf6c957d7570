import type { Appendix, Document, Line } from "#shared/model/document.ts";
import type { TextBlock } from "#shared/model/block.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";

const known = new WeakMap<Document, ReadonlyMap<string, TextBlock | Line>>();

/** Every block and line that holds words, by its id. Memoised by document. */
export function textBlocksById(document: Document): ReadonlyMap<string, TextBlock | Line> {
  const cached = known.get(document);
  if (cached !== undefined) return cached;
  const { header, body, closing, appendices } = document;
  const all = [header.children, body.children, closing.children, ...appendices.map((one: Appendix) => one.children)];
  const blocks = new Map(
    all.flatMap((children) => [...textBlocksOf(children)].map((block) => [block.id, block] as const)),
  );
  known.set(document, blocks);
  return blocks;
}

/** The DOM range of a stretch of a node's words (offsets of `textOf`), null when the page does not show it. */
export function domRange(
  root: HTMLElement,
  document: Document,
  node: string,
  start: number,
  end: number,
): Range | null {
  const element = root.querySelector(`[data-node="${CSS.escape(node)}"]`);
  const block = textBlocksById(document).get(node);
  if (element === null) return null;
  if (block === undefined) return whole(element);
  const shift = shiftOf(element, textOf(block));
  const from = pointAt(element, start + shift);
  const to = pointAt(element, Math.max(end, start + 1) + shift);
  if (from === null || to === null) return whole(element);
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The offset in a node's words of a point of the page; null where the page adds the words itself. */
export function offsetAt(element: Element, document: Document, container: Node, offset: number): number | null {
  const node = element.getAttribute("data-node");
  const block = node === null ? undefined : textBlocksById(document).get(node);
  if (block === undefined) return null;
  let at = 0;
  for (const text of wordsIn(element)) {
    if (text === container) return Math.max(0, at + offset - shiftOf(element, textOf(block)));
    at += text.data.length;
  }
  return null;
}

function whole(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** Labels and markers stand before a node's own words. */
function shiftOf(element: Element, text: string): number {
  const shown = wordsIn(element)
    .map(({ data }) => data)
    .join("");
  if (shown.endsWith(text)) return shown.length - text.length;
  return Math.max(0, shown.indexOf(text.slice(0, 12)));
}

function pointAt(element: Element, offset: number): [Text, number] | null {
  let at = 0;
  for (const text of wordsIn(element)) {
    if (offset <= at + text.data.length) return [text, offset - at];
    at += text.data.length;
  }
  return null;
}

/** Text of the element without the marks of footnotes and without what belongs to a node inside it. */
function wordsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("[data-note]") === null && node.parentElement.closest("[data-node]") === element
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const found: Text[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
  return found;
}
