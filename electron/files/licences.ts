import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A package the program is built from. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it: "MIT", "Apache-2.0". */
  readonly licence: string;
}

/** The list the build writes beside the bundles; this module runs from `dist/code` or from the sources. */
const places = ["../licences.json", "../../dist/licences.json"];

/** The packages the program was built from; none where it was not built. */
export async function readLicences(): Promise<Licence[]> {
  for (const place of places) {
    try {
      return JSON.parse(await readFile(fileURLToPath(new URL(place, import.meta.url)), "utf8")) as Licence[];
    } catch {
      // The next place.
    }
  }
  return [];
}
