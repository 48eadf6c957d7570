/** The `docx` package, loaded only when a paper is written: it is large. */
export type DocxLibrary = typeof import("docx");

export async function loadDocx(): Promise<DocxLibrary> {
  return import("docx");
}
