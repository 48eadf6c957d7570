import { UnreadableFile } from "#electron/importers/importer.ts";
import type { Engine } from "./engine.ts";
import { loadEngine } from "./engine.ts";
import type { Bitmap } from "./png.ts";
import { writePng } from "./png.ts";
import { sentences } from "./sentences.ts";

/** The engine's name for blue, green, red and an unused byte a pixel; and its wish for annotations (stamps, signatures). */
const BGRX = 3;
const ANNOTATIONS = 1;
const WHITE = 0xffffffff;
/** A page is never drawn larger, in pixels of its longer side. */
const LARGEST = 4_000;

/** Draws a page (0-based) as it is printed, so many pixels wide, as PNG. Throws `UnreadableFile`. */
export async function drawPage(bytes: Uint8Array, index: number, width: number): Promise<Uint8Array> {
  const engine = await loadEngine();
  const { api } = engine;
  const data = engine.copyIn(bytes);
  const document = api.FPDF_LoadMemDocument(data, bytes.length, "");
  try {
    const page = document === 0 ? 0 : api.FPDF_LoadPage(document, index);
    if (page === 0) throw new UnreadableFile(sentences.damaged);
    try {
      return writePng(draw(engine, page, width));
    } finally {
      api.FPDF_ClosePage(page);
    }
  } finally {
    if (document !== 0) api.FPDF_CloseDocument(document);
    engine.free(data);
  }
}

function draw(engine: Engine, page: number, wanted: number): Bitmap {
  const { api } = engine;
  const [across, along] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const scale = Math.min(wanted / across, LARGEST / Math.max(across, along));
  const [width, height] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(along * scale))];
  const stride = width * 4;
  const memory = engine.allocate(stride * height);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, BGRX, memory, stride);
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS);
    return bitmapOf(engine.bytes(memory, stride * height), width, height);
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
    engine.free(memory);
  }
}

/** Grey where the page has no colour: a third of the bytes. */
function bitmapOf(bgrx: Uint8Array, width: number, height: number): Bitmap {
  let coloured = false;
  for (let at = 0; at < bgrx.length && !coloured; at += 4)
    coloured = bgrx[at] !== bgrx[at + 1] || bgrx[at] !== bgrx[at + 2];
  const channels = coloured ? 3 : 1;
  const pixels = new Uint8Array(width * height * channels);
  for (let at = 0, to = 0; at < bgrx.length; at += 4) {
    if (coloured) {
      pixels[to] = bgrx[at + 2] ?? 0;
      pixels[to + 1] = bgrx[at + 1] ?? 0;
      pixels[to + 2] = bgrx[at] ?? 0;
    } else pixels[to] = bgrx[at] ?? 0;
    to += channels;
  }
  return { width, height, channels, pixels };
}
