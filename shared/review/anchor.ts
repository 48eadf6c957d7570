import type { Document } from "#shared/model/document.ts";
import type { At } from "#shared/model/task.ts";
import { placedBlocks } from "#shared/rules/engine/places.ts";

/** Words a remark was made about: the place as it was, and the words themselves. */
export interface Anchor {
  /** Null: the remark is on the paper as a whole. */
  readonly node: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Words shorter than this are met anywhere: they do not find their place again in another node. */
const telling = 12;

/**
 * Where the words of a remark stand now: in their node, nearest to where they were; else in the one other node that holds
 * them; else the whole node, whose words were changed; null when neither is left.
 */
export function anchorIn(document: Document, { node, start, end, quote }: Anchor): At | null {
  if (node === null) return null;
  const blocks = placedBlocks(document);
  const own = blocks.find(({ block }) => block.id === node);
  const found = own && nearest(own.text, quote, start);
  if (own && found !== undefined && found >= 0) return { node, start: found, end: found + quote.length };
  const others =
    quote.length < telling ? [] : blocks.filter(({ text, block }) => block.id !== node && text.includes(quote));
  const [other] = others;
  if (other && others.length === 1) {
    const at = other.text.indexOf(quote);
    return { node: other.block.id, start: at, end: at + quote.length };
  }
  return own ? { node, start: 0, end: quote === "" ? Math.min(end, own.text.length) : own.text.length } : null;
}

/** The occurrence of `words` nearest to `start`; -1 when there is none, or nothing to look for. */
function nearest(text: string, words: string, start: number): number {
  if (words === "") return -1;
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best;
}

/** Between the words of two paragraphs in a quote; no paragraph holds it itself. */
export const betweenParagraphs = "\u2029";

/**
 * Where a quote stands that goes over several paragraphs: each of them that is found, in reading order. One that was
 * rewritten is left out; where the first is gone the next that is told apart by its words leads there.
 */
export function anchorsIn(document: Document, anchor: Anchor): At[] {
  const [first = "", ...lines] = anchor.quote.split(betweenParagraphs);
  const head = anchorIn(document, { ...anchor, quote: first });
  if (lines.length === 0) return head === null ? [] : [head];
  const blocks = placedBlocks(document);
  const found = head === null ? [] : [head];
  let from = head === null ? 0 : blocks.findIndex(({ block }) => block.id === head.node) + 1;
  for (const line of lines) {
    if (line.length < telling && found.length === 0) continue;
    const at = blocks.findIndex(({ text }, index) => index >= from && line !== "" && text.includes(line));
    const place = blocks[at];
    if (place === undefined) continue;
    const start = place.text.indexOf(line);
    found.push({ node: place.block.id, start, end: start + line.length });
    from = at + 1;
  }
  return found;
}
