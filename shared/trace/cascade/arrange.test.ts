import { describe, expect, it } from "vitest";
import type { Block } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { cascade } from "./cascade.ts";

let next = 0;
const newId = (): string => `n${(next += 1)}`;
const head = [
  "UBND TỈNH QUẢNG NGÃI", "Số: 12/KH-UBND", "Quảng Ngãi, ngày 01 tháng 3 năm 2026", "KẾ HOẠCH", "Công tác năm 2026",
]; // prettier-ignore
const office = { name: "UBND xã Bình Minh", tier: "commune", province: "Quảng Ngãi" } as const;

/** Part II of the plan that carries out a paper with these lines: "1. title", "a)". */
function outline(lines: readonly string[]): string[] {
  const superior = readDocument(readPlainText([...head, ...lines].join("\n\n"), "x.txt"), newId).document;
  const { document } = cascade({ superiors: [superior], office, issued: "2026-04-01", newId });
  const blocks = document.body.children;
  const from = blocks.findIndex((block) => block.type === "heading" && textOf(block).startsWith("NỘI DUNG"));
  const to = blocks.findIndex((block) => block.type === "heading" && textOf(block).startsWith("KINH PHÍ"));
  return blocks.slice(from + 1, to).map(said);
}

function said(block: Block): string {
  if (block.type === "heading") return `${block.label} ${textOf(block)}`;
  return "label" in block ? String(block.label) : block.type;
}

describe("the tasks of the plan in their groups", () => {
  it("never runs out of letters: more points than there are letters are parted", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `- Rà soát hồ sơ của tổ dân phố số ${at + 1} trên địa bàn.`);
    const points = outline(["I. NHIỆM VỤ", "1. Rà soát hồ sơ", ...lines]);
    expect(points.filter((label) => /^\d/u.test(label))).toEqual(["1. Rà soát hồ sơ", "2. Rà soát hồ sơ (tiếp theo)"]);
    expect(points.filter((label) => label.endsWith(")") && !/^\d/u.test(label))).toHaveLength(30);
    expect(points.at(-1)).toBe("p)");
  });

  it("cites a superior paper without a number by its issuer where it speaks of it again", () => {
    const lines = [
      "UBND TỈNH QUẢNG NGÃI",
      "Số:        /KH-UBND",
      ...head.slice(2),
      "1. Các xã xây dựng kế hoạch thực hiện Kế hoạch này.",
    ];
    const superior = readDocument(readPlainText(lines.join("\n\n"), "x.txt"), newId).document;
    const { document } = cascade({ superiors: [superior], office, issued: "2026-04-01", newId });
    const words = document.body.children.flatMap((block) => (block.type === "task" ? block.children.map(textOf) : []));
    expect(words[0]).toBe("Xây dựng kế hoạch thực hiện Kế hoạch của UBND tỉnh Quảng Ngãi.");
  });

  it("puts under following up only what follows up", () => {
    const points = outline([
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Sở Nội vụ: Theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo UBND tỉnh.",
      "2. Sở Tư pháp: Biên soạn tài liệu phổ biến pháp luật cho người dân.",
    ]);
    const titles = points.filter((label) => /^\d/u.test(label));
    expect(titles).toHaveLength(2);
    expect(titles[0]).toMatch(/^1\. Nhiệm vụ của /u);
    expect(titles[1]).toBe("2. Theo dõi, kiểm tra, báo cáo kết quả thực hiện");
  });

  it("names a part by the body that leads first, also where groups lead with it", () => {
    const points = outline([
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
      "- Vận động Nhân dân hiến đất làm đường.",
      "2. Các cơ quan, đơn vị, địa phương",
      "- Rà soát nhà, đất dôi dư.",
    ]);
    const titles = points.filter((label) => /^\d/u.test(label));
    expect(titles[0]).toMatch(/^1\. Nhiệm vụ của (?:Ủy ban )?(?:MTTQ|Mặt trận Tổ quốc) Việt Nam /u);
    expect(titles[1]).toBe("2. Nhiệm vụ chung");
  });

  it("sends the plan to every body that is given work in it, each once", () => {
    const lines = [
      "I. NHIỆM VỤ",
      "1. Rà soát cơ sở lưu trú.",
      "- Đơn vị chủ trì: Công an tỉnh.",
      "- Đơn vị phối hợp: Sở Y tế; các sở, ban, ngành.",
      "2. Tuần tra ban đêm tại các khu dân cư.",
      "- Đơn vị chủ trì: Công an tỉnh.",
      "- Đơn vị phối hợp: Bộ Chỉ huy quân sự tỉnh; UBND các xã, phường.",
    ];
    const superior = readDocument(readPlainText([...head, ...lines].join("\n\n"), "x.txt"), newId).document;
    const units = ["Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội"];
    const { document } = cascade({ superiors: [superior], office: { ...office, units }, issued: "2026-04-01", newId });
    const recipients = document.closing.children.filter(({ role }) => role === "recipient").map(textOf);
    expect(recipients.filter((line) => line.startsWith("Công an"))).toEqual(["Công an xã;"]);
    expect(recipients.filter((line) => /quân sự/iu.test(line))).toHaveLength(1);
    expect(recipients.filter((line) => /^(?:Các|các|UBND xã)/u.test(line))).toEqual([]);
    const fields = JSON.stringify(document.body);
    expect(fields).toContain("; các phòng, ban, đơn vị");
    expect(recipients.at(-1)).toBe("Lưu: VT.");
  });
});
