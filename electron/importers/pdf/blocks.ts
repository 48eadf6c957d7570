import type {
  RawBlock,
  RawDocument,
  RawFootnote,
  RawHints,
  RawInline,
  RawParagraph,
  RawTable,
} from "#shared/read/raw/raw.ts";
import { joinInlines, plainText } from "#electron/importers/leaves.ts";
import type { FlowItem, PageParts, TextItem } from "./flow.ts";
import { layPage, noteRef } from "./flow.ts";
import type { LongTable } from "./join-tables.ts";
import { continueTable, startTable } from "./join-tables.ts";
import type { Line } from "./lines.ts";
import type { FootNote } from "./notes.ts";
import type { Setting } from "./paragraphs.ts";
import { runsOn, standOf } from "./paragraphs.ts";
import { lineBreak, lineInlines, lineText } from "./words.ts";

/** A paragraph or table over all its pages, before lines are counted. */
type Draft =
  | {
      readonly kind: "text";
      readonly page: number;
      readonly setting: Setting;
      readonly first: TextItem;
      inlines: readonly RawInline[];
      last: Line;
      open: boolean;
    }
  | { readonly kind: "table"; readonly page: number; readonly table: LongTable }
  | { readonly kind: "turn"; readonly landscape: boolean };

export type Laid = Pick<RawDocument, "blocks" | "footnotes" | "furniture">;

/** Sets all pages one after the other and joins what a page break had cut. */
export function layPages(pages: readonly PageParts[]): Laid {
  const drafts: Draft[] = [];
  const repeated: { readonly text: string; readonly table: LongTable }[] = [];
  let before: PageParts | undefined;
  for (const parts of pages) {
    const landscape = parts.page.width > parts.page.height;
    if (before ? landscape !== before.page.width > before.page.height : landscape)
      drafts.push({ kind: "turn", landscape });
    layPage(parts).forEach((item, index) => {
      const last = drafts.at(-1);
      if (index === 0 && before && last && goesOn(last, item, before, parts)) return;
      if (index === 0 && last?.kind === "table" && item.kind === "table") {
        const rows = continueTable(last.table, item.table, parts.page.number);
        if (rows) repeated.push(...rows.map((text) => ({ text, table: last.table })));
        if (rows) return;
      }
      drafts.push(draftOf(item, parts));
    });
    before = parts;
  }
  const { blocks, lineOf } = countLines(drafts);
  const furniture = repeated.map(({ text, table }) => ({
    text,
    line: lineOf.get(table) ?? 1,
    why: "dòng đầu bảng lặp lại",
  }));
  return { blocks, footnotes: layNotes(pages, blocks), furniture };
}

function draftOf(item: FlowItem, { page, setting }: PageParts): Draft {
  if (item.kind === "table") return { kind: "table", page: page.number, table: startTable(item.table, page.number) };
  return {
    kind: "text",
    page: page.number,
    setting,
    first: item,
    inlines: item.inlines,
    last: item.lines.at(-1)!,
    open: !item.closed,
  };
}

/** Joins the first paragraph of a page to the last one before it when it runs on. */
function goesOn(last: Draft, item: FlowItem, before: PageParts, parts: PageParts): boolean {
  if (last.kind !== "text" || item.kind !== "text" || !last.open || item.closed) return false;
  const line = item.lines[0]!;
  if (!runsOn(last.last, line, before.setting, parts.setting)) return false;
  last.inlines = joinInlines(last.inlines, lineBreak(plainText(last.inlines), lineText(line)), item.inlines);
  last.last = item.lines.at(-1)!;
  return true;
}

function countLines(drafts: readonly Draft[]): {
  readonly blocks: RawBlock[];
  readonly lineOf: ReadonlyMap<LongTable, number>;
} {
  let line = 0;
  const lineOf = new Map<LongTable, number>();
  const blocks = drafts.map((draft): RawBlock => {
    if (draft.kind === "turn")
      return { type: "break", what: "section", line: line + 1, ...(draft.landscape && { landscape: true as const }) };
    if (draft.kind === "table") {
      lineOf.set(draft.table, line + 1);
      return tableBlock(draft.table, draft.page, () => (line += 1));
    }
    line += 1;
    const { inlines, page, first } = draft;
    return { type: "paragraph", inlines, line, page, hints: hintsOf(first, draft.setting), gapBefore: first.gapBefore };
  });
  return { blocks, lineOf };
}

function tableBlock({ xs, rows }: LongTable, page: number, nextLine: () => number): RawTable {
  const laid = rows.map((row) => {
    let first = 0;
    const cells = row.cells.map(({ paragraphs, colSpan, rowSpan }) => ({
      paragraphs: paragraphs.map((inlines) => {
        const line = nextLine();
        first ||= line;
        return { inlines, line };
      }),
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    }));
    return { cells, line: first || nextLine(), page: row.page, ...(row.head && { head: true as const }) };
  });
  const widths = xs.slice(1).map((x, index) => millimetres(x - xs[index]!));
  return { type: "table", rows: laid, line: laid[0]?.line ?? nextLine(), page, widths };
}

/** Lines of a head or signature block stand in columns of their own, so the edges of the page say nothing about them. */
function hintsOf({ lines, closed }: TextItem, { edges }: Setting): RawHints {
  const [first, second] = lines;
  if (!first || closed) return first ? { size: first.size } : {};
  const stand = standOf(first, edges);
  const justified = second !== undefined && first.x1 > edges.right - first.size;
  const align = stand === "center" || stand === "right" ? stand : justified ? ("justify" as const) : undefined;
  const indent = millimetres(first.x0 - edges.left);
  return {
    ...(align && { align }),
    ...(stand === "left" && indent >= 1 && { indent }),
    size: first.size,
  };
}

/** Points to millimetres, to a tenth. */
function millimetres(points: number): number {
  return Math.round((points / 72) * 254) / 10;
}

/** Notes in order; each stands on the line of the paragraph that refers to it. */
function layNotes(pages: readonly PageParts[], blocks: readonly RawBlock[]): RawFootnote[] {
  const lines = referenceLines(blocks);
  const notes: { readonly ref: string; readonly mark: string; inlines: RawInline[]; readonly page: number }[] = [];
  for (const { page, notes: onPage } of pages) {
    for (const note of onPage) {
      const last = notes.at(-1);
      if (note.mark === undefined && last) last.inlines = joinInlines(last.inlines, " ", noteInlines(note));
      else
        notes.push({
          ref: noteRef(page.number, note.mark ?? "?"),
          mark: note.mark ?? "",
          inlines: noteInlines(note),
          page: page.number,
        });
    }
  }
  return notes.map(({ ref, mark, inlines, page }) => {
    const line = lines.get(ref) ?? lastLineOn(blocks, page);
    const paragraph: RawParagraph = { type: "paragraph", inlines, line, page, gapBefore: true };
    return { ref, mark, paragraphs: [paragraph] };
  });
}

function noteInlines(note: FootNote): RawInline[] {
  return lineInlines(note.lines);
}

function referenceLines(blocks: readonly RawBlock[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const visit = ({ inlines, line }: { readonly inlines: readonly RawInline[]; readonly line: number }): void => {
    for (const inline of inlines) if ("footnote" in inline) lines.set(inline.footnote, line);
  };
  for (const block of blocks) {
    if (block.type === "paragraph") visit(block);
    if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) cell.paragraphs.forEach(visit);
  }
  return lines;
}

function lastLineOn(blocks: readonly RawBlock[], page: number): number {
  return blocks.findLast((block) => block.type !== "break" && (block.page ?? 0) <= page)?.line ?? 1;
}
