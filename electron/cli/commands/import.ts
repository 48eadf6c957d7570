import { exists } from "#electron/files/disk.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { Kept } from "#electron/services/library/keep.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { openLibrary } from "#electron/storage/open.ts";
import type { Args } from "#electron/cli/args.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption, libraryOption } from "#electron/cli/command.ts";
import { Failure, sentenceOf } from "#electron/cli/failure.ts";
import type { Io } from "#electron/cli/io.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { libraryFile } from "#electron/cli/library.ts";
import { openPaper } from "#electron/cli/open.ts";
import { breathe, startProgress } from "#electron/cli/progress.ts";
import { paperName } from "#shared/facts/paper-name.ts";

interface Imported extends Kept {
  readonly file: string;
  readonly title: string;
}

export const importPapers: Command = {
  usage: "TỆP… [--builtin] [--library TỆP]",
  about: `Đọc các văn bản và lưu vào thư viện cùng tệp gốc, nhiệm vụ và thông tin phần đầu để tra cứu. Tệp đã có trong thư
    viện thì được nhận ra và giữ nguyên. Thư viện được tạo ở lần lưu đầu tiên.`,
  options: [
    { name: "builtin", about: "lưu cả các văn bản có sẵn trong chương trình (Chỉ thị số 05/CT-TTg, công văn ví dụ)" },
    libraryOption,
    jsonOption,
  ],
  examples: ["import chi-thi.docx ke-hoach.pdf", "import --builtin", "import *.docx --library don-vi.sqlite"],
  words: { min: 0, max: Number.MAX_SAFE_INTEGER, missing: "" },
  async run(args, io) {
    const words = await wanted(args);
    const file = libraryFile(args, io);
    const known = exists(file);
    const library = openLibrary(file, { now: () => io.now().toISOString() });
    const progress = startProgress(io, "Đang lưu vào thư viện");
    const imported: Imported[] = [];
    let failed = false;
    try {
      if (known) library.backupDaily();
      const service = createLibrary(library);
      for (const [index, word] of words.entries()) {
        await breathe();
        io.signal.throwIfAborted();
        try {
          const paper = await openPaper(word, io);
          const { notice } = paper;
          const kept = keepPaper(service, paper, paper.name, paper.bytes);
          imported.push({ ...kept, file: word, title: paperName(paper.document) });
          if (notice !== undefined && !args.has("json")) io.stderr.write(`Lưu ý: ${notice}\n`);
        } catch (error) {
          // One file that cannot be read does not keep the others out.
          const sentence = sentenceOf(error);
          if (sentence === null) throw error;
          failed = true;
          io.stderr.write(`${sentence}\n`);
        }
        progress.step(index + 1, words.length);
      }
    } finally {
      progress.end();
      library.close();
    }
    show(imported, args, io);
    return failed ? 2 : 0;
  },
};

async function wanted(args: Args): Promise<string[]> {
  const builtin: string[] = [];
  if (args.has("builtin")) {
    const { builtins } = await import("#electron/services/builtin/builtin.ts");
    for (const { id, group } of await builtins())
      if (group === "directives" || group === "letters") builtin.push(`@${id}`);
  }
  const words = [...builtin, ...args.words];
  if (words.length === 0) throw new Failure("Còn thiếu tên tệp: xuyensuot import TỆP… hoặc xuyensuot import --builtin");
  return words;
}

function show(imported: readonly Imported[], args: Args, io: Io): void {
  if (args.has("json")) {
    writeJson(io, {
      imported: imported.map(({ file, id, known, facts, tasks }) => ({ file, id, known, ...facts, tasks })),
    });
    return;
  }
  for (const { known, title, tasks } of imported)
    io.stdout.write(`${known ? "Đã có" : "Đã lưu"}: ${title} (${tasks} nhiệm vụ)\n`);
}
