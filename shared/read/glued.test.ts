import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unglue } from "./glued.ts";
import { readPlainText } from "./raw/plain-text.ts";
import type { RawDocument } from "./raw/raw.ts";
import { readDocument } from "./reader.ts";

/** Enough lost spaces to show that the whole file has lost them. */
const lost = [
  "Phòng Văn hoá – Xã hội chủtrì việc này, vềlâu dài",
  "nhiệm vụđược giao của Đảng uỷUBND xã, hồsơ đủsố",
  "cán bộxã và kết quảđạt được",
];

function linesOf({ blocks }: RawDocument): readonly string[] {
  return blocks.map((block) =>
    block.type === "paragraph" ? block.inlines.map((inline) => ("text" in inline ? inline.text : "")).join("") : "",
  );
}

function mended(...lines: readonly string[]): readonly string[] {
  return linesOf(unglue(readPlainText(lines.join("\n"), "thử")).raw);
}

describe("words run together", () => {
  it.each([
    ["Trạm Y tếxã phối hợp thực hiện", "Trạm Y tế xã phối hợp thực hiện"],
    ["giao Bí thư Đảng uỷtrước ngày 15/4", "giao Bí thư Đảng uỷ trước ngày 15/4"],
    ["số đủphẩm chất, sốđủphẩm chất", "số đủ phẩm chất, số đủ phẩm chất"],
    ["nhiệm kỳ2025 - 2030, Chỉ thị số12-CT/TW", "nhiệm kỳ 2025 - 2030, Chỉ thị số 12-CT/TW"],
    ["thật sựtrong sạch", "thật sự trong sạch"],
    ["NHIỆM VỤTHỰC HIỆN", "NHIỆM VỤ THỰC HIỆN"],
  ])("come apart behind a vowel with a tone: %s", (line, expected) => {
    expect(mended(...lost, line).at(-1)).toBe(expected);
  });

  it.each(["huyện Đắk Mil, xã Krông Á, dân tộc Êđê", "Facebook, Zalo và cổng dichvucong.gov.vn", "vụ1 và khoản2"])(
    "leaves what is no row of syllables: %s",
    (line) => {
      expect(mended(...lost, line).at(-1)).toBe(line);
    },
  );

  it("leaves a single slip to the one who wrote it", () => {
    const lines = [
      "Phòng Văn hoá – Xã hội chủtrì việc này",
      "nhiệm vụ được giao của Đảng uỷUBND xã",
      "Các thôn thực hiện.",
    ];
    expect(mended(...lines)).toEqual(lines);
  });

  it("says in how many places, and loses no letter", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ảủộyựtrcnhgđbUD 25.,") });
    fc.assert(
      fc.property(fc.array(letters), (lines) => {
        const read = readPlainText([...lost, ...lines].join("\n"), "thử");
        const bare = (raw: RawDocument): string => linesOf(raw).join("").replace(/\s/gu, "");
        expect(bare(unglue(read).raw)).toBe(bare(read));
      }),
    );
    const { doubts } = readDocument(readPlainText(lost.join("\n"), "thử"), () => "n");
    expect(doubts.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/dính liền nhau ở 8 chỗ/u));
  });
});
