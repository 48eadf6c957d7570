import type { Block } from "./block.ts";
import type { Document, Line } from "./document.ts";

/** Where blocks of a paper stand side by side; a number is the place of an appendix. */
export type Part = "header" | "body" | "closing" | number;

/** In the children of `part`: at `start` take `remove` of them out and put `insert` in. */
export interface Splice {
  readonly part: Part;
  readonly start: number;
  readonly remove: number;
  readonly insert: readonly (Line | Block)[];
}

/** The splices that do not fit the tree they were made for. */
export class MisfitSplice extends Error {
  override readonly name = "MisfitSplice";
}

/**
 * What must be done to `before` to get `after`, one splice for each part that changed; null where that does not say it
 * all (the kind, the source, or the appendices themselves changed). Nodes are compared by identity.
 */
export function splicesBetween(before: Document, after: Document): Splice[] | null {
  if (before.kind !== after.kind || before.source !== after.source || before.version !== after.version) return null;
  if (before.appendices.length !== after.appendices.length) return null;
  const parts: (Splice | null | undefined)[] = [
    spliceOf("header", before.header, after.header),
    spliceOf("body", before.body, after.body),
    spliceOf("closing", before.closing, after.closing),
    ...after.appendices.map((appendix, index) => spliceOf(index, before.appendices[index], appendix)),
  ];
  return parts.includes(null) ? null : parts.filter((part) => part !== undefined && part !== null);
}

interface Holder {
  readonly id: string;
  readonly orientation?: "landscape";
  readonly children: readonly (Line | Block)[];
}

/** Undefined when nothing changed. */
function spliceOf(part: Part, before: Holder | undefined, after: Holder): Splice | null | undefined {
  if (before === after) return undefined;
  if (before === undefined || before.id !== after.id || before.orientation !== after.orientation) return null;
  const [old, now] = [before.children, after.children];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const insert = now.slice(start, now.length - end);
  const remove = old.length - start - end;
  return insert.length === 0 && remove === 0 ? undefined : { part, start, remove, insert };
}

/** The document with the splices made. Throws `MisfitSplice` when one reaches outside its part. */
export function withSplices(document: Document, splices: readonly Splice[]): Document {
  return splices.reduce((made, splice) => {
    const { part } = splice;
    if (typeof part === "string") return { ...made, [part]: spliced(made[part], splice) };
    const appendix = made.appendices[part];
    if (appendix === undefined) throw new MisfitSplice(`There is no appendix ${part}`);
    return { ...made, appendices: made.appendices.with(part, spliced(appendix, splice)) };
  }, document);
}

function spliced<H extends Holder>(holder: H, { start, remove, insert }: Splice): H {
  if (start + remove > holder.children.length) throw new MisfitSplice("A splice reaches behind the end of its part");
  return { ...holder, children: holder.children.toSpliced(start, remove, ...insert) };
}
