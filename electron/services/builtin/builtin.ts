import { readResource } from "#electron/files/resources.ts";

/** directives and letters are offered for the library; templates begin a paper; samples show how the program works. */
export type BuiltinGroup = "directives" | "letters" | "templates" | "samples";

/** A paper that comes with the program. */
export interface Builtin {
  readonly id: string;
  readonly group: BuiltinGroup;
  readonly title: string;
  readonly kind: string;
  readonly file: string;
  /** What a person must know before relying on it. */
  readonly notice?: string;
  /** Where each line was taken from, see `Provenance`. */
  readonly sources?: string;
}

/** Where the lines of a built-in paper come from: `line` of it is `fromLine` of the sample `from`; both 1-based. */
export interface Provenance {
  readonly sources: readonly { readonly file: string; readonly title: string }[];
  readonly lines: readonly { readonly line: number; readonly from: string; readonly fromLine: number }[];
}

let list: Promise<readonly Builtin[]> | undefined;

/** Every built-in paper, in the order they are offered. */
export function builtins(): Promise<readonly Builtin[]> {
  list ??= readJson<readonly Builtin[]>("index.json");
  return list;
}

export async function findBuiltin(id: string): Promise<Builtin | undefined> {
  return (await builtins()).find((each) => each.id === id);
}

/** The file of a built-in paper as it came with the program. */
export function builtinBytes(builtin: Builtin): Promise<Uint8Array> {
  return readResource(builtin.file);
}

/** Null when the paper is one whole paper and needs no note of where its lines come from. */
export async function provenanceOf(builtin: Builtin): Promise<Provenance | null> {
  return builtin.sources === undefined ? null : readJson<Provenance>(builtin.sources);
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readResource(path))) as T;
}
