import { resolve } from "node:path";
import { readUserFile } from "#electron/files/user-files.ts";
import type { Measure } from "#electron/verify/measure.ts";
import { UnreadableDocx } from "#electron/verify/package.ts";
import { verifyDocx } from "#electron/verify/verify.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { Failure } from "#electron/cli/failure.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { pairs, widthOf } from "#electron/cli/show/text.ts";

export const verify: Command = {
  usage: "TỆP.docx [--json]",
  about: `Mở lại một tệp Word bất kỳ và đo theo Phụ lục I Nghị định số 30/2020/NĐ-CP: khổ giấy, lề, phông chữ, cỡ chữ, số
    trang, phần đầu, phần ký. Mỗi yêu cầu một dòng với giá trị đo được. Yêu cầu không đo được trong tệp ghi "không xác định".`,
  options: [jsonOption],
  examples: ["verify ke-hoach.docx", "verify ke-hoach.docx --json"],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp Word: xuyensuot verify TỆP.docx" },
  async run(args, io) {
    const word = args.words[0] ?? "";
    const measures = await measure(await readUserFile(resolve(io.cwd, word), word), word);
    const failed = measures.filter(({ verdict }) => verdict === "không đạt").length;
    if (args.has("json")) writeJson(io, { measures });
    else io.stdout.write(measureLines(measures, failed, widthOf(io.stdout.columns)));
    return failed > 0 ? 1 : 0;
  },
};

async function measure(bytes: Uint8Array, word: string): Promise<Measure[]> {
  try {
    return await verifyDocx(bytes);
  } catch (error) {
    throw error instanceof UnreadableDocx ? new Failure(`${word}: ${error.message}`) : error;
  }
}

const marks = { đạt: "✓", "không đạt": "✗", "không xác định": "?" } as const;

function measureLines(measures: readonly Measure[], failed: number, width: number): string {
  const rows = measures.map(({ title, verdict, found, expected, basis }) => {
    const wanted = verdict === "không đạt" ? `; yêu cầu: ${expected} (${basis})` : "";
    return [`${marks[verdict]} ${title}`, `${found}${wanted}`] as const;
  });
  const unknown = measures.filter(({ verdict }) => verdict === "không xác định").length;
  const total = `${measures.length} yêu cầu: ${measures.length - failed - unknown} đạt, ${failed} không đạt, ${unknown} không xác định.`;
  return `${pairs(rows, width)}\n\n${total}\n`;
}
