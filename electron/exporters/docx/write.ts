import type { Document } from "#shared/model/document.ts";
import type { LayoutOptions } from "#shared/layout/layout.ts";
import { layoutDocument } from "#shared/layout/layout.ts";
import type { Sheet, SheetParagraph } from "#shared/layout/sheet.ts";
import { loadDocx } from "./library.ts";
import type { DocxLibrary } from "./library.ts";
import { stampEntries } from "./pack.ts";
import { paragraphOf } from "./paragraph.ts";
import { coreProperties } from "./properties.ts";
import { sectionOf } from "./sections.ts";
import { stylesOf } from "./styles.ts";

export interface WriteOptions extends LayoutOptions {
  /** Time written into the file, UTC; the same document and time give the same bytes. Default 2000-01-01. */
  readonly time?: Date;
}

/** A blank stands between the mark of a note and its first words, as Word writes it. */
function noteOf(docx: DocxLibrary, sheet: Sheet, paragraph: SheetParagraph, first: boolean) {
  return paragraphOf(docx, sheet.looks, first ? { ...paragraph, runs: [{ text: " " }, ...paragraph.runs] } : paragraph);
}

function notesOf(docx: DocxLibrary, sheet: Sheet) {
  const notes = sheet.notes.map((paragraphs, index) => {
    const children =
      paragraphs.length === 0
        ? [new docx.Paragraph({})]
        : paragraphs.map((paragraph, place) => noteOf(docx, sheet, paragraph, place === 0));
    return [String(index + 1), { children }] as const;
  });
  return Object.fromEntries(notes);
}

/** A sheet as the bytes of a DOCX file. */
export async function writeSheet(sheet: Sheet, time: Date): Promise<Uint8Array> {
  const docx = await loadDocx();
  const file = new docx.Document({
    styles: stylesOf(docx, sheet),
    footnotes: notesOf(docx, sheet),
    sections: sheet.sections.map((section) => sectionOf(docx, sheet, section)),
  });
  const bytes = await docx.Packer.toArrayBuffer(file, undefined, [coreProperties(sheet, time)]);
  return stampEntries(new Uint8Array(bytes), time);
}

/**
 * A document as a DOCX file by NĐ 30/2020/NĐ-CP. The words are all there in order, labels as text (Word has no "đ" in its
 * lists); looks are styles, so that a run's own formatting is the document's own.
 */
export async function writeDocx(document: Document, options: WriteOptions = {}): Promise<Uint8Array> {
  return writeSheet(layoutDocument(document, options), options.time ?? new Date(Date.UTC(2000, 0, 1)));
}
