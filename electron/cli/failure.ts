/** What the user asked for or gave cannot be worked with: one plain sentence, exit code 2. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** Errors of the parts below whose message is already a sentence for the user. */
const forUser = new Set([
  "Failure",
  "UserFileError",
  "UnreadableFile",
  "UnreadableDocx",
  "LibraryError",
  "NewerLibraryError",
]);

/** The sentence for the user on one line, or null when the error is a fault of the program. */
export function sentenceOf(error: unknown): string | null {
  return error instanceof Error && forUser.has(error.name) ? error.message.replace(/\s+/gu, " ") : null;
}
