import { diffArrays } from "diff";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Document } from "#shared/model/document.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";

/** A stretch of words: the same in both versions, only in the later one, or only in the earlier one. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** One block that differs. `node` is the one in the later version; of a removed block, the one that is gone. */
export interface TextChange {
  readonly kind: "added" | "removed" | "changed";
  readonly node: string;
  /** Label path: "III.4.a". */
  readonly path: string;
  readonly pieces: readonly Piece[];
}

interface Words {
  readonly node: string;
  readonly path: string;
  readonly text: string;
}

/** Least share of words in common at which a reworded block is still the same block. */
const sameBlock = 0.4;
const tokens = /[A-Za-zÀ-ỿ\d]+|\s+|[^A-Za-zÀ-ỿ\d\s]/gu;

/** What differs in the words of two versions of a paper, block by block in reading order, word by word in a block. */
export function compareTexts(before: Document, after: Document): TextChange[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(
    old.map(({ text }) => text),
    young.map(({ text }) => text),
  );
  const changes: TextChange[] = [];
  let [i, j] = [0, 0];
  let gone: Words[] = [];
  let come: Words[] = [];
  const settle = (): void => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of parts) {
    const { length } = value;
    if (removed) gone.push(...old.slice(i, (i += length)));
    else if (added) come.push(...young.slice(j, (j += length)));
    else {
      settle();
      i += length;
      j += length;
    }
  }
  settle();
  return changes;
}

function wordsOf(document: Document): Words[] {
  return outlineOf(document).flatMap((entry) =>
    [...textBlocksOf([entry.block])].map((block, index) => ({
      node: block.id,
      path: entry.path,
      text: `${index === 0 ? labelOf(entry) : ""}${textOf(block)}`.normalize("NFC"),
    })),
  );
}

function labelOf({ block }: Entry): string {
  return "label" in block && block.label !== undefined && block.label !== "" ? `${block.label} ` : "";
}

/** Blocks that went and blocks that came at one place: by their node, else by their words, they are one changed block. */
function paired(gone: readonly Words[], come: readonly Words[]): TextChange[] {
  const partner = new Map<Words, Words>();
  const free = new Set(gone);
  const match = (young: Words, old: Words | undefined): void => {
    if (old === undefined) return;
    partner.set(young, old);
    free.delete(old);
  };
  for (const young of come)
    match(
      young,
      gone.find((old) => old.node === young.node),
    );
  for (const young of come)
    if (!partner.has(young))
      match(
        young,
        [...free].find((old) => alike(old.text, young.text)),
      );
  const removed = gone.filter((old) => free.has(old)).map((old) => whole("removed", old));
  const rest = come.map((young): TextChange => {
    const old = partner.get(young);
    if (old === undefined) return whole("added", young);
    return { kind: "changed", node: young.node, path: young.path, pieces: piecesOf(old.text, young.text) };
  });
  return [...removed, ...rest];
}

function whole(kind: "added" | "removed", { node, path, text }: Words): TextChange {
  return { kind, node, path, pieces: [{ kind, text }] };
}

function alike(one: string, other: string): boolean {
  const [a, b] = [bag(one), bag(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size > 0 && (2 * common) / (a.size + b.size) >= sameBlock;
}

function bag(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[A-Za-zÀ-ỿ\d]+/gu));
}

/** The words of two texts against each other; letters composed (NFC), so that only what a reader sees can differ. */
export function piecesOf(before: string, after: string): Piece[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  return diffArrays(old, young).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function tokensOf(text: string): string[] {
  return text.normalize("NFC").match(tokens) ?? [];
}
