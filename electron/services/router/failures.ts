import type { Failure } from "#shared/contract/failure.ts";
import type { FailureCode } from "#shared/contract/failure-code.ts";
import { Refusal } from "#shared/contract/failure.ts";
import { UserFileError } from "#electron/files/user-files.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import type { LibraryErrorCode } from "#electron/storage/errors.ts";
import { asLibraryError, LibraryError } from "#electron/storage/errors.ts";

const libraryCodes: Readonly<Record<LibraryErrorCode, FailureCode>> = {
  newer: "library-newer",
  older: "library-failed",
  foreign: "library-corrupt",
  corrupt: "library-corrupt",
  missing: "library-failed",
  locked: "library-locked",
  full: "library-full",
  "read-only": "library-read-only",
  failed: "library-failed",
  "backup-unusable": "refused",
  "number-taken": "refused",
  "not-found": "not-found",
};

/** What the window is told of an error; null for a fault of the program, which belongs into the log. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Refusal) return withSentence(error.code, error.sentence);
  if (error instanceof Error && error.name === "AbortError") return { code: "cancelled" };
  if (error instanceof UnreadableFile || error instanceof UserFileError)
    return withSentence("unreadable-file", error.message);
  const known = asLibraryError(error);
  return known instanceof LibraryError ? withSentence(libraryCodes[known.code], known.message) : null;
}

function withSentence(code: FailureCode, sentence: string | undefined): Failure {
  return sentence === undefined ? { code } : { code, sentence };
}
