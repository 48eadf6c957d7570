import { join } from "node:path";
import { rolldown } from "rolldown";
import { root } from "./root.mjs";

/**
 * Which modules the window needs before it can be used: for its connection, for its frame, for the library that is shown in
 * it first. The bundler alone would cut them into a chunk for every set of views that share some, forty in all, and each is
 * asked for on its own.
 * @param {import("rolldown").Plugin[]} plugins what changes modules before they are bundled
 * @returns {Promise<NonNullable<import("rolldown").OutputOptions["codeSplitting"]>>}
 */
export async function firstChunks(plugins) {
  const chunks = await chunksOf(plugins);
  const start = modulesFor(chunks, ({ isEntry }) => isEntry);
  const frame = modulesFor(chunks, holding("renderer/app/show.tsx"));
  const library = modulesFor(chunks, holding("renderer/features/library/library.tsx"));
  return {
    groups: [
      { name: "start", test: (id) => start.has(id), priority: 3 },
      { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|renderer[\\/]app[\\/]draw\.ts$/u, priority: 4 },
      { name: "window", test: (id) => frame.has(id), priority: 2 },
      { name: "library", test: (id) => library.has(id), priority: 1 },
    ],
  };
}

/** @typedef {import("rolldown").OutputChunk} Chunk */

/**
 * @param {import("rolldown").Plugin[]} plugins
 * @returns {Promise<ReadonlyMap<string, Chunk>>}
 */
async function chunksOf(plugins) {
  const bundle = await rolldown({
    input: join(root, "renderer/app/main.tsx"),
    cwd: root,
    platform: "browser",
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    moduleTypes: { ".css": "empty", ".ttf": "empty" },
    plugins,
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return new Map(output.flatMap((each) => (each.type === "chunk" ? [[each.fileName, each]] : [])));
}

/** @param {string} path @returns {(chunk: Chunk) => boolean} */
function holding(path) {
  return ({ moduleIds }) => moduleIds.includes(join(root, path));
}

/**
 * The modules of some chunks and of all that they import.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {(chunk: Chunk) => boolean} picks
 * @returns {ReadonlySet<string>}
 */
function modulesFor(chunks, picks) {
  const found = new Set([...chunks.values()].filter(picks));
  for (const { imports } of found)
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk !== undefined) found.add(chunk);
    }
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds));
}
