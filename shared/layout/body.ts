import type { Block, Heading, Item, TaskBlock, TextBlock } from "#shared/model/block.ts";
import { inlineText } from "#shared/model/text.ts";
import type { Context } from "./context.ts";
import { fieldLabel, runsOf } from "./runs.ts";
import type { Look, Role, SheetItem, SheetParagraph, TextRun } from "./sheet.ts";
import { tableOf } from "./table.ts";

const labelled = (label: string | undefined): string => (label === undefined || label === "" ? "" : `${label} `);

const partLabel = /^(?:phần|chương|mục|tiểu mục)\b/iu;
const articleLabel = /^điều\b/iu;
const sentence = /[.;:,…]\s*$/u;
const letterLabel = /^\p{Ll}\)/u;

/** How a heading is set, by its label and its words. */
export function headingRole(heading: Heading): Role {
  if (heading.label === undefined) return "heading";
  if (partLabel.test(heading.label)) return "heading-part";
  if (articleLabel.test(heading.label) && sentence.test(inlineText(heading.children))) return "heading-article";
  return letterLabel.test(heading.label) ? "heading-letter" : "heading";
}

/** How a point is set: of an article that is a whole sentence the label alone is bold. */
export function itemRole({ label }: Item): Role {
  return articleLabel.test(label) ? "heading-article" : "item";
}

/** "Chương I" stands on its own line, the title in capitals below it (Mục II.6). */
function headingOf(context: Context, heading: Heading): SheetParagraph {
  const role = headingRole(heading);
  const words = inlineText(heading.children);
  const before = role === "heading-part" && words !== "" ? `${heading.label ?? ""}\n` : labelled(heading.label);
  const runs = runsOf(heading.children, context.notes, role === "heading-article" ? "" : before);
  if (role === "heading-article") runs.unshift({ text: before, bold: true });
  return { type: "paragraph", role, node: heading.id, runs, outline: Math.min(heading.level, 9) };
}

function textParagraph(context: Context, block: Exclude<TextBlock, Heading>): SheetParagraph {
  const common = { type: "paragraph", node: block.id } as const;
  switch (block.type) {
    case "paragraph": {
      const runs = runsOf(block.children, context.notes);
      const look: Partial<Look> | undefined =
        block.align === undefined ? undefined : { align: block.align, firstLine: block.align === "left" ? 12.7 : 0 };
      const role = context.enacting.has(block.id) ? "enacting" : "body";
      return { ...common, role, runs, ...(look === undefined ? {} : { look }) };
    }
    case "basis":
      return { ...common, role: "basis", runs: runsOf(block.children, context.notes) };
    case "item": {
      const role = itemRole(block);
      const label = labelled(block.label);
      if (role === "item") return { ...common, role, runs: runsOf(block.children, context.notes, label) };
      return { ...common, role, runs: [{ text: label, bold: true }, ...runsOf(block.children, context.notes)] };
    }
    case "field":
      return {
        ...common,
        role: "field",
        runs: runsOf(block.children, context.notes, labelled(block.marker), fieldLabel(block.children)),
      };
  }
}

/** The words of a task with its label, then its lines, each kept with the next. */
function taskItems(context: Context, task: TaskBlock): SheetParagraph[] {
  return task.children.map((child, index) => {
    const paragraph = textParagraph(context, child);
    const runs: SheetParagraph["runs"] = index === 0 ? [...labelRun(task), ...paragraph.runs] : paragraph.runs;
    const role = child.type === "paragraph" ? "item" : paragraph.role;
    const keep = index < task.children.length - 1 ? { look: { ...paragraph.look, keepNext: true } } : {};
    return { ...paragraph, role, runs, ...keep };
  });
}

function labelRun(task: TaskBlock): TextRun[] {
  return task.label === undefined || task.label === "" ? [] : [{ text: labelled(task.label) }];
}

/** Blocks as items, `width` millimetres wide; a page break goes before the paragraph that follows it. */
export function blockItems(context: Context, blocks: readonly Block[], width: number, height: number): SheetItem[] {
  const items: SheetItem[] = [];
  let breakAt: string | null = null;
  for (const block of blocks) {
    if (block.type === "page-break") {
      if (breakAt !== null) items.push({ type: "break", node: breakAt });
      breakAt = block.id;
      continue;
    }
    const before = items.at(-1);
    const next = itemsOf(context, block, width, height);
    const first = next[0];
    if (breakAt !== null && first?.type === "paragraph") next[0] = { ...first, pageBreakBefore: true };
    else if (breakAt !== null) items.push({ type: "break", node: breakAt });
    else if (before?.type === "table" && first?.type === "paragraph")
      next[0] = { ...first, look: { ...first.look, before: 6 } };
    breakAt = null;
    items.push(...next);
  }
  if (breakAt !== null) items.push({ type: "break", node: breakAt });
  return items;
}

function itemsOf(
  context: Context,
  block: Exclude<Block, { type: "page-break" }>,
  width: number,
  height: number,
): SheetItem[] {
  if (block.type === "table") return [tableOf(context, block, width, height)];
  if (block.type === "task") return taskItems(context, block);
  return [block.type === "heading" ? headingOf(context, block) : textParagraph(context, block)];
}

/** The paragraphs of a note; a table in it is read row by row, a note within it follows it (Word has no notes in notes). */
export function noteParagraphs(context: Context, blocks: readonly Block[]): SheetParagraph[] {
  const inner: Context = { ...context, notes: [] };
  const { page, margins } = context.profile;
  const paragraphs = blockItems(inner, blocks, page.width - margins.left - margins.right, page.height).flatMap(
    (item): SheetParagraph[] => {
      if (item.type === "paragraph") return [item];
      return item.type === "table" ? item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [];
    },
  );
  const own = paragraphs.map(({ runs, node }): SheetParagraph => {
    return { type: "paragraph", role: "footnote", node, runs: runs.filter((run) => !("note" in run)) };
  });
  return [...own, ...inner.notes.flatMap((footnote) => noteParagraphs(context, footnote.note))];
}
