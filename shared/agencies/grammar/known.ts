import { entries } from "#shared/agencies/catalogue/all.ts";
import { baseOf } from "#shared/agencies/entry.ts";
import type { Words } from "./tokens.ts";
import { wordsOf } from "./tokens.ts";

/** What may stand before a word of a known name: nothing, a joining mark ("-", "và", "&"), a comma. */
const nothing = 1;
const joint = 2;
const comma = 4;

interface Node {
  readonly next: Map<string, Node>;
  /** Marks that may stand before this word. */
  before: number;
  end: boolean;
  /** The end of an abbreviation: counts only when written in capitals. */
  short: boolean;
  open: boolean;
}

/** A catalogue name found in running words: the index after its last word; `open` when the name goes on with words of its own. */
export interface KnownName {
  readonly end: number;
  readonly open: boolean;
}

let root: Node | null = null;

function node(): Node {
  return { next: new Map(), before: 0, end: false, short: false, open: false };
}

function add(top: Node, name: string, open: boolean, short: boolean): void {
  const words = wordsOf(name);
  let at = top;
  let before = nothing;
  for (let i = 0; ; i += 1) {
    const token = words.at(i);
    if (!token) break;
    if (token.kind === "comma") before |= comma | joint;
    else if (token.kind === "dash" || token.kind === "and" || token.kind === "slash") before |= joint;
    else if (token.kind === "word") {
      let child = at.next.get(token.low);
      if (!child) at.next.set(token.low, (child = node()));
      child.before |= before;
      at = child;
      before = nothing;
    }
  }
  if (short) at.short = true;
  else at.end = true;
  at.open ||= open;
}

function tree(): Node {
  if (root) return root;
  root = node();
  for (const entry of entries) {
    for (const name of [...entry.names, ...(entry.aliases ?? [])]) add(root, baseOf(name), entry.open ?? false, false);
    for (const name of entry.abbreviations ?? []) add(root, name, false, true);
  }
  return root;
}

function markBefore(words: Words, index: number): readonly [mark: number, at: number] {
  let mark = nothing;
  let at = index;
  for (let token = words.at(at); token; token = words.at(at)) {
    if (token.kind === "comma") mark = comma;
    else if (token.kind === "and" || token.kind === "dash") mark = mark === comma ? comma : joint;
    else break;
    at += 1;
  }
  return [mark, at];
}

/** The longest catalogue name (without its place) that begins at word `index`, or null. */
export function knownAt(words: Words, index: number): KnownName | null {
  let at = tree();
  let best: KnownName | null = null;
  for (let i = index; ;) {
    const [mark, wordAt] = i === index ? [nothing, i] : markBefore(words, i);
    const token = words.at(wordAt);
    if (token?.kind !== "word") break;
    const child = at.next.get(token.low);
    if (!child || (i !== index && (child.before & mark) === 0)) break;
    at = child;
    i = wordAt + 1;
    if (at.end || (at.short && token.short)) best = { end: i, open: at.open };
  }
  return best;
}

/** Index after the longest run from `from` that with `head` before it is a catalogue name ("Sở" + "Kế hoạch và Đầu tư"), or null. */
export function longestUnder(head: string, words: Words, from: number): number | null {
  let at = tree();
  for (const part of head.split(" ")) {
    const child = at.next.get(part);
    if (!child) return null;
    at = child;
  }
  let best: number | null = null;
  for (let i = from; ;) {
    const [mark, wordAt] = i === from ? [nothing, i] : markBefore(words, i);
    const token = words.at(wordAt);
    const child = token?.kind === "word" ? at.next.get(token.low) : undefined;
    if (!child || (child.before & mark) === 0) return best;
    at = child;
    i = wordAt + 1;
    if (at.end) best = i;
  }
}
