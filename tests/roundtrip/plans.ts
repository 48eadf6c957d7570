import type { Arbitrary } from "fast-check";
import { array, boolean, constantFrom, integer, option, record, tuple } from "fast-check";
import type { Document } from "#shared/model/document.ts";
import type { Inline } from "#shared/model/inline.ts";
import type { Block } from "#shared/model/block.ts";
import { letterAt } from "#shared/text/letters.ts";
import { toRoman } from "#shared/text/roman.ts";
import { builder } from "#tests/support/build.ts";
import type { Builder } from "#tests/support/build.ts";

const clauses = [
  "rà soát thủ tục hành chính thuộc thẩm quyền",
  "tuyên truyền trên Đài Truyền thanh – Truyền hình",
  "cập nhật 1.162.267 hồ sơ (đạt 96,2%)",
  "thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023",
  "bố trí 05 mô hình điểm tại 03 xã, phường",
  "báo cáo Ủy ban nhân dân huyện trước ngày 20 hằng tháng",
];
const openings = ["Tổ chức", "Phối hợp", "Đề nghị các đơn vị", "Tiếp tục", "Chủ động"];
const fields = [
  "Đơn vị chủ trì: Công an xã.",
  "Đơn vị phối hợp: Văn phòng HĐND và UBND xã; Phòng Kinh tế.",
  "Thời gian hoàn thành: Trong tháng 9/2026.",
  "Sản phẩm: Báo cáo kết quả.",
];
const titles = ["MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ, GIẢI PHÁP", "TỔ CHỨC THỰC HIỆN", "KINH PHÍ"];

const sentence = tuple(constantFrom(...openings), array(constantFrom(...clauses), { minLength: 1, maxLength: 4 })).map(
  ([opening, parts]) => `${opening} ${parts.join(", ")}.`,
);
const words: Arbitrary<{ text: string; mark: "bold" | "italic" | null; note: string | null }> = record({
  text: sentence,
  mark: constantFrom(null, null, "bold" as const, "italic" as const),
  note: option(sentence, { freq: 4 }),
});
type Words = typeof words extends Arbitrary<infer T> ? T : never;

const point = record({ words, dashes: array(words, { maxLength: 3 }), fields: integer({ min: 0, max: 4 }) });
const section = record({
  opening: option(words),
  points: array(point, { maxLength: 4 }),
  lettered: boolean(),
  rows: array(tuple(sentence, sentence), { maxLength: 3 }),
});

/** Plans numbered as offices number them: I. / 1. or a) / dashes, tasks with labelled lines, tables, notes. */
export const plans: Arbitrary<Document> = record({
  opening: words,
  sections: array(section, { minLength: 1, maxLength: 4 }),
}).map(({ opening, sections }) => {
  const b = builder();
  let notes = 0;
  const inlines = ({ text, mark, note }: Words): Inline[] => [
    mark === null ? { text } : { text, [mark]: true },
    ...(note === null ? [] : [b.note(String((notes += 1)), note)]),
  ];
  const body: Block[] = [b.paragraph(inlines(opening))];
  for (const [index, part] of sections.entries()) body.push(...sectionOf(b, part, index, inlines));
  return b.document({
    kind: "plan",
    header: [
      b.line("issuer", "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG"),
      b.line("state-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      b.line("motto", "Độc lập - Tự do - Hạnh phúc"),
      b.line("number", "Số: 47/KH-UBND"),
      b.line("place-date", "Tân Hưng, ngày 08 tháng 9 năm 2026"),
      b.line("kind", "KẾ HOẠCH"),
      b.line("subject", "Chuyển đổi số của xã năm 2026"),
    ],
    body,
    closing: [
      b.line("recipients-title", "Nơi nhận:"),
      b.line("recipient", "Như trên;", "-"),
      b.line("recipient", "Lưu: VT.", "-"),
      b.line("authority", "TM. ỦY BAN NHÂN DÂN"),
      b.line("title", "CHỦ TỊCH"),
    ],
  });
});

type Section = typeof section extends Arbitrary<infer T> ? T : never;

function sectionOf(b: Builder, part: Section, index: number, inlines: (words: Words) => Inline[]): Block[] {
  const blocks: Block[] = [b.heading(`${toRoman(index + 1)}.`, 1, titles[index] ?? "KHÁC")];
  if (part.opening) blocks.push(b.paragraph(inlines(part.opening)));
  for (const [order, one] of part.points.entries()) {
    const label = part.lettered ? `${letterAt(order)})` : `${order + 1}.`;
    const text = inlines(one.words);
    const dashes = one.dashes.map((dash) => b.item("-", 3, inlines(dash)));
    const lines = fields.slice(0, one.fields);
    if (lines.length === 0) blocks.push(b.item(label, 2, text), ...dashes);
    else {
      const task = b.task(label, 2, text, ...lines);
      const [first, ...rest] = task.children;
      blocks.push({ ...task, children: [...(first ? [first] : []), ...dashes, ...rest] });
    }
  }
  if (part.rows.length > 0) {
    const rows = part.rows.map(([left, right], order) => b.row([String(order + 1), left, right]));
    blocks.push(b.table(b.row(["STT", "Nội dung", "Ghi chú"], "head"), ...rows));
  }
  return blocks;
}
