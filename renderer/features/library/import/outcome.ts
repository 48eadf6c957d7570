import type { Imported } from "#shared/contract/library.ts";
import { writeCount } from "#shared/text/numerals.ts";

/** A file before its bytes are read; a folder has none. */
export type Offered = File | { readonly name: string; readonly folder: true };

/** A file that could not be taken in, and why, as one sentence. */
export interface RefusedFile {
  readonly name: string;
  readonly sentence: string;
  readonly file: Offered;
}

/** What came of one import; files that were tried again belong to the same. */
export interface Outcome {
  /** Papers that came into the library by it. */
  readonly fresh: readonly string[];
  /** Files whose papers were there already. */
  readonly known: number;
  readonly refused: readonly RefusedFile[];
  /** Files that were not reached because it was stopped. */
  readonly left: readonly Offered[];
}

/** Papers of an import that is to be undone, and those among them that were worked on since. */
export interface Undoing {
  readonly ids: readonly string[];
  readonly changed: readonly { readonly id: string; readonly name: string }[];
}

export const noOutcome: Outcome = { fresh: [], known: 0, refused: [], left: [] };

/** The outcome with what came of one more file. */
export function withFile(outcome: Outcome, file: Offered, imported: Imported): Outcome {
  const { name } = file;
  if (imported.state === "refused")
    return { ...outcome, refused: [...outcome.refused, { name, sentence: imported.sentence, file }] };
  if (imported.known && !imported.restored) return { ...outcome, known: outcome.known + 1 };
  return { ...outcome, fresh: [...outcome.fresh.filter((id) => id !== imported.id), imported.id] };
}

/** The refused files that may go better another time: a folder stays a folder. */
export function triedAgain({ refused }: Outcome): readonly Offered[] {
  return refused.map(({ file }) => file).filter((file) => !("folder" in file));
}

function counted(count: number, words: (written: string) => string): readonly string[] {
  return count === 0 ? [] : [words(writeCount(count))];
}

/** "Đã nhập 298 văn bản, 2 tệp đã có từ trước, 1 tệp chưa nhập được, còn 5 tệp chưa đọc." */
export function wordsOf({ fresh, known, refused, left }: Outcome): string {
  const parts = [
    ...counted(fresh.length, (n) => `đã nhập ${n} văn bản`),
    ...counted(known, (n) => `${n} tệp đã có từ trước`),
    ...counted(refused.length, (n) => `${n} tệp chưa nhập được`),
    ...counted(left.length, (n) => `đã dừng, còn ${n} tệp chưa đọc`),
  ];
  const words = parts.join(", ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
