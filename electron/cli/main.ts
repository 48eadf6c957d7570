import type { Output } from "./io.ts";
import { run } from "./run.ts";

const stop = new AbortController();
// The second Ctrl-C finds no listener any more and ends the process at once.
process.once("SIGINT", () => stop.abort());
// "xuyensuot tasks … | head": the reader is gone, nobody is left to be told.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

void main();

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: process.stdout satisfies Output,
    stderr: process.stderr satisfies Output,
    cwd: process.cwd(),
    env: process.env,
    signal: stop.signal,
    now: () => new Date(),
  });
}
