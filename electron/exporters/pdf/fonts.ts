import type { Face } from "#shared/layout/measure.ts";
import { readPackageFile } from "#electron/files/package-file.ts";

/** A PDF in the making. */
export type Pdf = PDFKit.PDFDocument;

const files: Readonly<Record<Face, string>> = {
  regular: "400Regular/Tinos_400Regular.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  "bold-italic": "700Bold_Italic/Tinos_700Bold_Italic.ttf",
};

/** Tables that draw pairs of letters closer together, which Word does not do unless it is told to. */
const pairTables: ReadonlySet<string> = new Set(["GPOS", "kern"]);

/** A copy of a TrueType file in which nobody finds the tables for pairs: their names in the directory are struck out. */
function withoutPairs(bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  const tables = copy.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + 16 * index;
    if (pairTables.has(copy.toString("latin1", at, at + 4))) copy.write("----", at, "latin1");
  }
  return copy;
}

/** Gives a document the four faces of Tinos under their names; only the letters used go into the file. */
export async function registerFonts(pdf: Pdf): Promise<void> {
  for (const [face, file] of Object.entries(files)) {
    const bytes = await readPackageFile(`@expo-google-fonts/tinos/${file}`);
    pdf.registerFont(face, withoutPairs(bytes));
  }
}
