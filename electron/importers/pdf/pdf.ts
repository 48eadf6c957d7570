import type { RawDocument } from "#shared/read/raw/raw.ts";
import type { Importer, ReadOptions } from "#electron/importers/importer.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import type { Laid } from "./blocks.ts";
import { layPages } from "./blocks.ts";
import { findEdges, findLeading } from "./edges.ts";
import { readPages } from "./file.ts";
import type { PageParts } from "./flow.ts";
import { findFurniture } from "./furniture.ts";
import { findGrids } from "./grid.ts";
import type { Line } from "./lines.ts";
import { buildLines } from "./lines.ts";
import { bodySizeOf, splitNotes } from "./notes.ts";
import type { Page } from "./page.ts";
import { isBlank } from "./page.ts";
import { sentences } from "./sentences.ts";
import type { FilledGrid } from "./tables.ts";
import { fillGrids } from "./tables.ts";
import { lineText } from "./words.ts";

/** PDF files with a text layer. */
export const pdfImporter: Importer = {
  id: "pdf",
  label: "Văn bản PDF có chữ",
  extensions: ["pdf"],
  sniff: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"),
  read: readPdf,
};

/** A page with its words parted into those in ruled tables and the lines of the rest. */
interface Sheet {
  readonly page: Page;
  readonly grids: readonly FilledGrid[];
  readonly lines: readonly Line[];
}

async function readPdf(bytes: Uint8Array, name: string, { signal, progress }: ReadOptions): Promise<RawDocument> {
  signal?.throwIfAborted();
  const pages = await readPages(bytes, (done, total) => {
    signal?.throwIfAborted();
    progress?.(done, total);
  });
  refuseWithoutText(pages);
  const sheets = pages.map((page): Sheet => {
    const { filled, rest } = fillGrids(page.glyphs, findGrids(page.rules));
    return { page, grids: filled, lines: buildLines(rest) };
  });
  const furniture = findFurniture(sheets);
  const bodySize = bodySizeOf(pages);
  const clean = sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !furniture.has(line)) }));
  const settings = settingsByWidth(clean, bodySize);
  const parts = clean.map(({ page, grids, lines }): PageParts => {
    const setting = settings.get(Math.round(page.width))!;
    const { notes, text } = splitNotes(page, lines, setting.edges.left, bodySize);
    return { page, grids, notes, lines: text, setting };
  });
  const laid = layPages(parts);
  const removed = sheets.flatMap(({ page, lines }) =>
    lines.flatMap((line) => {
      const why = furniture.get(line);
      return why === undefined ? [] : [{ text: lineText(line), line: firstLineOn(laid, page.number), why }];
    }),
  );
  const stamped = pages.flatMap(({ number, stamps }) =>
    stamps.map((stamp) => {
      const text = buildLines(stamp).map(lineText).join(" ");
      return { text, line: firstLineOn(laid, number), why: STAMPED };
    }),
  );
  const unread = pages
    .filter(isScan)
    .map(({ number }) => ({ text: `Trang ${number}`, line: firstLineOn(laid, number), why: SCANNED_PAGE }));
  return { name, importer: "pdf", ...laid, furniture: [...removed, ...stamped, ...laid.furniture, ...unread] };
}

/** Pages of one width are set alike. */
function settingsByWidth(sheets: readonly Sheet[], bodySize: number): ReadonlyMap<number, PageParts["setting"]> {
  const groups = Map.groupBy(sheets, ({ page }) => Math.round(page.width));
  return new Map(
    [...groups].map(([width, group]) => {
      const lines = group.flatMap((sheet) => sheet.lines.filter((line) => line.size >= bodySize - 0.7));
      const frames = group.flatMap((sheet) =>
        sheet.grids.map(({ grid }) => ({ left: grid.xs[0]!, right: grid.xs.at(-1)! })),
      );
      const edges = findEdges(lines, frames, width);
      return [width, { edges, leading: findLeading(lines, edges) }];
    }),
  );
}

/** A page with fewer characters than this under a picture is a scan. */
const FEWEST = 60;
const COVERED = 0.7;
/** Above this share of characters without meaning the text layer is of no use. */
const GARBLED = 0.3;
const STAMPED = "dấu, chữ ký số hoặc ô điền trên trang";
const SCANNED_PAGE = "trang là ảnh quét, không có chữ để đọc";

function isScan(page: Page): boolean {
  return page.pictures > COVERED && inkOf(page) < FEWEST;
}

function inkOf(page: Page): number {
  return page.glyphs.filter((glyph) => !isBlank(glyph)).length;
}

function refuseWithoutText(pages: readonly Page[]): void {
  const scans = pages.filter(isScan).length;
  const ink = pages.reduce((sum, page) => sum + inkOf(page), 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  if (scans * 2 > pages.length) throw new UnreadableFile(sentences.scanned);
  if (unknown > GARBLED * (ink + unknown)) throw new UnreadableFile(sentences.garbled);
  if (ink === 0)
    throw new UnreadableFile(pages.some((page) => page.pictures > 0.3) ? sentences.scanned : sentences.empty);
}

/** Number of the first paragraph or table that begins on a page or after it. */
function firstLineOn({ blocks }: Laid, page: number): number {
  return (blocks.find((block) => block.type !== "break" && (block.page ?? 0) >= page) ?? blocks.at(-1))?.line ?? 1;
}
