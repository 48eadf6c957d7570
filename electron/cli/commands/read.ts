import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { documentJson } from "#electron/cli/json/document.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { builtinHint, openPaper } from "#electron/cli/open.ts";
import { documentLines } from "#electron/cli/show/document.ts";

export const read: Command = {
  usage: "TỆP [--json]",
  about: `Đọc một văn bản và cho biết những gì nhận ra được: loại, cơ quan ban hành, số, ký hiệu, ngày, trích yếu,
    bố cục, căn cứ, nơi nhận, người ký. Chỗ chưa chắc chắn được nêu riêng để người dùng kiểm tra lại. ${builtinHint}`,
  options: [jsonOption],
  examples: ["read ke-hoach.docx", "read bao-cao.pdf --json"],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp: xuyensuot read TỆP" },
  async run(args, io) {
    const paper = await openPaper(args.words[0] ?? "", io);
    const document = documentJson(paper);
    if (args.has("json")) writeJson(io, { document });
    else io.stdout.write(documentLines(document, io.stdout.columns));
    return 0;
  },
};
