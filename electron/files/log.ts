import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** In bytes; the log before is kept once. */
const longest = 2 ** 20;

/** A log of the program's own faults, for whoever repairs it; the user is never shown it. Never throws. */
export function appendLog(file: string, time: Date, where: string, error: unknown): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file) && statSync(file).size > longest) renameSync(file, `${file}.1`);
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    appendFileSync(file, `${time.toISOString()} ${where}\n${words}\n`);
  } catch {
    // A full disk must not turn a small fault into a great one.
  }
}
