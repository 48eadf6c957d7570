import type * as docx from "docx";

/** The `docx` package, loaded only when a paper is written: it is large. */
export type DocxLibrary = typeof docx;

export async function loadDocx(): Promise<DocxLibrary> {
  return import("docx");
}
