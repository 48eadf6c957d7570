import type { Document } from "#shared/model/document.ts";
import type { LayoutOptions } from "#shared/layout/layout.ts";
import { layoutDocument } from "#shared/layout/layout.ts";
import { paginate } from "#shared/layout/pages/paginate.ts";
import { drawPage } from "./draw.ts";
import { registerFonts } from "./fonts.ts";

export interface PdfOptions extends LayoutOptions {
  /** Time written into the file, UTC; the same document and time give the same bytes. Default 2000-01-01. */
  readonly time?: Date;
  /** Told after every page. */
  readonly progress?: (done: number, total: number) => void;
}

/** A document as a PDF by NĐ 30/2020/NĐ-CP: the pages of its DOCX, words that can be searched and copied, Tinos embedded. */
export async function writePdf(document: Document, options: PdfOptions = {}): Promise<Uint8Array> {
  const sheet = layoutDocument(document, options);
  const pages = paginate(sheet);
  const time = options.time ?? new Date(Date.UTC(2000, 0, 1));
  // Loaded only when a paper is drawn: it is large.
  const { default: PDFDocument } = await import("pdfkit");
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: "vi-VN",
    displayTitle: true,
    info: {
      Title: sheet.title,
      Author: sheet.author,
      Subject: sheet.subject,
      Creator: "Xuyên Suốt",
      Producer: "Xuyên Suốt",
      CreationDate: time,
      ModDate: time,
    },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
  await registerFonts(pdf);
  for (const page of pages) {
    drawPage(pdf, page);
    options.progress?.(page.number, pages.length);
  }
  pdf.end();
  return whole;
}
