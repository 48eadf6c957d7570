import type { RawDocument } from "#shared/read/raw/raw.ts";

export type ImporterId = "docx" | "pdf" | "text";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called now and then with the share of the work done; the units are the importer's own (pages, paragraphs). */
  readonly progress?: (done: number, total: number) => void;
}

/** One kind of file. `sniff` looks at the bytes first and at the name only where the bytes do not tell. */
export interface Importer {
  readonly id: ImporterId;
  /** What the user calls this kind of file. */
  readonly label: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  sniff(bytes: Uint8Array, name: string): boolean;
  /** Throws `UnreadableFile` when the file cannot be read; no other error leaves it but the signal's reason. */
  read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<RawDocument>;
}

/** A file that cannot be read. The message is a whole sentence for the user: what is wrong and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** Lower-case extension of a file name without its dot, "" when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}
