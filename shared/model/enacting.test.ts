import { describe, expect, it } from "vitest";
import { builder } from "#tests/support/build.ts";
import { isEnacting } from "./enacting.ts";

const b = builder();
const basis = b.basis("Căn cứ Luật Tổ chức chính quyền địa phương;");
const lines = (...texts: readonly string[]) => texts.map((text) => b.paragraph(text));
const found = (...blocks: readonly Parameters<typeof isEnacting>[0][number][]) =>
  blocks.flatMap((_, at) => (isEnacting(blocks, at) ? [at] : []));

describe("lines that enact", () => {
  it("are the word of a decision or resolution and who decides above the bases", () => {
    const [who = basis, session = basis] = lines("HỘI ĐỒNG NHÂN DÂN XÃ BÌNH MINH", "KHÓA II, KỲ HỌP THỨ NHẤT");
    for (const word of ["QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "QUYẾT ĐỊNH :", "NGHỊ QUYẾT", "CHỈ THỊ:"])
      expect(found(who, session, basis, ...lines(word), b.heading("Điều 1.", 1, "Phê duyệt danh mục."))).toEqual([
        0, 1, 3,
      ]);
  });

  it("are no other lines, in capitals or not", () => {
    expect(found(...lines("Quyết định:", "QUYẾT ĐỊNH VỀ TỔ CHỨC", "NHỮNG VIỆC CẦN LÀM"))).toEqual([]);
    expect(found(...lines("Thực hiện chỉ đạo của Tỉnh ủy:", "NHỮNG VIỆC CẦN LÀM"), basis)).toEqual([]);
    expect(found(b.heading("Điều 1.", 1, "QUYẾT ĐỊNH:"))).toEqual([]);
  });
});
