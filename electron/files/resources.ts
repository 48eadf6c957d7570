import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let folder: string | undefined;

/** The folder `resources` of the program: beside the sources, beside the bundle, wherever the program was put. */
function resourceFolder(): string {
  if (folder !== undefined) return folder;
  let place = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(place, "resources", "index.json"))) {
    const above = dirname(place);
    if (above === place) throw new Error("The program was installed without its resources");
    place = above;
  }
  folder = join(place, "resources");
  return folder;
}

/** Reads a file that comes with the program; `path` is relative to `resources`. */
export async function readResource(path: string): Promise<Uint8Array> {
  return readFile(join(resourceFolder(), path));
}

/** The version of the program, as package.json beside `resources` says it. */
export async function programVersion(): Promise<string> {
  const description = await readFile(join(dirname(resourceFolder()), "package.json"), "utf8");
  return (JSON.parse(description) as { readonly version: string }).version;
}
