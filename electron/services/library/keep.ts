import { createHash } from "node:crypto";
import { headerOf } from "#shared/facts/header.ts";
import { dependentIssuer } from "#shared/facts/paper-name.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { ReadResult } from "#shared/read/reader.ts";
import { placeOf } from "#shared/trace/place.ts";
import type { DocumentFacts } from "./entry.ts";
import type { LibraryService, Stored } from "./library.ts";

export interface Kept extends Stored {
  readonly facts: DocumentFacts;
  readonly tasks: number;
}

/** Stores a paper with the file it was read from, its tasks and the facts of its head. */
export function keepPaper(
  library: LibraryService,
  { document, doubts }: ReadResult,
  name: string,
  bytes: Uint8Array,
): Kept {
  const facts = documentFacts(document);
  const tasks = tasksOf(document);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const stored = library.storeDocument({ document, tasks, facts, original: { name, bytes, sha256 }, doubts });
  return { ...stored, facts, tasks: tasks.length };
}

/** What the library lists of a paper. */
export function documentFacts(document: Document): DocumentFacts {
  const header = headerOf(document);
  const { number, symbol, date, subject } = header;
  const issuer = dependentIssuer(header) ?? header.issuer;
  return { number, symbol, date: date?.iso ?? null, issuer, subject, tier: placeOf(document).tier ?? null };
}
