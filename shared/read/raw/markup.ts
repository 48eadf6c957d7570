import type { Leaf, Mark } from "#shared/model/inline.ts";

/** Opening or closing of a mark at a position of the text; `length` characters of markup stand there. */
interface Switch {
  readonly at: number;
  readonly length: number;
  readonly mark: Mark | null;
  readonly open: boolean;
}

const tag = /<(\/?)(sup|sub|i|em|b|strong|u|p|br|div|span)(?:\s[^<>]*)?\s*\/?>/giu;
const tagMarks: Readonly<Record<string, Mark>> = {
  sup: "superscript",
  sub: "subscript",
  i: "italic",
  em: "italic",
  b: "bold",
  strong: "bold",
  u: "underline",
};
const autolink = /<((?:https?|mailto):[^<>\s]+)>/gu;
const escape = /\\([\\`*_{}[\]()#+\-.!|>~])/gu;
const entities: Readonly<Record<string, string>> = {
  "&nbsp;": "\u00a0",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** Runs of asterisks that pair up as emphasis; those that do not stay words. */
function emphasis(text: string): Switch[] {
  const found: Switch[] = [];
  const open: Partial<Record<Mark, number>> = {};
  for (const run of text.matchAll(/\*{1,3}/gu)) {
    const at = run.index;
    const before = at === 0 || text[at - 1] === "\n" ? "" : (text[at - 1] as string);
    const after = text[at + run[0].length] ?? "";
    if (before === "" && run[0].length === 1 && /\s/u.test(after)) continue;
    let rest = run[0].length;
    let position = at;
    while (rest > 0) {
      const mark: Mark =
        rest >= 2 && (rest === 2 || open.bold !== undefined || open.italic === undefined) ? "bold" : "italic";
      const length = mark === "bold" ? 2 : 1;
      const started = open[mark];
      if (started !== undefined && !/\s/u.test(before || " ")) {
        found.push({ at: started, length, mark, open: true }, { at: position, length, mark, open: false });
        delete open[mark];
      } else if (started === undefined && after !== "" && !/\s/u.test(after)) open[mark] = position;
      position += length;
      rest -= length;
    }
  }
  return found;
}

function tags(text: string): Switch[] {
  const found: Switch[] = [];
  for (const match of text.matchAll(tag)) {
    const mark = tagMarks[(match[2] as string).toLowerCase()] ?? null;
    found.push({ at: match.index, length: match[0].length, mark, open: match[1] === "" });
  }
  for (const match of text.matchAll(autolink)) {
    found.push({ at: match.index, length: 1, mark: null, open: true });
    found.push({ at: match.index + match[0].length - 1, length: 1, mark: null, open: false });
  }
  for (const match of text.matchAll(escape)) found.push({ at: match.index, length: 1, mark: null, open: true });
  return found;
}

function plain(text: string): string {
  return text.includes("&")
    ? text.replace(/&(?:nbsp|amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity)
    : text;
}

/**
 * The leaves of a stretch of text with Markdown emphasis and the few HTML tags that text recognition writes
 * (sup, sub, i, b, u, p, br). Line feeds stay in the text. Markup that does not pair stays as words.
 */
export function parseMarkup(text: string): Leaf[] {
  if (!/[*<\\&]/u.test(text)) return text === "" ? [] : [{ text }];
  const switches = [...tags(text), ...emphasis(text)].toSorted((a, b) => a.at - b.at);
  const leaves: Leaf[] = [];
  const active = new Set<Mark>();
  let from = 0;
  const emit = (to: number): void => {
    if (to <= from) return;
    const leaf: Record<string, unknown> = { text: plain(text.slice(from, to)) };
    for (const mark of active) leaf[mark] = true;
    leaves.push(leaf as unknown as Leaf);
  };
  for (const change of switches) {
    if (change.at < from) continue;
    emit(change.at);
    if (change.mark && change.open) active.add(change.mark);
    else if (change.mark) active.delete(change.mark);
    from = change.at + change.length;
  }
  emit(text.length);
  return leaves;
}

/** Splits leaves at line feeds: one list of leaves per line. */
export function splitLines(leaves: readonly Leaf[]): Leaf[][] {
  const lines: Leaf[][] = [[]];
  for (const leaf of leaves) {
    leaf.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") (lines.at(-1) as Leaf[]).push({ ...leaf, text });
    });
  }
  return lines;
}
