import { join } from "node:path";
import { rolldown } from "rolldown";
import { root } from "./root.mjs";

/*
 * What the window needs before it can be used: its connection, its frame, and the library that is shown in it first. The bundler
 * alone would cut that into a chunk for every set of views that share some modules, forty in all, and each is asked for on its own.
 */

const react = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|renderer[\\/]app[\\/]draw\.ts$/u;
/** Chunks that are asked for together with the page. */
const first = ["react", "window", "library"];
/** Chunks of which nearly all is run at once: Chromium compiles them whole while they come in, beside the thread of the window. */
const runAtOnce = ["react", "window"];

/**
 * How the chunks are cut and what stands at their beginning.
 * @param {import("rolldown").Plugin[]} plugins what changes modules before they are bundled
 * @returns {Promise<Pick<import("rolldown").OutputOptions, "codeSplitting" | "postBanner">>}
 */
export async function firstChunks(plugins) {
  const { start, frame, library } = await firstModules(plugins);
  return {
    codeSplitting: {
      groups: [
        { name: "react", test: react, priority: 4 },
        { name: "start", test: (id) => start.has(id), priority: 3 },
        { name: "window", test: (id) => frame.has(id), priority: 2 },
        { name: "library", test: (id) => library.has(id), priority: 1 },
      ],
    },
    postBanner: ({ name }) => (runAtOnce.includes(name) ? "//# allFunctionsCalledOnLoad" : ""),
  };
}

/**
 * Paths of the modules by what first needs them.
 * @param {import("rolldown").Plugin[]} plugins
 * @returns {Promise<Record<"start" | "frame" | "library", ReadonlySet<string>>>}
 */
export async function firstModules(plugins) {
  const chunks = await chunksOf(plugins);
  return {
    start: modulesFor(chunks, ({ isEntry }) => isEntry),
    frame: modulesFor(chunks, holding("renderer/app/show.tsx")),
    library: modulesFor(chunks, holding("renderer/features/library/library.tsx")),
  };
}

/**
 * Has the page ask for its first chunks and their style sheets at once, instead of one after the other as they are found out.
 * @returns {import("vite").Plugin}
 */
export function askForFirstChunks() {
  return {
    name: "ask-for-first-chunks",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((each) => (each.type === "chunk" ? [each] : []));
        return first.flatMap((wanted) =>
          chunks
            .filter(({ name, moduleIds }) => name === wanted && moduleIds.length > 0)
            .flatMap(({ fileName, viteMetadata }) => [
              link("modulepreload", fileName),
              ...[...(viteMetadata?.importedCss ?? [])].map((sheet) => link("stylesheet", sheet)),
            ]),
        );
      },
    },
  };
}

/**
 * @param {string} rel
 * @param {string} name
 * @returns {import("vite").HtmlTagDescriptor}
 */
function link(rel, name) {
  return { tag: "link", attrs: { rel, crossorigin: true, href: `./${name}` }, injectTo: "head" };
}

/** @typedef {import("rolldown").OutputChunk} Chunk */

/**
 * The chunks as the bundler alone cuts them.
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

/**
 * @param {string} path
 * @returns {(chunk: Chunk) => boolean}
 */
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
