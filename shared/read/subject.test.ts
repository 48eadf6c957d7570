import { expect, it } from "vitest";
import type { RoledUnit } from "./header.ts";
import { takeSubject } from "./subject.ts";
import { textUnit } from "./unit.ts";

/** The bold, justified lines below the first line of a subject that are taken for more of it. */
function taken(...below: string[]): readonly string[] {
  const first = textUnit([{ text: "Về việc đổi tên Hội Thiện nguyện tỉnh", bold: true }], 1, {
    hints: { align: "center" },
  });
  const rest = below.map((text, at) => textUnit([{ text, bold: true }], at + 2, { hints: { align: "justify" } }));
  const lines: RoledUnit[] = [];
  takeSubject([first, ...rest], 0, lines);
  return lines.slice(1).map(({ unit }) => unit.text);
}

it("a bold line that fills the page goes on with the subject, a whole bold sentence begins the body", () => {
  expect(taken("Bình Thuận thành Hội Thiện nguyện tỉnh Lâm Đồng và phê duyệt Điều lệ")).toHaveLength(1);
  expect(taken("Tổ chức rà soát thủ tục hành chính thuộc thẩm quyền.")).toEqual([]);
});
