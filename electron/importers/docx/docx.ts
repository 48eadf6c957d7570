import type { RawBlock, RawDocument, RawParagraph } from "#shared/read/raw/raw.ts";
import type { Importer, ReadOptions } from "#electron/importers/importer.ts";
import { extensionOf, UnreadableFile } from "#electron/importers/importer.ts";
import { plainText } from "#electron/importers/leaves.ts";
import { readBlocks, turnSections } from "./body.ts";
import type { Context } from "./context.ts";
import { startCounters } from "./counters.ts";
import { readNotes, startNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import type { DocxPackage } from "./package.ts";
import { holdsWord, isOle, openDocx } from "./package.ts";
import { sentences } from "./sentences.ts";
import { readStyles } from "./styles.ts";
import { child } from "#electron/files/xml.ts";

/** Word files (.docx, .docm, .dotx). Old .doc files and encrypted ones are claimed too, to say what to do with them. */
export const docxImporter: Importer = {
  id: "docx",
  label: "Văn bản Word",
  extensions: ["docx", "docm", "dotx"],
  sniff: (bytes, name) =>
    isOle(bytes) || holdsWord(bytes) || (docxImporter.extensions.includes(extensionOf(name)) && bytes[0] === 0x50),
  read: async (bytes, name, options) => readDocx(bytes, name, options),
};

function readDocx(bytes: Uint8Array, name: string, { signal, progress }: ReadOptions): RawDocument {
  signal?.throwIfAborted();
  const docx = openDocx(bytes);
  signal?.throwIfAborted();
  progress?.(1, 2);
  const body = child(docx.document, "body");
  if (!body) throw new UnreadableFile(sentences.damaged);
  const context = startContext(docx);
  const blocks = turnSections(readBlocks(body, context), context.sections);
  const footnotes = readNotes(context.notes, (note) => paragraphsIn(readBlocks(note, context)));
  const furniture = [...marginFurniture(docx), ...context.unread.map(({ line, why }) => ({ text: "", line, why }))];
  if (!blocks.some(hasWords)) throw new UnreadableFile(sentences.empty);
  progress?.(2, 2);
  return { name, importer: "docx", blocks, footnotes, furniture };
}

function startContext(docx: DocxPackage): Context {
  const styles = readStyles(docx.styles);
  const numbering = readNumbering(docx.numbering, (style) => styles.numbering(style)?.numId);
  let line = 0;
  const context: Context = {
    styles,
    numbering,
    counters: startCounters(numbering),
    notes: startNotes(docx),
    fields: [],
    sections: [],
    unread: [],
    line: () => line,
    nextLine: () => (line += 1),
    blocks: (container) => readBlocks(container, context),
  };
  return context;
}

/** Headers and footers; bare page numbers are not worth a line. */
function marginFurniture(docx: DocxPackage): RawDocument["furniture"] {
  return docx.margins.flatMap(({ kind, root }) => {
    const why = kind === "header" ? "đầu trang" : "chân trang";
    return paragraphsIn(readBlocks(root, startContext(docx)))
      .map(({ inlines }) => plainText(inlines))
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({ text, line: 1, why }));
  });
}

function paragraphsIn(blocks: readonly RawBlock[]): RawParagraph[] {
  return blocks.flatMap((block): RawParagraph[] => {
    if (block.type === "break") return [];
    if (block.type === "paragraph") return [block];
    const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    return cells.map(({ inlines, line }) => ({ type: "paragraph", inlines, line, gapBefore: true }));
  });
}

function hasWords(block: RawBlock): boolean {
  if (block.type === "paragraph") return block.inlines.length > 0;
  return block.type === "table" && block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.length > 0));
}
