import type { FileData } from "#shared/contract/document.ts";
import type { ReadResult } from "#shared/read/reader.ts";
import { readPaper } from "#electron/services/reading/paper.ts";

/** Tells how far a job is. */
export type Step = (done: number, total: number) => void;

/** Work that takes long: it runs beside the services, on values only, and may be stopped at any point. */
export const jobs = {
  "read-paper": ({ bytes, name }: FileData, step: Step): Promise<ReadResult> =>
    readPaper(bytes, name, { progress: step }),
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<N extends JobName> = Parameters<(typeof jobs)[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<(typeof jobs)[N]>>;
