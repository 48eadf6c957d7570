import { expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { plainText } from "#electron/importers/leaves.ts";
import type { Sheet } from "#tests/fixtures/make-pdf.ts";
import { makePdf } from "#tests/fixtures/make-pdf.ts";

async function read(sheet: Sheet): Promise<{ texts: string[]; apart: string[] }> {
  const { blocks, furniture } = await readFile(makePdf([sheet]), "a.pdf");
  return {
    texts: blocks.flatMap((block) => (block.type === "paragraph" ? [plainText(block.inlines)] : [])),
    apart: furniture.map(({ text, why }) => `${why}: ${text}`),
  };
}

/** The head of a paper whose number and day are left blank, as it is before it is signed. */
const head = [
  { text: "Số:       /UBND-NC", x: 85, y: 100, size: 13 },
  { text: "Quảng Ngãi, ngày     tháng 01 năm 2025", x: 300, y: 100, size: 13 },
  { text: "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành triển khai thực hiện.", x: 85, y: 160, size: 14 },
];

it("reads the number and the day a digital signature laid on the blanks of a head", async () => {
  const { texts, apart } = await read({
    marks: head,
    stamps: [
      { text: "507", x: 118, y: 97, size: 12 },
      { text: "24", x: 412, y: 99, size: 13 },
    ],
  });
  expect(texts[0]).toBe("Số: 507/UBND-NC Quảng Ngãi, ngày 24 tháng 01 năm 2025");
  expect(apart).toEqual([]);
});

it("keeps who signed when apart from the paper, under the name of what it is", async () => {
  const { texts, apart } = await read({
    marks: head,
    stamps: [{ text: "Ký bởi: Văn phòng 24.01.2025 20:01:14 +07:00", x: 300, y: 40, size: 8 }],
  });
  expect(texts[0]).toBe("Số: /UBND-NC Quảng Ngãi, ngày tháng 01 năm 2025");
  expect(apart).toEqual(["dấu, chữ ký số hoặc ô điền trên trang: Ký bởi: Văn phòng 24.01.2025 20:01:14 +07:00"]);
});

it("takes no number from a stamp that stands beside other words than those of a number or a day", async () => {
  const { texts, apart } = await read({ marks: head, stamps: [{ text: "12", x: 572, y: 160, size: 12 }] });
  expect(texts.join(" ")).not.toContain("12");
  expect(apart).toEqual(["dấu, chữ ký số hoặc ô điền trên trang: 12"]);
});

it("takes no number from a stamp that stands beside no blank, such as an office's mark of receipt", async () => {
  const { texts, apart } = await read({ marks: head, stamps: [{ text: "1234", x: 450, y: 40, size: 12 }] });
  expect(texts[0]).toBe("Số: /UBND-NC Quảng Ngãi, ngày tháng 01 năm 2025");
  expect(apart).toEqual(["dấu, chữ ký số hoặc ô điền trên trang: 1234"]);
});
