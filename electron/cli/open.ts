import { resolve } from "node:path";
import type { Document } from "#shared/model/document.ts";
import { readUserFile, writeUserFile } from "#electron/files/user-files.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import type { Paper } from "#electron/services/reading/paper.ts";
import { Failure } from "./failure.ts";
import type { Io } from "./io.ts";
import { startProgress } from "./progress.ts";

/** A paper the user named, with its file. */
export interface Opened extends Paper {
  /** The name without folder, for titles and columns. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must be said with results that rest on it. */
  readonly notice?: string;
}

/** The words in help texts that explain `@`. */
export const builtinHint = "Viết @chi-thi-05-ct-ttg thay cho tên tệp để dùng văn bản có sẵn trong chương trình.";

/** Opens a file named on the command line, or built-in content ("@chi-thi-05-ct-ttg"). Throws sentences for the user. */
export async function openPaper(word: string, io: Io): Promise<Opened> {
  if (word.startsWith("@")) return openBuiltin(word.slice(1));
  const bytes = await readUserFile(resolve(io.cwd, word), word);
  const name = baseName(word);
  const progress = startProgress(io, `Đang đọc ${name}`);
  try {
    const paper = await readPaper(bytes, name, { signal: io.signal, progress: progress.step });
    return { ...paper, name, bytes };
  } catch (error) {
    throw named(error, word);
  } finally {
    progress.end();
  }
}

async function openBuiltin(id: string): Promise<Opened> {
  const { builtinBytes, builtins, findBuiltin } = await import("#electron/services/builtin/builtin.ts");
  const found = await findBuiltin(id);
  if (found === undefined) {
    const ids = (await builtins()).map((each) => `@${each.id}`).join(", ");
    throw new Failure(`Không có văn bản có sẵn tên @${id}; các tên có: ${ids}.`);
  }
  const bytes = await builtinBytes(found);
  const paper = await readPaper(bytes, `${id}.txt`);
  return { ...paper, name: found.title, bytes, ...(found.notice === undefined ? {} : { notice: found.notice }) };
}

/** Opens several files one after the other; between them Ctrl-C is heard. */
export async function openPapers(words: readonly string[], io: Io): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const word of words) {
    opened.push(await openPaper(word, io));
    io.signal.throwIfAborted();
  }
  return opened;
}

/** Writes a result to the file the user named. */
export async function writeResult(word: string, content: Uint8Array | string, io: Io): Promise<void> {
  io.signal.throwIfAborted();
  await writeUserFile(resolve(io.cwd, word), word, content);
}

/** The documents of opened papers. */
export function documentsOf(papers: readonly Opened[]): Document[] {
  return papers.map(({ document }) => document);
}

export function baseName(word: string): string {
  return word.split(/[\\/]/u).at(-1) ?? word;
}

/** The refusal of a file says which file. */
function named(error: unknown, word: string): unknown {
  return error instanceof Error && error.name === "UnreadableFile" ? new Failure(`${word}: ${error.message}`) : error;
}
