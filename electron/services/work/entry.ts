/** The file of a worker thread: beside the sources while the program runs from them, else above the bundle's code. */
export function workerEntry(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "../worker.cjs", import.meta.url);
}
