import { UnreadableFile } from "#electron/importers/importer.ts";
import { readCharacters, toGlyphs } from "./characters.ts";
import { readDrawings, toRules } from "./drawings.ts";
import type { Engine } from "./engine.ts";
import { dropEngine, loadEngine } from "./engine.ts";
import { upright } from "./matrix.ts";
import type { Page } from "./page.ts";
import { sentences } from "./sentences.ts";

/** Pages beyond this are not what an office paper has. */
const MOST_PAGES = 2_000;
const SCRATCH = 512;
/** The engine's code for a file that asks for a password, and for a kind of protection it does not know. */
const PASSWORD = 4;
const SECURITY = 5;

/** Reads all pages of a PDF. `onPage` is called after each one and may throw to stop. Throws `UnreadableFile`. */
export async function readPages(bytes: Uint8Array, onPage: (done: number, total: number) => void): Promise<Page[]> {
  const engine = await loadEngine();
  try {
    return readDocument(engine, bytes, onPage);
  } catch (error) {
    if (!(error instanceof RangeError || (error instanceof Error && error.name === "RuntimeError"))) throw error;
    dropEngine();
    throw new UnreadableFile(sentences.damaged);
  }
}

function readDocument(engine: Engine, bytes: Uint8Array, onPage: (done: number, total: number) => void): Page[] {
  const { api } = engine;
  const data = engine.copyIn(bytes);
  const scratch = engine.allocate(SCRATCH);
  const document = api.FPDF_LoadMemDocument(data, bytes.length, "");
  try {
    if (document === 0) throw new UnreadableFile(openingFault(api.FPDF_GetLastError()));
    const total = api.FPDF_GetPageCount(document);
    if (total > MOST_PAGES) throw new UnreadableFile(sentences.tooLong);
    const pages: Page[] = [];
    for (let index = 0; index < total; index += 1) {
      const page = readPage(engine, document, index, scratch);
      if (page) pages.push(page);
      onPage(index + 1, total);
    }
    return pages;
  } finally {
    if (document !== 0) api.FPDF_CloseDocument(document);
    engine.free(scratch);
    engine.free(data);
  }
}

function openingFault(code: number): string {
  return code === PASSWORD || code === SECURITY ? sentences.encrypted : sentences.damaged;
}

function readPage(engine: Engine, document: number, index: number, scratch: number): Page | undefined {
  const { api } = engine;
  const page = api.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  try {
    api.FPDF_GetPageBoundingBox(page, scratch);
    const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => engine.float32(scratch + offset)) as [
      number,
      number,
      number,
      number,
    ];
    const { characters, unknown, quarter } = readCharacters(engine, page, scratch);
    const { strokes, pictures } = readDrawings(engine, page, scratch);
    const turn = upright(quarter, { left, top, right, bottom });
    const [across, along] = [right - left, top - bottom];
    return {
      number: index + 1,
      width: quarter % 2 === 0 ? across : along,
      height: quarter % 2 === 0 ? along : across,
      glyphs: toGlyphs(characters, turn),
      rules: toRules(strokes, turn),
      pictures: Math.min(1, pictures / Math.max(1, across * along)),
      unknown,
    };
  } finally {
    api.FPDF_ClosePage(page);
  }
}
