import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { letterClasses } from "./letter-classes.mjs";
import { root } from "./root.mjs";

/** Packages that find files of their own beside their code (a native library, WebAssembly), or ask for their own place, stay packages. */
const external = ["electron", "better-sqlite3", "@embedpdf/pdfium", "write-file-atomic", "pdfkit"];

/**
 * Bundles programs into a folder: for each name what is started (`name.cjs`), its code and that of the parts it may
 * need later in `code`, and what loads them.
 * @param {Record<string, string>} input paths of the sources by the names of the entries
 * @param {string} folder
 * @returns {Promise<string[]>} paths of the modules in them
 */
export async function bundle(input, folder) {
  const made = await rolldown({ input, cwd: root, platform: "node", external, plugins: [letterClasses()] });
  const { output } = await made.write({
    dir: join(folder, "code"),
    format: "cjs",
    // Code run from a script of its own asks for packages by `require`, too.
    dynamicImportInCjs: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await made.close();
  const loader = await rolldown({ input: join(root, "electron/files/compiled.ts"), cwd: root, platform: "node" });
  await loader.write({ file: join(folder, "compiled.cjs"), format: "cjs" });
  await loader.close();
  for (const name of Object.keys(input)) writeFileSync(join(folder, `${name}.cjs`), launcher(name));
  return output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
}

/**
 * What starts an entry with the code that was compiled before.
 * @param {string} name
 */
function launcher(name) {
  return `const { runCompiled } = require("./compiled.cjs");
runCompiled("${name}", "${name}");
`;
}
