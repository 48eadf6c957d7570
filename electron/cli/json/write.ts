import type { Io } from "#electron/cli/io.ts";

/** The one object that `--json` prints. */
export function writeJson(io: Io, value: object): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
