import { readArgs } from "./args.ts";
import type { Command, Entry } from "./command.ts";
import { commands } from "./commands/index.ts";
import { Failure, sentenceOf } from "./failure.ts";
import type { ExitCode, Io } from "./io.ts";

/** Runs one command line (without the program's own name) and gives the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return failed(error, io);
  }
}

async function dispatch([name, ...words]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined || isHelp(name) || name === "help") {
    if (name === "help" && words[0] !== undefined) return showManual(entryOf(words[0]), io);
    io.stdout.write((await import("./help.ts")).overview());
    return 0;
  }
  const entry = entryOf(name);
  if (words.some(isHelp)) return showManual(entry, io);
  const command: Command = await entry.load();
  const code = await command.run(readArgs(command, words), io);
  io.signal.throwIfAborted();
  return code;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function entryOf(name: string): Entry {
  const entry = commands.find((each) => each.name === name.toLowerCase());
  if (entry) return entry;
  throw new Failure(
    name.startsWith("-")
      ? `Tên lệnh phải đứng trước tùy chọn ${name}; xem các lệnh bằng: xuyensuot --help`
      : `Không có lệnh "${name}"; xem các lệnh bằng: xuyensuot --help`,
  );
}

async function showManual(entry: Entry, io: Io): Promise<ExitCode> {
  const { manual } = await import("./help.ts");
  io.stdout.write(manual(entry, await entry.load()));
  return 0;
}

function failed(error: unknown, io: Io): ExitCode {
  if (io.signal.aborted) {
    io.stderr.write("Đã dừng theo yêu cầu.\n");
    return 130;
  }
  const sentence = sentenceOf(error);
  io.stderr.write(
    `${sentence ?? "Có lỗi ngoài dự kiến nên chương trình dừng lại; các tệp của bạn không bị thay đổi."}\n`,
  );
  // For those who mend the program: the fault itself, only when asked for.
  if (sentence === null && io.env["XUYENSUOT_DEBUG"] === "1" && error instanceof Error)
    io.stderr.write(`${error.stack ?? error.message}\n`);
  return 2;
}
