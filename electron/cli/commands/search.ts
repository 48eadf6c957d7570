import { pathWords } from "#shared/facts/path-words.ts";
import type { Found } from "#electron/services/library/find.ts";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import { openLibrary } from "#electron/storage/open.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption, libraryOption } from "#electron/cli/command.ts";
import type { Io } from "#electron/cli/io.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { libraryFile } from "#electron/cli/library.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { widthOf, wrap } from "#electron/cli/show/text.ts";

export const search: Command = {
  usage: "TỪ… [--limit SỐ] [--library TỆP] [--json]",
  about: `Tìm trong thư viện, gõ có dấu hay không dấu đều được; nơi đúng cả dấu đứng trước, rồi đến văn bản mới hơn. Kết quả là
    nhiệm vụ hoặc đoạn văn có đủ các từ.`,
  options: [{ name: "limit", value: "SỐ", about: "số kết quả nhiều nhất (mặc định 20)" }, libraryOption, jsonOption],
  examples: ['search "định danh điện tử"', "search so hoa ho tich --json"],
  words: { min: 1, max: Number.MAX_SAFE_INTEGER, missing: "Còn thiếu từ cần tìm: xuyensuot search TỪ…" },
  async run(args, io) {
    const limit = args.count("limit") ?? 20;
    const library = openLibrary(libraryFile(args, io), { now: () => io.now().toISOString(), readOnly: true });
    try {
      const found = createReadOnlyLibrary(library).search(args.words.join(" "), { limit });
      if (args.has("json")) writeJson(io, { results: found.map(resultJson) });
      else if (found.length === 0) io.stdout.write("Không tìm thấy trong thư viện.\n");
      else io.stdout.write(`${found.map((each) => resultLines(each, io)).join("\n")}\n`);
      return found.length === 0 ? 1 : 0;
    } finally {
      library.close();
    }
  },
};

function resultJson({ document, task, snippet, exact }: Found) {
  const { id, kind, number, symbol, date, issuer, subject } = document;
  return {
    document: { id, kind, number, symbol, date, issuer, subject },
    task: task ?? null,
    text: snippet.text,
    ranges: snippet.ranges,
    exact,
  };
}

function resultLines({ document, task, snippet }: Found, io: Io): string {
  const width = widthOf(io.stdout.columns);
  const where = task === undefined || task.path === "" ? "" : `, mục ${pathWords(task.path)}`;
  const lead = task === undefined || task.lead.length === 0 ? "" : `    Chủ trì: ${task.lead.join("; ")}\n`;
  const limit = task?.deadline ? `    Thời hạn: ${task.deadline.raw}\n` : "";
  return `${nameOf(document)}${where}\n${wrap(snippet.text, width, "  ")}\n${lead}${limit}`;
}
