/** The file of a worker thread: beside the sources while the program runs from them, else beside the bundle. */
export function workerEntry(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("./worker.ts", import.meta.url)
    : new URL(import.meta.url.includes("/chunks/") ? "../worker.mjs" : "./worker.mjs", import.meta.url);
}
