import type { Args } from "./args.ts";
import type { ExitCode, Io } from "./io.ts";

/** An option `--name`, or `--name VALUE` where `value` names what is to be given. */
export interface Option {
  readonly name: string;
  readonly value?: string;
  /** May be given several times. */
  readonly many?: true;
  readonly about: string;
}

/** What stands in the list of commands; the rest of the command is loaded when it is called. */
export interface Entry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}

export interface Command {
  /** What follows the name of the command: "TỆP [--json]". */
  readonly usage: string;
  /** What the command does and what its results mean, in a few sentences. */
  readonly about: string;
  readonly options: readonly Option[];
  /** Whole command lines without the program's name. */
  readonly examples: readonly string[];
  /** How many words that are not options it takes, and what the user is told when there are fewer. */
  readonly words: { readonly min: number; readonly max: number; readonly missing: string };
  run(args: Args, io: Io): Promise<ExitCode>;
}

export const jsonOption: Option = { name: "json", about: "in kết quả dạng JSON cho chương trình khác đọc" };
export const libraryOption: Option = {
  name: "library",
  value: "TỆP",
  about: "tệp thư viện (mặc định: thư viện riêng của người dùng trên máy này)",
};
