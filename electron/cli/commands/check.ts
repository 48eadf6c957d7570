import type { Finding } from "#shared/model/finding.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { looksLikeZip } from "#electron/files/zip-sign.ts";
import { toText } from "#electron/exporters/sarif/text.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { findingJson } from "#electron/cli/json/finding.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import type { Opened } from "#electron/cli/open.ts";
import { builtinHint, documentsOf, openPaper, openPapers } from "#electron/cli/open.ts";

const formats = ["text", "json", "sarif", "html"] as const;
type Format = (typeof formats)[number];

export const check: Command = {
  usage: "TỆP [--against TỆP]… [--today NGÀY] [--draft] [--format text|json|sarif|html]",
  about: `Kiểm tra một văn bản: nhiệm vụ thiếu đơn vị hoặc thời hạn, thời hạn không hợp lý, số thứ tự, viện dẫn, thể thức; với
    tệp Word thì đo cả khổ giấy, lề, phông chữ. Có văn bản cấp trên sau --against thì kiểm tra thêm việc triển khai các nhiệm
    vụ được giao. Mỗi phát hiện có căn cứ. Chương trình trả mã 1 khi có lỗi. ${builtinHint}`,
  options: [
    {
      name: "against",
      value: "TỆP",
      many: true,
      about: "văn bản cấp trên mà văn bản này triển khai; dùng được nhiều lần",
    },
    { name: "today", value: "NGÀY", about: "ngày kiểm tra, dạng 2023-05-15 (mặc định: hôm nay)" },
    { name: "draft", about: "văn bản đang soạn: chưa cần số, ngày ban hành và chữ ký" },
    { name: "format", value: "KIỂU", about: "cách in kết quả: text, json, sarif hoặc html (mặc định: text)" },
    { ...jsonOption, about: "như --format json" },
  ],
  examples: [
    "check ke-hoach.docx",
    "check ke-hoach.docx --against cong-van-tinh.pdf --today 2023-05-15",
    "check ke-hoach.docx --format html > ket-qua.html",
  ],
  words: { min: 1, max: 1, missing: "Còn thiếu tên tệp: xuyensuot check TỆP" },
  async run(args, io) {
    const format = args.has("json") ? "json" : (args.oneOf("format", formats) ?? "text");
    const today = args.day("today") ?? io.now().toISOString().slice(0, 10);
    const paper = await openPaper(args.words[0] ?? "", io);
    const above = await openPapers(args.values("against"), io);
    const superiors = await superiorsTo(paper, above);
    const draft = args.has("draft") ? { draft: true } : {};
    const findings = [...checkDocument(paper.document, { superiors, today, ...draft }), ...(await inFile(paper))];
    if (format === "json") writeJson(io, { findings: findings.map(findingJson), checked: { numbers: [] } });
    else io.stdout.write(await written(format, findings, paper));
    return findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

/** What the look of a Word file fails in; other files have none that could be measured. */
async function inFile({ bytes, document }: Opened): Promise<Finding[]> {
  if (!looksLikeZip(bytes)) return [];
  const { verifyDocx } = await import("#electron/verify/verify.ts");
  const { findingsOf } = await import("#electron/verify/findings.ts");
  const top = document.header.children[0]?.id ?? document.body.id;
  return findingsOf(await verifyDocx(bytes), { node: top, start: 0, end: 0 });
}

/** What ties papers together is loaded only where there are papers to tie. */
async function superiorsTo({ document }: Opened, above: readonly Opened[]) {
  if (above.length === 0) return [];
  const { superiorsOf } = await import("#electron/services/review/superiors.ts");
  return superiorsOf(document, documentsOf(above));
}

async function written(
  format: Exclude<Format, "json">,
  findings: readonly Finding[],
  { name }: Opened,
): Promise<string> {
  if (format === "text") return toText(findings);
  if (format === "html") return (await import("#electron/exporters/sarif/html.ts")).toHtml(findings, name);
  const { toSarif } = await import("#electron/exporters/sarif/sarif.ts");
  const { rules } = await import("#shared/rules/index.ts");
  const notes = Object.fromEntries(rules.map(({ id, title, basis }) => [id, { title, basis }]));
  return `${JSON.stringify(toSarif(findings, name, notes), null, 2)}\n`;
}
