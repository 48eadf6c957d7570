import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
};

/** The media type of a file of the window, by the end of its name. */
export function contentTypeOf(name: string): string {
  return types[extname(name)] ?? "application/octet-stream";
}

let names: Promise<ReadonlyMap<string, string>> | undefined;

/** A file of the built window by its name ("index.html", "assets/app.js"); null when the build made none of that name. */
export async function readRenderer(name: string): Promise<Uint8Array | null> {
  names ??= listed();
  const path = (await names).get(name);
  return path === undefined ? null : readFile(path);
}

/** Where the built window is, beside the bundle or, run from the sources, in dist. */
function rendererFolder(): string {
  let place = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const folder of [join(place, "renderer"), join(place, "dist", "renderer")])
      if (existsSync(join(folder, "index.html")) && existsSync(join(folder, "assets"))) return folder;
    const above = dirname(place);
    if (above === place) throw new Error("The program was built without its window");
    place = above;
  }
}

async function listed(): Promise<ReadonlyMap<string, string>> {
  const folder = rendererFolder();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll(sep, "/"), path];
      }),
  );
}
