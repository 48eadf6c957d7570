import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { taskJson } from "#electron/cli/json/tasks.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { builtinHint, openPaper } from "#electron/cli/open.ts";
import { taskLines } from "#electron/cli/show/tasks.ts";

export const tasks: Command = {
  usage: "TỆP [--json]",
  about: `Liệt kê từng nhiệm vụ trong văn bản: việc gì, đơn vị chủ trì, phối hợp, thời hạn, sản phẩm và dòng
    trong tệp. Nhiệm vụ được rút từ mục có dòng "Đơn vị chủ trì: …", gạch đầu dòng dưới tên cơ quan, câu giao việc và
    bảng phụ lục. ${builtinHint}`,
  options: [jsonOption],
  examples: ["tasks cong-van-1328.docx", "tasks ke-hoach.txt --json"],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp: xuyensuot tasks TỆP" },
  async run(args, io) {
    const paper = await openPaper(args.words[0] ?? "", io);
    const found = tasksOf(paper.document);
    if (args.has("json")) writeJson(io, { tasks: found.map((task) => taskJson(task, paper.document)) });
    else if (found.length === 0) io.stdout.write("Không thấy nhiệm vụ nào trong văn bản này.\n");
    else io.stdout.write(taskLines(found, paper.document, io.stdout.columns));
    return found.length === 0 ? 1 : 0;
  },
};
