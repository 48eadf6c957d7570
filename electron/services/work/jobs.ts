import type { FileData } from "#shared/contract/document.ts";
import type { ReadResult } from "#shared/read/reader.ts";
import type { Document } from "#shared/model/document.ts";
import type { Measure } from "#electron/verify/measure.ts";
import type { PlacedPage } from "#electron/importers/pdf/places.ts";
import { suggestLinks } from "#electron/services/matrix/suggest-job.ts";
import { readPaper } from "#electron/services/reading/paper.ts";

/** Tells how far a job is. */
export type Step = (done: number, total: number) => void;

/** A paper to be drawn as a file. */
export interface WriteJob {
  readonly document: Document;
  /** Leaves the number and the day of issue blank. */
  readonly draft: boolean;
  /** Time written into the file. */
  readonly time: Date;
}

const layout = ({ draft, time }: WriteJob) => ({ draft, time, stateName: true });

async function writeDocxJob(job: WriteJob): Promise<Uint8Array> {
  const { writeDocx } = await import("#electron/exporters/docx/write.ts");
  return writeDocx(job.document, layout(job));
}

async function writePdfJob(job: WriteJob, step: Step): Promise<Uint8Array> {
  const { writePdf } = await import("#electron/exporters/pdf/write.ts");
  return writePdf(job.document, { ...layout(job), progress: step });
}

async function verifyDocxJob({ bytes }: { readonly bytes: Uint8Array }): Promise<Measure[]> {
  const { verifyDocx } = await import("#electron/verify/verify.ts");
  return verifyDocx(bytes);
}

/** A page (0-based) of a PDF to be drawn so many pixels wide. */
export interface PictureOrder {
  readonly bytes: Uint8Array;
  readonly page: number;
  readonly width: number;
}

/** Work that takes long: it runs beside the services, on values only, and may be stopped at any point. */
export const jobs = {
  "read-paper": ({ bytes, name }: FileData, step: Step): Promise<ReadResult> =>
    readPaper(bytes, name, { progress: step }),
  "write-docx": writeDocxJob,
  "write-pdf": writePdfJob,
  "verify-docx": verifyDocxJob,
  "pdf-places": async (bytes: Uint8Array, step: Step): Promise<PlacedPage[]> =>
    (await import("#electron/importers/pdf/places.ts")).readPlaces(bytes, step),

  "pdf-picture": async ({ bytes, page, width }: PictureOrder): Promise<Uint8Array> =>
    (await import("#electron/importers/pdf/picture.ts")).drawPage(bytes, page, width),
  "suggest-links": suggestLinks,
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<N extends JobName> = Parameters<(typeof jobs)[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<(typeof jobs)[N]>>;
