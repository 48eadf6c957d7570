import { rolldown } from "rolldown";
import { root } from "./root.mjs";

/** Packages that find files of their own beside their code (a native library, WebAssembly), or ask for their own place, stay packages. */
const external = ["electron", "better-sqlite3", "@embedpdf/pdfium", "write-file-atomic", "pdfkit"];

/**
 * Bundles programs into a folder: an entry for each name, parts that are needed later as chunks of their own.
 * @param {Record<string, string>} input paths of the sources by the names of the entries
 * @param {string} folder
 */
export async function bundle(input, folder) {
  const made = await rolldown({ input, cwd: root, platform: "node", external });
  await made.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "chunks/[name]-[hash].mjs",
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await made.close();
}
