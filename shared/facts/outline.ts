import { fromRoman } from "#shared/text/roman.ts";
import { isMark, parseLabel } from "#shared/text/labels.ts";
import type { Label } from "#shared/text/labels.ts";
import type { Block } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";

export type SectionName = "header" | "body" | "closing" | "appendix";

/** A block with its place among the others. */
export interface Entry {
  readonly block: Block | Line;
  readonly section: SectionName;
  /** Chain of labels ("III.1.a", "3.b.2", "PL1.2"); "" for the head, the foot and an unnumbered opening. */
  readonly path: string;
  readonly label: Label | null;
  /** The headings and points above it, nearest last. */
  readonly parents: readonly Entry[];
}

const known = new WeakMap<Document, readonly Entry[]>();

/** All lines and blocks of a document in reading order with their paths and parents, memoised by document. */
export function outlineOf(document: Document): readonly Entry[] {
  const cached = known.get(document);
  if (cached) return cached;
  const entries = [
    ...document.header.children.map((line) => lineEntry(line, "header")),
    ...place(document.body.children, "body", ""),
    ...document.closing.children.map((line) => lineEntry(line, "closing")),
    ...document.appendices.flatMap((appendix, index) => appendixEntries(appendix, index)),
  ];
  known.set(document, entries);
  return entries;
}

function lineEntry(line: Line, section: SectionName): Entry {
  return { block: line, section, path: "", label: null, parents: [] };
}

function appendixEntries(appendix: Appendix, index: number): Entry[] {
  const lines = appendix.children.filter((child): child is Line => child.type === "line");
  const blocks = appendix.children.filter((child): child is Block => child.type !== "line");
  return [
    ...lines.map((line) => lineEntry(line, "appendix")),
    ...place(blocks, "appendix", appendixPath(lines, index)),
  ];
}

/** "PL1" for "Phụ lục I", "Phụ lục 1" or the only one. */
export function appendixPath(lines: readonly Line[], index: number): string {
  const label = lines.find((line) => line.role === "appendix-label");
  const name = label ? /([IVX]+|\d+)[\s.:]*$/u.exec(textOf(label).trim())?.[1] : undefined;
  const number = name === undefined ? undefined : (fromRoman(name) ?? Number(name));
  return `PL${number !== undefined && Number.isFinite(number) ? number : index + 1}`;
}

interface Node {
  readonly entry: Entry;
  readonly level: number;
  readonly children: Node[];
}

type Parent = { readonly path: string; readonly children: Node[] };

/** Gives every block its parents; paths need the whole family and are filled afterwards. */
function place(blocks: readonly Block[], section: SectionName, prefix: string): Entry[] {
  const root: Parent = { path: prefix, children: [] };
  const stack: Node[] = [];
  const made: Node[] = [];
  for (const block of blocks) {
    const label = "label" in block && block.label !== undefined ? parseLabel(`${block.label} x`) : null;
    const titled = block.type === "heading" || block.type === "item" || label !== null;
    const level = titled && "level" in block ? block.level : Number.MAX_SAFE_INTEGER;
    if (titled) leave(stack, level);
    const above = titled ? stack : besidePoint(stack);
    const node: Node = {
      entry: { block, section, path: "", label, parents: above.map(({ entry }) => entry) },
      level,
      children: [],
    };
    ((above.at(-1) as Parent | undefined) ?? root).children.push(node);
    made.push(node);
    if (titled) stack.push(node);
  }
  giveNames(root.children, prefix);
  return made.map((node) => node.entry);
}

/** Drops from the stack what a block of that level ends. */
function leave(stack: Node[], level: number): void {
  while (stack.length > 0 && (stack.at(-1) as Node).level >= level) stack.pop();
}

/** Unlabelled text stands inside a heading, but beside a point. */
function besidePoint(stack: readonly Node[]): readonly Node[] {
  const last = stack.at(-1);
  return last === undefined || last.entry.block.type === "heading" ? stack : stack.slice(0, -1);
}

function giveNames(nodes: readonly Node[], parent: string): void {
  const texts = nodes.filter((node) => node.entry.label === null && node.entry.block.type !== "heading");
  const taken = new Set(nodes.flatMap(({ entry }) => (entry.label === null ? [] : [numbered(parent, entry.label)])));
  let marks = 0;
  let headings = 0;
  let others = 0;
  let before = parent;
  for (const node of nodes) {
    const { label, block } = node.entry;
    let path: string;
    if (label !== null && isMark(label.style)) path = chain(parent, String((marks += 1)));
    else if (label !== null) [path] = [numbered(parent, label), (others += 1)];
    else if (block.type === "heading") path = chain(parent, String((headings += 1)));
    else {
      const counted = texts.length === 1 && others === 0 ? parent : chain(parent, String(others + 1));
      path = taken.has(counted) ? `${before}+1` : counted;
      others += 1;
    }
    before = path;
    (node.entry as { path: string }).path = path;
    giveNames(node.children, path);
  }
}

function chain(parent: string, part: string): string {
  return parent === "" ? part : `${parent}.${part}`;
}

/** "1.1." under "1." repeats its parent's number: the chain takes it once. */
function numbered(parent: string, label: Label): string {
  const parts = label.name.split(".");
  const own = parent.split(".");
  if (parts.length > 1 && own.slice(-(parts.length - 1)).join(".") === parts.slice(0, -1).join("."))
    return chain(parent, parts.at(-1) as string);
  const name = /^(?:Điều|điều)/u.test(label.text) ? label.text.replace(/[.:]$/u, "") : label.name;
  return chain(parent, name);
}
