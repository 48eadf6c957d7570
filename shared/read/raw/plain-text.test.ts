import { describe, expect, it } from "vitest";
import { readPlainText } from "./plain-text.ts";
import type { RawBlock } from "./raw.ts";

function words(paragraphs: readonly { readonly inlines: readonly object[] }[]): string {
  return paragraphs.map(({ inlines }) => inlines.map((leaf) => ("text" in leaf ? leaf.text : "")).join("")).join("¶");
}

/** Blocks in short: paragraphs as words (with ⏎ where a gap stands before them), tables as rows of cells. */
function shown(block: RawBlock): unknown {
  if (block.type === "paragraph") return `${block.gapBefore ? "⏎" : ""}${words([block])}`;
  if (block.type === "break") return block.what;
  return block.rows.map((row) => row.cells.map((cell) => words(cell.paragraphs)));
}

function read(...lines: string[]) {
  const raw = readPlainText(lines.join("\n"), "a.txt");
  return {
    blocks: raw.blocks.map(shown),
    furniture: raw.furniture.map(({ text, line, why }) => [text, line, why]),
    raw,
  };
}

describe("readPlainText", () => {
  it("makes a paragraph of each line and says where an empty one stood before", () => {
    expect(read("Một", "Hai", "", "Ba").blocks).toEqual(["⏎Một", "Hai", "⏎Ba"]);
  });

  it("counts lines from 1, whatever ends them", () => {
    const raw = readPlainText("\uFEFFMột\r\n\r\nHai\rBa\fBốn", "a.txt");
    expect(raw.blocks.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(raw.blocks.map(shown)[0]).toBe("⏎Một");
  });

  it("gives composed letters for decomposed ones", () => {
    expect(read("Ủy ban".normalize("NFD")).blocks).toEqual(["⏎Ủy ban"]);
  });

  it("takes # as the level of a heading and not as words", () => {
    const { raw, blocks } = read("## I. MỤC ĐÍCH", "#06 là số");
    expect(blocks).toEqual(["⏎I. MỤC ĐÍCH", "#06 là số"]);
    expect(raw.blocks.map((block) => (block.type === "paragraph" ? block.hints?.headingLevel : null))).toEqual([
      2,
      undefined,
    ]);
  });

  it("keeps emphasis that runs over the end of a line", () => {
    const { raw } = read("*(Hoàn thành trong", "tháng 4/2023)*");
    expect(raw.blocks.map((block) => block.type === "paragraph" && block.inlines)).toEqual([
      [{ text: "(Hoàn thành trong", italic: true }],
      [{ text: "tháng 4/2023)", italic: true }],
    ]);
  });

  it("reads tab-separated lines as one table, over an empty line and up to the next words", () => {
    expect(read("STT\tNội dung", "1\tRà soát", "", "2\tBáo cáo", "Hết").blocks).toEqual([
      [
        ["STT", "Nội dung"],
        ["1", "Rà soát"],
        ["2", "Báo cáo"],
      ],
      "Hết",
    ]);
  });

  it("does not take an indented line for a table", () => {
    expect(read("\tCăn cứ Luật;", "\t\tĐiều 1").blocks).toEqual(["⏎Căn cứ Luật;", "Điều 1"]);
  });

  it("does not take a tab left at the end of a line for a table", () => {
    expect(read("- Văn phòng UBND xã;\t", "- Lưu: VT.").blocks).toEqual(["⏎- Văn phòng UBND xã;", "- Lưu: VT."]);
  });

  it("keeps empty cells at the beginning and the end of a row", () => {
    expect(read("STT\tA\tB", "\tcủa\t").blocks).toEqual([
      [
        ["STT", "A", "B"],
        ["", "của", ""],
      ],
    ]);
  });

  it("reads pipe tables; their ruler is furniture, an escaped pipe is a word", () => {
    const { blocks, furniture } = read("| TT | Việc |", "|---|:-:|", "| 1 | A \\| B |");
    expect(blocks).toEqual([
      [
        ["TT", "Việc"],
        ["1", "A | B"],
      ],
    ]);
    expect(furniture).toEqual([["|---|:-:|", 2, "kẻ bảng"]]);
  });

  it("reads the paragraphs that tags make in a cell", () => {
    expect(read("1\t<p>- Một</p> <p>- Hai</p>\tBa<br>Bốn").blocks).toEqual([[["1", "- Một¶- Hai", "Ba¶Bốn"]]]);
  });

  it.each(["---", "______", "* * *", "-----------------", "......"])("takes %j for a ruler", (line) => {
    const { blocks, furniture } = read("Một", line, "Hai");
    expect(blocks).toEqual(["⏎Một", "rule", "⏎Hai"]);
    expect(furniture).toEqual([[line, 2, "kẻ ngang"]]);
  });

  it("takes a line of dots between two rows of a table for rows that were left out, and no other", () => {
    const marksIn = (...lines: string[]) => readPlainText(lines.join("\n"), "a").furniture.map(({ text }) => text);
    expect(marksIn("1\tRà soát\tSở A", "…......", "5\tTập huấn\tSở B")).toEqual(["…......"]);
    expect(marksIn("Ý kiến khác:", "…………", "Nơi nhận:")).toEqual([]);
  });

  it.each(["- Một", "…", "--", "12", "- 2 -"])("does not take %j for a ruler", (line) => {
    expect(read(line).furniture).toEqual([]);
    expect(read(line).blocks).toEqual([`⏎${line}`]);
  });
});
