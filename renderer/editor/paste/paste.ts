import type { Descendant, Editor, Element } from "slate";
import { Editor as Slate, Node, Range, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Block, Table } from "#shared/model/block.ts";
import type { Inline } from "#shared/model/inline.ts";
import { fillCells } from "#shared/editing/fill-cells.ts";
import { labelOf, labelsAbove } from "#shared/editing/structure.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readFragment } from "#shared/read/reader.ts";
import { isBlank, placeOf, wordsAt } from "#renderer/editor/place.ts";
import { changeTable } from "#renderer/editor/table/change.ts";
import { tablePlace } from "#renderer/editor/table/place.ts";
import { rawFromHtml } from "./html.ts";

/** Longer pastes are refused unread, in characters: a paper of a thousand pages is shorter. */
const longest = 4_000_000;

/**
 * What is pasted becomes what the paper knows: words with its marks, points, tasks, tables, notes; no fonts, colours or
 * sizes. Words of one paragraph go in at the caret, more become blocks behind it. What was copied in the program itself
 * comes back as it was.
 */
export function pasteInput(editor: Editor): void {
  const { insertData } = editor;
  editor.insertData = (data) => {
    if (data.types.includes("application/x-slate-fragment") || !pasted(editor, data)) insertData(data);
  };
}

function pasted(editor: Editor, data: DataTransfer): boolean {
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  if (html.length > longest || text.length > longest) return true;
  if (html.trim() === "" && text.trim() === "") return false;
  if (html.trim() === "" && !/[\t\r\n]/u.test(text)) {
    // Words of one line go in as they are, blanks at their ends too.
    editor.insertText(text.normalize("NFC"));
    return true;
  }
  const raw = html.trim() === "" ? readPlainText(text, "") : rawFromHtml(html);
  const blocks = readFragment(raw, editor.newId, above(editor));
  HistoryEditor.withNewBatch(editor, () => put(editor, blocks));
  return true;
}

/** What the words will stand under: an empty block at the caret gives way to them. */
function above(editor: Editor): ReturnType<typeof labelsAbove> {
  const place = placeOf(editor);
  const words = wordsAt(editor);
  if (place === null || words === null) return [];
  return labelsAbove(place.blocks, place.index - (isBlank(words[0]) ? 1 : 0));
}

function put(editor: Editor, blocks: readonly Block[]): void {
  if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
  const place = tablePlace(editor);
  const [first] = blocks;
  if (place !== null) {
    if (first?.type === "table" && blocks.length === 1)
      changeTable(editor, place.path, fillCells(place.table, place.cell.id, first, editor.newId), place.cell.id);
    else putLines(editor, wordsOf(blocks));
  } else if (placeOf(editor) === null || (blocks.length === 1 && first?.type === "paragraph"))
    putLines(editor, wordsOf(blocks));
  else putBlocks(editor, blocks);
}

/** Several paragraphs of words inside one place: the first at the caret, the others after a line's end each. */
function putLines(editor: Editor, lines: readonly (readonly Inline[])[]): void {
  for (const [at, line] of lines.entries()) {
    if (at > 0) editor.insertBreak();
    Transforms.insertFragment(editor, line as unknown as Descendant[]);
  }
}

/** Blocks behind the one at the caret, or in its place when it is empty; the caret goes behind the last. A table leaves a point its number. */
function putBlocks(editor: Editor, blocks: readonly Block[]): void {
  const place = placeOf(editor);
  const words = wordsAt(editor);
  if (place === null || words === null) return;
  const own = [...place.part, place.index];
  const isPoint = (labelOf(place.blocks[place.index])?.value ?? 0) > 0;
  const empty = words[1].length === own.length && isBlank(words[0]) && !(isPoint && blocks[0]?.type === "table");
  const at = [...place.part, place.index + (empty ? 0 : 1)];
  Slate.withoutNormalizing(editor, () => {
    if (empty) Transforms.removeNodes(editor, { at: own });
    Transforms.insertNodes(editor, blocks as unknown as Descendant[], { at });
    Transforms.select(editor, Slate.end(editor, [...place.part, (at.at(-1) ?? 0) + blocks.length - 1]));
  });
}

/** The words of blocks, a line for each; labels are written out. */
function wordsOf(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block): (readonly Inline[])[] => {
    if (block.type === "page-break") return [];
    if (block.type === "table") return rowsOf(block);
    if (block.type === "task") return wordsOf(block.children as readonly Block[]);
    const label = "label" in block ? block.label : "marker" in block ? block.marker : undefined;
    return [label === undefined || label === "" ? block.children : [{ text: `${label} ` }, ...block.children]];
  });
}

function rowsOf(table: Table): (readonly Inline[])[] {
  return table.children.map((row) => [
    { text: row.children.map((cell) => Node.string(cell as unknown as Element)).join(" ") },
  ]);
}
