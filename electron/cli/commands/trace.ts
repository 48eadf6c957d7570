import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Followed, NamedPaper } from "#electron/services/review/follow.ts";
import { follow } from "#electron/services/review/follow.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { traceJson } from "#electron/cli/json/trace.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import type { Opened } from "#electron/cli/open.ts";
import { builtinHint, openPaper, openPapers, writeResult } from "#electron/cli/open.ts";
import { paperName } from "#shared/facts/paper-name.ts";
import { traceLines } from "#electron/cli/show/trace.ts";

export const trace: Command = {
  usage: "VĂN-BẢN-CẤP-TRÊN VĂN-BẢN-CẤP-DƯỚI… [--out TỆP.xlsx] [--json]",
  about: `Đối chiếu nhiệm vụ cấp trên giao với nhiệm vụ trong các văn bản cấp dưới: nhiệm vụ nào đã có nhiệm vụ triển khai, nhiệm vụ
    nào còn sót. Liên kết do chương trình đề xuất theo từ ngữ, văn bản viện dẫn, cơ quan và thời hạn, kèm độ tin cậy và lý do;
    người dùng cần xem lại. ${builtinHint}`,
  options: [{ name: "out", value: "TỆP.xlsx", about: "ghi ma trận nhiệm vụ ra bảng tính" }, jsonOption],
  examples: ["trace chi-thi.docx ke-hoach.docx", "trace chi-thi.docx xa-1.docx xa-2.docx --out ma-tran.xlsx"],
  words: {
    min: 2,
    max: Number.MAX_SAFE_INTEGER,
    missing: "Cần ít nhất hai tệp: xuyensuot trace VĂN-BẢN-CẤP-TRÊN VĂN-BẢN-CẤP-DƯỚI…",
  },
  async run(args, io) {
    const out = args.outFile("out", ".xlsx");
    const [above = "", ...below] = args.words;
    const parent = await openPaper(above, io);
    const children = withNames(await openPapers(below, io));
    const followed = follow(parent.document, children);
    io.signal.throwIfAborted();
    if (out !== undefined) await writeResult(out, await sheet(parent.document, children, followed), io);
    if (args.has("json")) writeJson(io, traceJson(children, followed));
    else {
      io.stdout.write(traceLines(parent.document, children, followed, io.stdout.columns));
      if (out !== undefined) io.stdout.write(`Đã ghi ma trận nhiệm vụ: ${out}\n`);
    }
    return tasksOf(parent.document).length === 0 ? 1 : 0;
  },
};

/** Files of the same name in several folders are told apart by a number. */
function withNames(papers: readonly Opened[]): NamedPaper[] {
  return papers.map(({ name, document }, at) => {
    const before = papers.slice(0, at).filter((other) => other.name === name).length;
    return { name: before === 0 ? name : `${name} (${before + 1})`, document };
  });
}

async function sheet(parent: Document, children: readonly NamedPaper[], followed: Followed): Promise<Uint8Array> {
  const [{ writeMatrix }, { matrixOf }] = await Promise.all([
    import("#electron/exporters/xlsx/matrix.ts"),
    import("#electron/services/review/matrix.ts"),
  ]);
  return writeMatrix(matrixOf(`Ma trận triển khai ${paperName(parent)}`, parent, children, followed));
}
