import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, with the system's separators. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * One line for the person at the keyboard. On stderr, so that stdout stays the program's own.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
