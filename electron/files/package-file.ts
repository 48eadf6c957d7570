import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Reads a file that an installed package brings along; found from the sources and from a bundle beside node_modules alike. */
export async function readPackageFile(specifier: string): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve(specifier));
}
