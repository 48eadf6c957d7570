import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { Document } from "#shared/model/document.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { linksBetween } from "./links.ts";

function paper(lines: readonly string[]): Document {
  let next = 0;
  return readDocument(readPlainText(lines.join("\n\n"), "x.txt"), () => `n${(next += 1)}`).document;
}

const head = (body: string, kind: string, subject: string): string[] => [
  `ỦY BAN NHÂN DÂN\n${body}`,
  "Số: 12/KH-UBND",
  "Hòa An, ngày 02 tháng 3 năm 2023",
  kind,
  subject,
];
const parent = paper([
  ...head("TỈNH QUẢNG NGÃI", "KẾ HOẠCH", "Phòng cháy, chữa cháy năm 2023"),
  "I. NHIỆM VỤ",
  "1. Kiểm tra hệ thống báo cháy tại 45 chợ, trung tâm thương mại theo Nghị định số 136/2020/NĐ-CP.",
  "- Đơn vị chủ trì: Công an tỉnh.",
  "2. Tập huấn kỹ năng thoát nạn cho học sinh.",
  "- Đơn vị chủ trì: Sở Giáo dục và Đào tạo.",
  "3. Vệ sinh kênh mương nội đồng trước mùa mưa.",
  "- Đơn vị chủ trì: Sở Nông nghiệp và Phát triển nông thôn.",
]);
const child = paper([
  ...head("XÃ HÒA AN", "KẾ HOẠCH", "Phòng cháy, chữa cháy năm 2023"),
  "I. NHIỆM VỤ",
  "1. Tổ chức tập huấn kỹ năng thoát nạn cho học sinh các trường.",
  "- Đơn vị chủ trì: Công chức Văn hóa - Xã hội.",
  "2. Kiểm tra hệ thống báo cháy ở chợ xã theo Nghị định 136/2020/NĐ-CP.",
  "- Đơn vị chủ trì: Công an xã.",
  "3. Trồng cây phân tán ven đường liên thôn.",
  "- Đơn vị chủ trì: Công chức Địa chính.",
]);

describe("linksBetween", () => {
  const links = linksBetween(parent, child);

  it("links each work to the one that carries it out, and nothing else", () => {
    expect(links.map(({ parentPath, childPath }) => `${parentPath}>${childPath}`)).toEqual(["I.1>I.2", "I.2>I.1"]);
  });

  it("says why, the cited paper first", () => {
    expect(links[0]?.why).toMatch(
      /^cùng trích Nghị định 136\/2020\/NĐ-CP; trùng \d+\/\d+ từ; chủ trì tương ứng: Công an tỉnh – Công an xã$/u,
    );
  });

  it("shows the words that agree", () => {
    const words = new Map([...textBlocksOf(child.body.children)].map((block) => [block.id, textOf(block)]));
    const lit = links[1]?.shared.child.map(({ node, start, end }) => words.get(node)?.slice(start, end));
    expect(lit?.join(" ")).toContain(
      "tập huấn kỹ năng thoát nạn cho học sinh".replace(" cho ", " ").split(" ").slice(0, 4).join(" "),
    );
  });

  it("is sure of tasks with the same words", () => {
    const own = linksBetween(parent, parent).filter(({ parentId, childId }) => parentId === childId);
    expect(own).toHaveLength(3);
    for (const { confidence } of own) expect(confidence).toBeGreaterThan(0.95);
  });

  it("finds nothing in a paper without tasks", () => {
    expect(linksBetween(parent, paper(["Lời chào mừng."]))).toEqual([]);
  });
});
