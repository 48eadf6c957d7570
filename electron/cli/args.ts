import type { Command } from "./command.ts";
import { Failure } from "./failure.ts";

/** Not imported by name: that loads what every export of the module needs, workers among them, at each start. */
const { parseArgs } = process.getBuiltinModule("node:util");

/** The command line of one command, checked against what the command takes. */
export class Args {
  /** The words that are not options: file names, search words. */
  readonly words: readonly string[];
  private readonly given: ReadonlyMap<string, readonly string[]>;

  constructor(words: readonly string[], given: ReadonlyMap<string, readonly string[]>) {
    this.words = words;
    this.given = given;
  }

  has(option: string): boolean {
    return this.given.has(option);
  }

  /** The value given last. */
  value(option: string): string | undefined {
    return this.given.get(option)?.at(-1);
  }

  values(option: string): readonly string[] {
    return this.given.get(option) ?? [];
  }

  /** The value of an option the command cannot do without. Throws `Failure`. */
  required(option: string, sentence: string): string {
    const value = this.value(option);
    if (value === undefined) throw new Failure(sentence);
    return value;
  }

  /** A day `YYYY-MM-DD`. Throws `Failure` for what is none. */
  day(option: string): string | undefined {
    const value = this.value(option);
    if (value === undefined) return undefined;
    const day = new Date(`${value}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value))
      return value;
    throw new Failure(`Ngày sau --${option} phải viết theo mẫu năm-tháng-ngày, ví dụ 2023-05-15.`);
  }

  /** One of a few values. Throws `Failure` for any other. */
  oneOf<const T extends string>(option: string, values: readonly T[]): T | undefined {
    const value = this.value(option)?.normalize("NFC").toLowerCase();
    if (value === undefined) return undefined;
    const found = values.find((each) => each === value);
    if (found === undefined) throw new Failure(`Sau --${option} phải là một trong: ${values.join(", ")}.`);
    return found;
  }

  /** A whole number from 1 on. Throws `Failure` for what is none. */
  count(option: string): number | undefined {
    const value = this.value(option);
    if (value === undefined) return undefined;
    if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
    throw new Failure(`Sau --${option} phải là một số nguyên dương.`);
  }

  /** A file to write, with one of the endings. Throws `Failure`. */
  outFile(option: string, ...endings: readonly string[]): string | undefined {
    const value = this.value(option);
    if (value !== undefined && !endings.some((ending) => value.toLowerCase().endsWith(ending)))
      throw new Failure(`Tên tệp sau --${option} phải kết thúc bằng ${endings.join(" hoặc ")}.`);
    return value;
  }
}

/** Reads the words after the name of the command. Throws `Failure` with what is wrong. */
export function readArgs(command: Command, words: readonly string[]): Args {
  const parsed = parse(command, words);
  const given = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(parsed.values)) {
    const all = Array.isArray(value) ? value : [value];
    given.set(
      name,
      all.filter((each) => typeof each === "string"),
    );
  }
  const { min, max, missing } = command.words;
  if (parsed.positionals.length < min) throw new Failure(missing);
  if (parsed.positionals.length > max) throw new Failure(`Thừa "${parsed.positionals[max]}" trên dòng lệnh.`);
  return new Args(parsed.positionals, given);
}

function parse(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw refusal(command, error);
  }
}

/** Node says what is wrong in English; the option it names is quoted in its message. */
function refusal(command: Command, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/u.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new Failure(`Lệnh này không có tùy chọn ${option}.`);
  const taken = command.options.find(({ name }) => `--${name}` === option);
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && taken !== undefined)
    return taken.value === undefined
      ? new Failure(`Sau ${option} không cần viết gì thêm.`)
      : new Failure(`Sau ${option} còn thiếu ${taken.value}.`);
  return new Failure("Dòng lệnh viết chưa đúng.");
}
