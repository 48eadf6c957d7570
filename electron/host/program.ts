import { dirname, join } from "node:path";
import { appendLog } from "#electron/files/log.ts";
import { programVersion } from "#electron/files/resources.ts";
import type { RunningServices } from "#electron/services/start.ts";
import { startServices } from "#electron/services/start.ts";
import { workerEntry } from "#electron/services/work/entry.ts";

/** Starts the services for windows in a browser, whose addresses `newWindow` makes. */
export async function startProgram(libraryFile: string, newWindow: (path: string) => string): Promise<RunningServices> {
  const log = join(dirname(libraryFile), "nhat-ky-loi.txt");
  return startServices({
    libraryFile,
    now: () => new Date(),
    version: await programVersion(),
    mode: "browser",
    newWindow,
    onFault: (where, error) => appendLog(log, new Date(), where, error),
    worker: workerEntry(),
  });
}
