import type { Io } from "./io.ts";

export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Work that lasts longer is worth a line, in milliseconds. */
const PATIENCE = 1000;

/** Says on a terminal's stderr how far long work has come, on one line that is wiped at its end. */
export function startProgress(io: Io, what: string): Progress {
  const began = performance.now();
  let shown = "";
  const show = (line: string): void => {
    io.stderr.write(`\r${line.padEnd(shown.length)}`);
    shown = line;
  };
  return {
    step(done, total) {
      if (io.stderr.isTTY !== true || performance.now() - began < PATIENCE) return;
      const line = `${what} … ${Math.round((100 * done) / Math.max(total, 1))} %`;
      if (line !== shown) show(line);
    },
    end() {
      if (shown !== "") io.stderr.write(`\r${" ".repeat(shown.length)}\r`);
      shown = "";
    },
  };
}

/** Lets the event loop run, so that Ctrl-C is heard between two pieces of work. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
