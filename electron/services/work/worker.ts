import { parentPort } from "node:worker_threads";
import type { JobName } from "./jobs.ts";
import { jobs } from "./jobs.ts";
import type { JobReply, JobRequest } from "./pool.ts";

const port = parentPort;
if (port === null) throw new Error("This file runs as a worker");

port.on("message", ({ name, input }: JobRequest) => void run(name, input));

function reply(message: JobReply): void {
  port?.postMessage(message);
}

async function run(name: JobName, input: unknown): Promise<void> {
  try {
    const job = jobs[name] as (given: unknown, step: (done: number, total: number) => void) => unknown;
    const output = await job(input, (done, total) => reply({ type: "progress", done, total }));
    reply({ type: "done", output });
  } catch (error) {
    // Classes do not survive the way between threads: name and words do.
    const known = error instanceof Error ? error : new Error(String(error));
    reply({ type: "failed", name: known.name, message: known.message, stack: known.stack ?? "" });
  }
}
