import type { Document } from "#shared/model/document.ts";
import type { WriteOptions } from "#electron/exporters/docx/write.ts";
import type { Command } from "#electron/cli/command.ts";
import { builtinHint, openPaper, writeResult } from "#electron/cli/open.ts";

export const exportPaper: Command = {
  usage: "TỆP --out TỆP.docx|TỆP.pdf [--draft]",
  about: `Ghi văn bản ra tệp Word (.docx) hoặc PDF đúng thể thức, kỹ thuật trình bày theo Nghị định số 30/2020/NĐ-CP; thêm
    Quốc hiệu, Tiêu ngữ khi văn bản chưa có. Tệp cũ cùng tên bị thay thế. ${builtinHint}`,
  options: [
    { name: "out", value: "TỆP", about: "tệp sẽ ghi; đuôi .docx hoặc .pdf cho biết loại tệp" },
    { name: "draft", about: "để trống số và ngày ban hành dù văn bản đã có" },
  ],
  examples: ["export du-thao.json --out du-thao.docx", "export ke-hoach.docx --out ke-hoach.pdf"],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp: xuyensuot export TỆP --out TỆP.docx" },
  async run(args, io) {
    args.required("out", "Còn thiếu tên tệp sẽ ghi: --out TỆP.docx hoặc --out TỆP.pdf");
    const out = args.outFile("out", ".docx", ".pdf") ?? "";
    const paper = await openPaper(args.words[0] ?? "", io);
    const options = { draft: args.has("draft"), stateName: true, time: io.now() };
    await writeResult(out, await written(paper.document, out, options), io);
    if (paper.notice !== undefined) io.stderr.write(`Lưu ý: ${paper.notice}\n`);
    io.stdout.write(`Đã ghi ${out}.\n`);
    return 0;
  },
};

async function written(document: Document, out: string, options: WriteOptions): Promise<Uint8Array> {
  if (out.toLowerCase().endsWith(".pdf")) {
    const { writePdf } = await import("#electron/exporters/pdf/write.ts");
    return writePdf(document, options);
  }
  const { writeDocx } = await import("#electron/exporters/docx/write.ts");
  return writeDocx(document, options);
}
