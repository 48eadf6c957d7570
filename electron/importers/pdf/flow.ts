import type { RawInline } from "#shared/read/raw/raw.ts";
import { findBands } from "./columns.ts";
import type { Band } from "./columns.ts";
import type { Line } from "./lines.ts";
import { joinRow, rowsOf } from "./lines.ts";
import type { FootNote } from "./notes.ts";
import type { Page } from "./page.ts";
import type { Setting } from "./paragraphs.ts";
import { beginsParagraph, hasGap, standOf } from "./paragraphs.ts";
import type { FilledGrid, PageTable } from "./tables.ts";
import { readPageTable } from "./tables.ts";
import type { NoteFinder } from "./words.ts";
import { lineInlines, lineText } from "./words.ts";

/** A paragraph as far as it stands on one page. */
export interface TextItem {
  readonly kind: "text";
  readonly lines: readonly Line[];
  readonly inlines: readonly RawInline[];
  readonly gapBefore: boolean;
  /** True for lines of a head or a signature block: never joined to what follows on the next page. */
  readonly closed: boolean;
}

export interface TableItem {
  readonly kind: "table";
  readonly table: PageTable;
}

export type FlowItem = TextItem | TableItem;

/** What the layout of a page needs: its lines without furniture and notes, its tables and its notes. */
export interface PageParts {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly grids: readonly FilledGrid[];
  readonly notes: readonly FootNote[];
  readonly setting: Setting;
}

/** Units that stand before a raised 2 or 3: an area or a volume, no note. */
const UNIT = /(?:^|[\s\d])[kcdm]?m$/;

/** Sets the text and the tables of a page in the order to read. */
export function layPage(parts: PageParts): FlowItem[] {
  const findNote = noteFinder(parts);
  const tables = parts.grids.map((filled) => readPageTable(filled, findNote));
  const items: FlowItem[] = [];
  let rest = [...parts.lines];
  for (const table of tables) {
    const above = rest.filter((line) => line.y <= table.top + 1);
    rest = rest.filter((line) => line.y > table.top + 1);
    items.push(...layText(above, parts, findNote), { kind: "table", table });
  }
  return [...items, ...layText(rest, parts, findNote)];
}

function layText(lines: readonly Line[], { page, setting }: PageParts, findNote: NoteFinder): TextItem[] {
  const items: TextItem[] = [];
  let from = 0;
  for (const band of findBands(page, lines)) {
    items.push(...layColumn(lines.slice(from, band.start), setting, findNote), ...layBand(band, findNote));
    from = band.end;
  }
  return [...items, ...layColumn(lines.slice(from), setting, findNote)];
}

function layColumn(lines: readonly Line[], setting: Setting, findNote: NoteFinder): TextItem[] {
  const groups: { readonly lines: Line[]; readonly gapBefore: boolean }[] = [];
  for (const line of rowsOf(lines).map(joinRow)) {
    const open = groups.at(-1);
    const before = open?.lines.at(-1);
    if (open && !beginsParagraph(open.lines, line, setting)) open.lines.push(line);
    else
      groups.push({
        lines: [line],
        gapBefore: !before || hasGap(before, line, setting.leading) || !follows(before, line, setting),
      });
  }
  return groups.map((group) => ({
    kind: "text",
    ...group,
    inlines: lineInlines(group.lines, findNote),
    closed: false,
  }));
}

/** Centred lines one under the other merely follow one another. */
function follows(before: Line, line: Line, { edges }: Setting): boolean {
  return standOf(before, edges) === "center" && standOf(line, edges) === "center";
}

function layBand(band: Band, findNote: NoteFinder): TextItem[] {
  return band.groups.flatMap((group, index) => {
    const wrapped = band.kind === "foot" && index === 0 ? joinRecipients(group) : group.map((line) => [line]);
    return wrapped.map((lines, at): TextItem => ({
      kind: "text",
      lines,
      inlines: lineInlines(lines, findNote),
      gapBefore: at === 0,
      closed: true,
    }));
  });
}

/** Recipients begin with a dash; a line without one goes on with the recipient before it. */
function joinRecipients(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const row of rowsOf(lines)) {
    const line = joinRow(row);
    const last = groups.at(-1);
    const open = last && /^[-–•+]/.test(lineText(last[0]!)) && !/[;.]$/.test(lineText(last.at(-1)!));
    if (open && !/^[-–•+]/.test(lineText(line))) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** How a note of this page is referred to. */
export function noteRef(page: number, mark: string): string {
  return `${page}-${mark}`;
}

/** Each note is referred to once; later equal marks are powers or ordinals. */
function noteFinder({ page, notes }: PageParts): NoteFinder {
  const open = new Set(notes.flatMap((note) => note.mark ?? []));
  return (mark, before) => {
    if (!open.has(mark) || UNIT.test(before)) return undefined;
    open.delete(mark);
    return noteRef(page.number, mark);
  };
}
