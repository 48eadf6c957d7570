import { describe, expect, it } from "vitest";
import { textOf } from "#shared/model/text.ts";
import { readPlan, readPoints } from "#tests/support/read-text.ts";
import { outlineOf } from "./outline.ts";

/** "path words" of every block of body and appendices but lines. */
function paths(...lines: string[]): string[] {
  return outlineOf(readPoints(...lines)).flatMap(({ block, section, path }) => {
    if (section === "header" || section === "closing" || block.type === "line") return [];
    const first = block.type === "task" ? block.children[0] : block;
    const words =
      first && "children" in first && first.type !== "table" && first.type !== "page-break" ? textOf(first) : "";
    return [`${path} ${words.split(" ")[0]}`.trim()];
  });
}

describe("paths", () => {
  it("are the chain of labels", () => {
    expect(
      paths("III. NHIỆM VỤ", "1. Tuyên truyền", "a) Phát thanh hằng ngày.", "b) Băng rôn.", "2. Kiểm tra hằng tháng."),
    ).toEqual(["III NHIỆM", "III.1 Tuyên", "III.1.a Phát", "III.1.b Băng", "III.2 Kiểm"]);
  });

  it("count dashes below their point", () => {
    expect(paths("3. TỔ CHỨC THỰC HIỆN", "b) Công an tỉnh", "- Rà soát.", "- Báo cáo.")).toEqual([
      "3 TỔ",
      "3.b Công",
      "3.b.1 Rà",
      "3.b.2 Báo",
    ]);
  });

  it("keep the brackets of (1)", () => {
    expect(paths("III. NHIỆM VỤ", "8. Nhiệm vụ cụ thể", "(1) Công an phường thực hiện.").at(-1)).toBe("III.8.(1) Công");
  });

  it("take a repeated parent's number once", () => {
    expect(paths("1. NHIỆM VỤ", "1.1. Tuyên truyền", "1.1.2. Phát thanh hằng ngày.").at(-1)).toBe("1.1.2 Phát");
  });

  it("name articles as they are written", () => {
    expect(paths("Điều 2. Tổ chức thực hiện", "1. Sở Y tế rà soát.")).toEqual(["Điều 2 Tổ", "Điều 2.1 Sở"]);
  });

  it("keep the gap of a letter that is missing", () => {
    expect(paths("1. TUYÊN TRUYỀN", "a) Một việc.", "c) Hai việc.")).toEqual(["1 TUYÊN", "1.a Một", "1.c Hai"]);
  });

  it("of a lone paragraph are its heading's", () => {
    expect(paths("6. Kinh phí", "Ngân sách xã bảo đảm.")).toEqual(["6 Kinh", "6 Ngân"]);
  });

  it("begin with the appendix", () => {
    const lines = ["Giao Công an thực hiện.", "Phụ lục II", "DANH MỤC", "1. Sở Y tế rà soát.", "2. Sở Nội vụ rà soát."];
    expect(paths(...lines).slice(1)).toEqual(["PL2.1 Sở", "PL2.2 Sở"]);
  });

  it("of the head and the foot are empty", () => {
    const outline = outlineOf(readPlan("1. Giao Công an thực hiện.", "", "Nơi nhận:", "- Lưu: VT."));
    expect(
      outline.filter(({ section }) => section === "header" || section === "closing").map(({ path }) => path),
    ).toEqual(Array.from({ length: 6 }, () => ""));
  });

  it("are remembered with the document", () => {
    const document = readPlan("1. Một việc.");
    expect(outlineOf(document)).toBe(outlineOf(document));
  });
});

describe("parents", () => {
  it("are the headings and points above, nearest last", () => {
    const outline = outlineOf(readPlan("I. NHIỆM VỤ", "", "1. Công an xã:", "", "- Rà soát."));
    expect(outline.at(-1)?.parents.map(({ path }) => path)).toEqual(["I", "I.1"]);
  });
});
