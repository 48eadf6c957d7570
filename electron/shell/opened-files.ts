import { basename } from "node:path";
import { readUserFile } from "#electron/files/user-files.ts";

const ours = /\.(?:docx|pdf|xsuot)$/iu;

/** Of the words the program was started with, the files it was asked to open. */
export function filesIn(words: readonly string[]): string[] {
  return words.filter((word) => !word.startsWith("-") && ours.test(word));
}

/** A file as the window takes it: name and bytes, never the path. Throws `UserFileError` with a sentence. */
export async function openedFile(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const name = basename(path);
  return { name, bytes: new Uint8Array(await readUserFile(path, name)) };
}
