import type { Command } from "#electron/cli/command.ts";
import { builtinHint, openPaper, writeResult } from "#electron/cli/open.ts";

export const exportPaper: Command = {
  usage: "TỆP --out TỆP.docx [--draft]",
  about: `Ghi văn bản ra tệp Word (.docx) đúng thể thức, kỹ thuật trình bày theo Nghị định số 30/2020/NĐ-CP; thêm Quốc hiệu,
    Tiêu ngữ khi văn bản chưa có. Tệp cũ cùng tên bị thay thế. ${builtinHint}`,
  options: [
    { name: "out", value: "TỆP.docx", about: "tệp Word sẽ ghi" },
    { name: "draft", about: "để trống số và ngày ban hành dù văn bản đã có" },
  ],
  examples: ["export du-thao.json --out du-thao.docx", "export ke-hoach.txt --out ke-hoach.docx"],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp: xuyensuot export TỆP --out TỆP.docx" },
  async run(args, io) {
    args.required("out", "Còn thiếu tên tệp Word sẽ ghi: --out TỆP.docx");
    const out = args.outFile("out", ".docx") ?? "";
    const paper = await openPaper(args.words[0] ?? "", io);
    const { writeDocx } = await import("#electron/exporters/docx/write.ts");
    await writeResult(
      out,
      await writeDocx(paper.document, { draft: args.has("draft"), stateName: true, time: io.now() }),
      io,
    );
    if (paper.notice !== undefined) io.stderr.write(`Lưu ý: ${paper.notice}\n`);
    io.stdout.write(`Đã ghi ${out}.\n`);
    return 0;
  },
};
