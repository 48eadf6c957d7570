import { fromRoman } from "#shared/text/roman.ts";
import { isMark, parseLabel } from "#shared/text/labels.ts";
import type { Label } from "#shared/text/labels.ts";
import { isSameList, rememberingOf } from "#shared/text/remember.ts";
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
  /** True when others stand below it. */
  readonly holds: boolean;
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
  return entryOf({ block: line, section, path: "", label: null, parents: [], holds: false });
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
  readonly block: Block;
  readonly label: Label | null;
  readonly level: number;
  readonly children: Node[];
  entry: Entry | null;
}

interface Placed {
  readonly blocks: readonly Block[];
  readonly prefix: string;
  readonly entries: readonly Entry[];
}

/** What was placed before, by the first and by the last block. */
const placedBefore = new WeakMap<Block, Placed>();

/** The entries of the blocks of one part: where no block was put in, taken out or numbered anew, by those they had before. */
function place(blocks: readonly Block[], section: SectionName, prefix: string): readonly Entry[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return [];
  const before = placedBefore.get(first) ?? placedBefore.get(last);
  const kept = before?.prefix === prefix ? renewed(before, blocks, section) : null;
  const placed = { blocks, prefix, entries: kept ?? placeAnew(blocks, section, prefix) };
  placedBefore.set(first, placed).set(last, placed);
  return placed.entries;
}

/** The entries with those of reworded blocks, and of all below them, made anew; null where the shape of the part is another. */
function renewed({ blocks: old, entries }: Placed, blocks: readonly Block[], section: SectionName): Entry[] | null {
  if (old.length !== blocks.length || entries[0]?.section !== section) return null;
  const all = [...entries];
  const changed = new Map<Entry, Entry>();
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (block === old[at] && changed.size === 0) continue;
    if (block !== old[at] && !isAlike(block, old[at] as Block)) return null;
    const before = entries[at] as Entry;
    const above = changed.get(before.parents.at(-1) as Entry);
    if (block === old[at] && above === undefined) continue;
    const parents = above === undefined ? before.parents : below(above);
    const entry = entryOf({ ...before, block, label: labelOf(block), parents });
    changed.set(before, entry);
    all[at] = entry;
  }
  return all;
}

/** Whether two blocks give all others the same paths and parents. */
function isAlike(one: Block, other: Block): boolean {
  return one.type === other.type && labelIn(one) === labelIn(other) && levelIn(one) === levelIn(other);
}

function labelIn(block: Block): string | undefined {
  return "label" in block ? block.label : undefined;
}

function levelIn(block: Block): number | undefined {
  return "level" in block ? block.level : undefined;
}

/** Gives every block its parents and its path; paths need the whole family. */
function placeAnew(blocks: readonly Block[], section: SectionName, prefix: string): Entry[] {
  const root: Node[] = [];
  const stack: Node[] = [];
  const made: Node[] = [];
  for (const block of blocks) {
    const label = labelOf(block);
    const titled = block.type === "heading" || block.type === "item" || label !== null;
    const level = titled && "level" in block ? block.level : Number.MAX_SAFE_INTEGER;
    if (titled) leave(stack, level);
    const node: Node = { block, label, level, children: [], entry: null };
    ((titled ? stack.at(-1) : besidePoint(stack))?.children ?? root).push(node);
    made.push(node);
    if (titled) stack.push(node);
  }
  nameAll(root, section, prefix, []);
  return made.map((node) => node.entry as Entry);
}

const labelOf = rememberingOf((block: Block): Label | null =>
  "label" in block && block.label !== undefined ? parseLabel(`${block.label} X`) : null,
);

/** Drops from the stack what a block of that level ends. */
function leave(stack: Node[], level: number): void {
  while (stack.length > 0 && (stack.at(-1) as Node).level >= level) stack.pop();
}

/** Unlabelled text stands inside a heading, but beside a point. */
function besidePoint(stack: readonly Node[]): Node | undefined {
  const last = stack.at(-1);
  return last === undefined || last.block.type === "heading" ? last : stack.at(-2);
}

/** Gives the members of a family their entries, then those below each. */
function nameAll(nodes: readonly Node[], section: SectionName, prefix: string, parents: readonly Entry[]): void {
  const family = familyOf(nodes, section, prefix, parents);
  for (const [at, node] of nodes.entries()) {
    node.entry = family[at] as Entry;
    if (node.children.length > 0) nameAll(node.children, section, node.entry.path, below(node.entry));
  }
}

const below = rememberingOf((entry: Entry) => [...entry.parents, entry]);

interface Family {
  readonly prefix: string;
  readonly parents: readonly Entry[];
  readonly entries: readonly Entry[];
}

const families = new WeakMap<Block, Family>();

/** The entries of a family: those it had before where no member has changed. */
function familyOf(
  nodes: readonly Node[],
  section: SectionName,
  prefix: string,
  parents: readonly Entry[],
): readonly Entry[] {
  const first = nodes[0]?.block;
  if (first === undefined) return [];
  const before = families.get(first);
  if (before?.prefix === prefix && isSameList(before.parents, parents) && isFamily(before.entries, nodes, section))
    return before.entries;
  const paths = pathsOf(nodes, prefix);
  const entries = nodes.map(({ block, label, children }, at) =>
    entryOf({ block, section, path: paths[at] as string, label, parents, holds: children.length > 0 }),
  );
  families.set(first, { prefix, parents, entries });
  return entries;
}

function isFamily(entries: readonly Entry[], nodes: readonly Node[], section: SectionName): boolean {
  return (
    entries.length === nodes.length &&
    nodes.every(({ block, children }, at) => {
      const entry = entries[at] as Entry;
      return entry.block === block && entry.holds === children.length > 0 && entry.section === section;
    })
  );
}

/** The paths of the members of a family. */
function pathsOf(nodes: readonly Node[], parent: string): string[] {
  let texts: Texts | null = null;
  let marks = 0;
  let headings = 0;
  let others = 0;
  let before = parent;
  return nodes.map(({ label, block }) => {
    let path: string;
    if (label !== null && isMark(label.style)) path = chain(parent, String((marks += 1)));
    else if (label !== null) [path] = [numbered(parent, label), (others += 1)];
    else if (block.type === "heading") path = chain(parent, String((headings += 1)));
    else {
      texts ??= textsOf(nodes, parent);
      const counted = texts.single && others === 0 ? parent : chain(parent, String(others + 1));
      path = texts.taken.has(counted) ? next(before) : counted;
      others += 1;
    }
    before = path;
    return path;
  });
}

/** The path of the text behind that: "3.2+1" behind "3.2", "3.2+2" behind "3.2+1". */
function next(path: string): string {
  const found = /^(.*)\+(\d+)$/u.exec(path);
  return found ? `${found[1]}+${Number(found[2]) + 1}` : `${path}+1`;
}

/** What the path of an unnumbered text depends on: whether it is the only one, and the paths of its numbered brothers. */
interface Texts {
  readonly single: boolean;
  readonly taken: ReadonlySet<string>;
}

function textsOf(nodes: readonly Node[], parent: string): Texts {
  const texts = nodes.filter(({ label, block }) => label === null && block.type !== "heading");
  const taken = nodes.flatMap(({ label }) => (label === null ? [] : [numbered(parent, label)]));
  return { single: texts.length === 1, taken: new Set(taken) };
}

const entries = new WeakMap<Block | Line, Entry>();

/** The entry a block had before where nothing about it has changed, so that whatever was read from it stays known. */
function entryOf(entry: Entry): Entry {
  const before = entries.get(entry.block);
  if (before && isSame(before, entry)) return before;
  entries.set(entry.block, entry);
  return entry;
}

function isSame(one: Entry, other: Entry): boolean {
  return (
    one.path === other.path &&
    one.section === other.section &&
    one.holds === other.holds &&
    isSameList(one.parents, other.parents)
  );
}

function chain(parent: string, part: string): string {
  return parent === "" ? part : `${parent}.${part}`;
}

const numbers = new WeakMap<Label, { readonly parent: string; readonly path: string }>();

/** "1.1." under "1." repeats its parent's number: the chain takes it once. */
function numbered(parent: string, label: Label): string {
  const before = numbers.get(label);
  if (before?.parent === parent) return before.path;
  const path = chain(parent, ownName(parent, label));
  numbers.set(label, { parent, path });
  return path;
}

function ownName(parent: string, { name, text }: Label): string {
  const parts = name.split(".");
  const above = parent
    .split(".")
    .slice(-(parts.length - 1))
    .join(".");
  if (parts.length > 1 && above === parts.slice(0, -1).join(".")) return parts.at(-1) as string;
  return /^(?:Điều|điều)/u.test(text) ? text.replace(/[.:]$/u, "") : name;
}
