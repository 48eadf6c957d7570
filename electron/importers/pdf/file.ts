import { UnreadableFile } from "#electron/importers/importer.ts";
import { readCharacters, toGlyphs } from "./characters.ts";
import { readDrawings, toRules } from "./drawings.ts";
import type { Engine } from "./engine.ts";
import { dropEngine, loadEngine } from "./engine.ts";
import { upright } from "./matrix.ts";
import type { Page } from "./page.ts";
import { sentences } from "./sentences.ts";
import { fillBlanks, stampBoxes, stampedIn } from "./stamps.ts";

/** Pages beyond this are not what an office paper has. */
const MOST_PAGES = 2_000;
const SCRATCH = 512;
/** The engine's code for a file that asks for a password, and for a kind of protection it does not know. */
const PASSWORD = 4;
const SECURITY = 5;
/** Lays annotations into the page as a screen shows them; the engine's word that it did. */
const FOR_DISPLAY = 0;
const FLATTENED = 1;

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
  const read = withPage(engine, document, index, (page) => {
    api.FPDF_GetPageBoundingBox(page, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((offset) => engine.float32(scratch + offset));
    const own = readCharacters(engine, page, scratch);
    const drawn = readDrawings(engine, page, scratch);
    const boxes = stampBoxes(engine, page, scratch);
    // Makes what lies on the page a part of it; the file itself stays as it is.
    const isFlat = boxes.length > 0 && api.FPDFPage_Flatten(page, FOR_DISPLAY) === FLATTENED;
    return { box: { left, top, right, bottom }, own, drawn, boxes, isFlat };
  });
  if (read === undefined) return undefined;
  const { box, own, drawn, boxes, isFlat } = read;
  const shown = isFlat ? withPage(engine, document, index, (page) => readCharacters(engine, page, scratch)) : undefined;
  const turn = upright(own.quarter, box);
  const stamped = shown ? stampedIn(boxes, own.characters, shown.characters) : [];
  const [across, along] = [box.right - box.left, box.top - box.bottom];
  return {
    number: index + 1,
    width: own.quarter % 2 === 0 ? across : along,
    height: own.quarter % 2 === 0 ? along : across,
    ...fillBlanks(
      toGlyphs(own.characters, turn),
      stamped.map((stamp) => toGlyphs(stamp, turn)),
    ),
    rules: toRules(drawn.strokes, turn),
    pictures: Math.min(1, drawn.pictures / Math.max(1, across * along)),
    unknown: own.unknown,
  };
}

function withPage<T>({ api }: Engine, document: number, index: number, work: (page: number) => T): T | undefined {
  const page = api.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  try {
    return work(page);
  } finally {
    api.FPDF_ClosePage(page);
  }
}
