import type { Tier } from "#shared/agencies/entry.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { CascadeResult } from "#shared/trace/cascade/input.ts";
import { draftPlan } from "#electron/services/drafting/plan.ts";
import type { Args } from "#electron/cli/args.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { Failure } from "#electron/cli/failure.ts";
import type { Io } from "#electron/cli/io.ts";
import { cascadeJson } from "#electron/cli/json/cascade.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { builtinHint, documentsOf, openPapers, writeResult } from "#electron/cli/open.ts";
import { cascadeLines } from "#electron/cli/show/cascade.ts";

/** Words for a tier; a town may be of two tiers, so it is not among them. */
const tiers: Readonly<Record<string, Tier>> = {
  tỉnh: "province",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
};

export const cascade: Command = {
  usage: 'VĂN-BẢN-CẤP-TRÊN… --office "TÊN CƠ QUAN" --tier CẤP --out TỆP.docx [--draft TỆP.json]',
  about: `Lập dự thảo Kế hoạch của một cơ quan từ văn bản cấp trên: nhiệm vụ thuộc cấp mình với đơn vị chủ trì, phối hợp tương
    ứng, thời hạn sớm hơn thời hạn cấp trên giao, và liên kết về nhiệm vụ gốc. Nhiệm vụ không thuộc cấp mình được liệt kê
    kèm lý do. Điều chưa biết để trống và nêu để người dùng hoàn thiện. ${builtinHint}`,
  options: [
    { name: "office", value: "TÊN", about: 'cơ quan lập kế hoạch, ví dụ "UBND phường Chánh Lộ"' },
    { name: "tier", value: "CẤP", about: "cấp của cơ quan: tỉnh, huyện hoặc xã" },
    { name: "out", value: "TỆP.docx", about: "tệp Word sẽ ghi" },
    { name: "draft", value: "TỆP.json", about: "lưu dự thảo để các lệnh khác đọc lại" },
    { name: "province", value: "TÊN", about: "tỉnh, thành phố trực thuộc trung ương của cơ quan" },
    { name: "date", value: "NGÀY", about: "ngày dự kiến ban hành, dạng 2023-04-15; thời hạn được so với ngày này" },
    { name: "unit", value: "TÊN", many: true, about: "đơn vị của cơ quan, ưu tiên giao chủ trì; dùng được nhiều lần" },
    { name: "parent", value: "TÊN", about: "cơ quan cấp trên trực tiếp, nơi nhận báo cáo" },
    jsonOption,
  ],
  examples: [
    'cascade @chi-thi-05-ct-ttg --office "UBND phường Chánh Lộ" --tier xã --out ke-hoach.docx',
    'cascade cong-van-tinh.docx --office "UBND xã Bình Minh" --tier xã --date 2023-04-15 --out kh.docx --draft kh.json',
  ],
  words: { min: 1, max: Number.MAX_SAFE_INTEGER, missing: "Còn thiếu văn bản cấp trên: xuyensuot cascade TỆP…" },
  async run(args, io) {
    const office = officeOf(args);
    const issued = args.day("date") ?? null;
    const [out, draft] = [args.outFile("out", ".docx"), args.outFile("draft", ".json")];
    if (out === undefined && draft === undefined)
      throw new Failure("Còn thiếu tên tệp sẽ ghi: --out TỆP.docx hoặc --draft TỆP.json");
    const superiors = await openPapers(args.words, io);
    const result = draftPlan(documentsOf(superiors), office, issued);
    await save(result, out, draft, io);
    for (const { notice } of superiors) if (notice !== undefined) io.stderr.write(`Lưu ý: ${notice}\n`);
    const written = [out, draft].filter((file) => file !== undefined);
    if (args.has("json")) writeJson(io, cascadeJson(result, superiors));
    else io.stdout.write(cascadeLines(result, superiors, written, io.stdout.columns));
    return tasksOf(result.document).length === 0 ? 1 : 0;
  },
};

function officeOf(args: Args) {
  const name = args.required("office", 'Còn thiếu tên cơ quan: --office "UBND phường Chánh Lộ"').normalize("NFC");
  const words = args.required("tier", "Còn thiếu cấp của cơ quan: --tier tỉnh, --tier huyện hoặc --tier xã");
  const tier =
    tiers[
      words
        .normalize("NFC")
        .toLowerCase()
        .replace(/^cấp\s+/u, "")
    ];
  if (tier === undefined) throw new Failure("Sau --tier phải là một trong: tỉnh, huyện, xã.");
  const [province, parentName] = [args.value("province"), args.value("parent")];
  return {
    name,
    tier,
    units: args.values("unit"),
    ...(province === undefined ? {} : { province: province.normalize("NFC") }),
    ...(parentName === undefined ? {} : { parentName: parentName.normalize("NFC") }),
  };
}

async function save(result: CascadeResult, out: string | undefined, draft: string | undefined, io: Io): Promise<void> {
  if (out !== undefined) {
    const { writeDocx } = await import("#electron/exporters/docx/write.ts");
    await writeResult(out, await writeDocx(result.document, { stateName: true, time: io.now() }), io);
  }
  if (draft !== undefined) {
    const { draftOf } = await import("#electron/services/reading/draft.ts");
    await writeResult(draft, draftOf(result.document), io);
  }
}
