import { describe, expect, it } from "vitest";
import { textOf } from "#shared/model/text.ts";
import { contentOf } from "#tests/support/shape.ts";
import { readPlan } from "#tests/support/read-text.ts";

/** The foot as "role: words" and what is left of the body. */
function foot(...lines: string[]): { foot: string[]; content: string[] } {
  const document = readPlan("Giao Công an xã thực hiện.", "", ...lines);
  return {
    foot: document.closing.children.map((line) => `${line.role}: ${line.marker ?? ""}${textOf(line)}`),
    content: contentOf(document),
  };
}

const whole = [
  "recipients-title: Nơi nhận:",
  "recipient: -Như trên;",
  "recipient: -Lưu: VT.",
  "authority: TM. ỦY BAN NHÂN DÂN",
  "title: CHỦ TỊCH",
];
const body = ["paragraph Giao Công an xã thực hiện."];

describe("the foot of a paper", () => {
  it.each([
    ["recipients first", ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    ["the signature first", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Nơi nhận:", "- Như trên;", "- Lưu: VT."]],
    [
      "two columns by spaces",
      ["Nơi nhận:          TM. ỦY BAN NHÂN DÂN", "- Như trên;               CHỦ TỊCH", "- Lưu: VT."],
    ],
    ["two columns by tabs", ["Nơi nhận:\tTM. ỦY BAN NHÂN DÂN", "- Như trên;\tCHỦ TỊCH", "- Lưu: VT."]],
    ["a table", ["| Nơi nhận:<br>- Như trên;<br>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH |"]],
  ])("is cut off the body: %s", (_, lines) => {
    const read = foot(...lines);
    expect(read.foot.toSorted()).toEqual(whole.toSorted());
    expect(read.content).toEqual(body);
  });

  it("is cut off where all recipients stand on one line whose last words cannot be read", () => {
    const read = foot("Nơi nhận: - Như Điều 3; - Thường trực Đảng ủy xã; - Chủ tịch UBND xã; - L ư u : V T.");
    expect(read.foot.slice(0, 3)).toEqual([
      "recipients-title: Nơi nhận:",
      "recipient: -Như Điều 3;",
      "recipient: -Thường trực Đảng ủy xã;",
    ]);
    expect(read.content).toEqual(body);
  });

  it("goes on behind a line that has one column alone", () => {
    const read = foot("Nơi nhận:\tHIỆU TRƯỞNG", "- UBND phường (b/c);", "- Lưu: VT.\tRơ Châm H'Lan");
    expect(read.foot).toContain("signer: Rơ Châm H'Lan");
    expect(read.content).toEqual(body);
  });

  it("has recipients that were left on one line", () => {
    const run = "Nơi nhận: - Như trên; - Phòng Văn hóa - Xã hội; - Lưu: VT.";
    expect(foot(run, "CHỦ TỊCH").foot).toEqual([
      "recipients-title: Nơi nhận:",
      "recipient: -Như trên;",
      "recipient: -Phòng Văn hóa - Xã hội;",
      "recipient: -Lưu: VT.",
      "title: CHỦ TỊCH",
    ]);
  });

  it("has the name for which somebody signs in one piece or in two", () => {
    const lines = ["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN", "DÂN", "CHỦ TỊCH"];
    expect(foot(...lines).foot.slice(2)).toEqual(["authority: TM. ỦY BAN NHÂN", "authority: DÂN", "title: CHỦ TỊCH"]);
  });

  it("does not begin at a list of papers in the text that names the copy to be filed", () => {
    const list = "Hồ sơ gồm: - Tờ trình; - Dự thảo; - Lưu: VT.";
    expect(foot(list, "", "Nơi nhận:", "- Lưu: VT.").content.at(-1)).toContain(list);
  });

  it("has office and name, on one line too", () => {
    expect(foot("Nơi nhận:", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH Nguyễn Văn An").foot.slice(2)).toEqual([
      "authority: KT. CHỦ TỊCH",
      "title: PHÓ CHỦ TỊCH",
      "signer: Nguyễn Văn An",
    ]);
  });

  it("has recipients typed without dashes", () => {
    expect(foot("Nơi nhận:", "Như trên;", "Lưu: VT.", "CHỦ TỊCH").foot).toEqual([
      "recipients-title: Nơi nhận:",
      "recipient: Như trên;",
      "recipient: Lưu: VT.",
      "title: CHỦ TỊCH",
    ]);
  });

  it.each([
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
    ["TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    ["T/M ỦY BAN NHÂN DÂN", "K/T CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ["TM. TỔ CÔNG TÁC", "KT. TỔ TRƯỞNG", "TỔ PHÓ"],
  ])("tells %s and %s, for whom one signs, from %s, who signs", (first, second, title) => {
    expect(foot(first, second, title, "Nơi nhận:", "- Lưu: VT.").foot.slice(0, 3)).toEqual([
      `authority: ${first}`,
      `authority: ${second}`,
      `title: ${title}`,
    ]);
  });

  it("keeps a mark of signing as a line of its own", () => {
    expect(foot("Nơi nhận:", "- Lưu: VT.", "", "GIÁM ĐỐC", "(đã ký)").foot.at(-1)).toBe("other: (đã ký)");
  });

  it("is found by the signature alone", () => {
    expect(foot("Trên đây là Kế hoạch của xã.", "", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH").foot).toEqual([
      "authority: TM. ỦY BAN NHÂN DÂN",
      "title: CHỦ TỊCH",
    ]);
  });

  it("ends where an appendix begins", () => {
    const read = foot(
      "Nơi nhận:",
      "- Lưu: VT.",
      "",
      "CHỦ TỊCH",
      "",
      "Phụ lục I",
      "DANH MỤC",
      "",
      "1. Sở Y tế rà soát.",
    );
    expect(read.foot.at(-1)).toBe("title: CHỦ TỊCH");
    expect(read.content).toEqual([
      ...body,
      "appendix",
      "line appendix-label  Phụ lục I",
      "line appendix-title  DANH MỤC",
      "item 1 1. Sở Y tế rà soát.",
    ]);
  });

  it.each([
    ["a missing title", ["- Như trên;", "- Thường trực Đảng ủy;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    [
      "a title an image's reading spoilt",
      ["Npi nhqn: TM. ỦY BAN NHÂN DÂN", "- Như trên;", "CHỦ TỊCH", "- Lưu: VT, NC."],
    ],
    ["a spoilt title alone", ["Nci nhậ :", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH"]],
    ["signature words between", ["- UBND tỉnh;", "KT. CHỦ TỊCH", "- Đảng ủy xã,", "PHÓ CHỦ TỊCH", "- Lưu VPĐU."]],
    ["the signature first", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "- Như điều 3;", "- Lưu: VT."]],
    [
      "no copy of the office's own",
      ["- UBND tỉnh (để b/c);", "- Các thôn (để thực hiện);", "- Công an xã;", "CHỦ TỊCH"],
    ],
    ["no dashes", ["Như trên;", "Công an xã;", "Lưu: VT.", "CHỦ TỊCH"]],
  ])("is found by the recipients themselves: %s", (_, lines) => {
    const read = foot(...lines);
    expect(read.foot).toHaveLength(lines.length);
    expect(read.content).toEqual(body);
  });

  it("holds what an image's reading put between the recipients", () => {
    const read = foot("Nơi nhận:", "- Như trên;", "“RCT đb: CHÁNH VĂN", "- Sở Y tế;", "", "- Lưu: VT.", "CHỦ TỊCH");
    expect(read.foot.map((line) => line.split(":")[0])).toEqual([
      "recipients-title",
      "recipient",
      "other",
      "recipient",
      "recipient",
      "title",
    ]);
  });

  it("begins at the place and date that stand there, ends behind the stamp of a digital signature", () => {
    const read = foot(
      "1. Công an xã rà soát.",
      "Sông Trà, ngày 05 tháng 3 năm 2026",
      "Nơi nhận:",
      "- Lưu: VT.",
      "CHỦ TỊCH",
      "05-03-2026 16:07:06 +07:00",
    );
    expect(read.foot.at(0)).toBe("other: Sông Trà, ngày 05 tháng 3 năm 2026");
    expect(read.foot.at(-1)).toBe("other: 05-03-2026 16:07:06 +07:00");
    expect(read.content).toHaveLength(2);
  });

  it("is not joined to a last sentence without a stop, however long", () => {
    const last =
      "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các bộ phận, các thôn báo cáo về Văn phòng xã để trao đổi, xử lý";
    const read = readPlan("Mở đầu.", "", last, "Nơi nhận:", "- Lưu: VT.");
    expect(read.closing.children.map(textOf)).toEqual(["Nơi nhận:", "Lưu: VT."]);
  });

  it("takes no points of the body: their last one ends with a stop", () => {
    const read = foot("- Các thôn rà soát;", "- Công an xã lưu hồ sơ theo quy định.", "- Lưu: VT.", "CHỦ TỊCH");
    expect(read.content).toHaveLength(3);
    expect(foot("- Lưu hồ sơ kiểm tra theo quy định;", "- Báo cáo kết quả.").foot).toEqual([]);
  });

  it("may be missing: no line of the body is taken for one", () => {
    expect(foot("CÔNG AN XÃ theo dõi, báo cáo Chủ tịch.").foot).toEqual([]);
  });

  it("does not begin at words on recipients in a sentence", () => {
    const sentence =
      "Nơi nhận kết quả của tổ chức, cá nhân là Trung tâm Phục vụ hành chính công; thời gian trả kết quả không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ của Nhân dân.";
    expect(foot(sentence).foot).toEqual([]);
  });
});
