import { Worker } from "node:worker_threads";
import { UserFileError } from "#electron/files/user-files.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import type { Progress } from "#shared/contract/protocol.ts";
import type { JobInput, JobName, JobOutput } from "./jobs.ts";

export interface JobRequest {
  readonly name: JobName;
  readonly input: unknown;
}

export type JobReply =
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly output: unknown }
  | { readonly type: "failed"; readonly name: string; readonly message: string; readonly stack: string };

export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** Runs jobs in threads of their own, so that no long work holds up a call; one that is cancelled is ended at once. */
export interface WorkPool {
  run<N extends JobName>(name: N, input: JobInput<N>, options?: JobOptions): Promise<JobOutput<N>>;
  close(): Promise<void>;
}

/** A thread that reads a hostile file may not eat the machine: megabytes of heap, milliseconds of time. */
const heap = 1536;
const longest = 180_000;

/** Threads at work at once; idle ones are kept warm. */
export function createWorkPool(entry: URL, size = 2): WorkPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = (): Worker => {
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    worker.unref();
    all.add(worker);
    return worker;
  };
  const drop = (worker: Worker): void => {
    all.delete(worker);
    void worker.terminate();
  };
  const turn = async (): Promise<void> => {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
  };
  return {
    run: async (name, input, options = {}) => {
      await turn();
      const worker = idle.pop() ?? start();
      try {
        options.signal?.throwIfAborted();
        const output = await runIn(worker, { name, input }, options);
        idle.push(worker);
        return output as JobOutput<typeof name>;
      } catch (error) {
        if (error instanceof UnreadableFile || error instanceof UserFileError) idle.push(worker);
        else drop(worker);
        throw error;
      } finally {
        busy -= 1;
        waiting.shift()?.();
      }
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
    },
  };
}

function runIn(worker: Worker, request: JobRequest, { signal, progress }: JobOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooLong())), longest);
    const abort = (): void => settle(() => reject(signal?.reason));
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      worker.removeAllListeners();
      worker.on("error", () => undefined);
      finish();
    };
    signal?.addEventListener("abort", abort);
    worker.removeAllListeners();
    worker.on("message", (reply: JobReply) => {
      if (reply.type === "progress") progress?.({ done: reply.done, total: reply.total });
      else settle(() => (reply.type === "done" ? resolve(reply.output) : reject(errorOf(reply))));
    });
    worker.on("error", (error) => settle(() => reject(outOfMemory(error) ?? error)));
    worker.on("exit", () => settle(() => reject(new Error("The worker ended"))));
    worker.postMessage(request);
  });
}

function errorOf({ name, message, stack }: Extract<JobReply, { type: "failed" }>): Error {
  if (name === "UnreadableFile") return new UnreadableFile(message);
  if (name === "UserFileError") return new UserFileError(message);
  const error = new Error(message);
  error.stack = stack;
  return error;
}

function tooLong(): Error {
  return new UnreadableFile("Tệp này cần quá nhiều thời gian để đọc nên đã dừng; hãy tách nhỏ tệp rồi thử lại.");
}

function outOfMemory(error: unknown): Error | null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ERR_WORKER_OUT_OF_MEMORY") return null;
  return new UnreadableFile("Tệp này cần quá nhiều bộ nhớ để đọc nên đã dừng; hãy tách nhỏ tệp rồi thử lại.");
}
