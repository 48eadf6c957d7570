import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import type { Parts } from "#tests/fixtures/make-docx.ts";
import { level, makeDocx, numbered, p } from "#tests/fixtures/make-docx.ts";

async function labels(parts: Parts): Promise<(string | undefined)[]> {
  const { blocks } = await readFile(makeDocx(parts), "a.docx");
  return blocks.flatMap((block) => (block.type === "paragraph" ? [block.hints?.label] : []));
}

function abstract(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

function list(id: number, abstractId: number, more = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
}

function items(...places: readonly (readonly [list: number, level: number])[]): string {
  return places.map(([id, index], at) => p(numbered(id, index), `đoạn ${at}`)).join("");
}

const ladder = abstract(
  0,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%2."),
  level(2, "lowerLetter", "%3)"),
  level(3, "decimal", "%2.%4."),
);

describe("list labels", () => {
  it("counts the ladder of a plan and restarts lower levels", async () => {
    const body = items([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 3], [1, 0], [1, 1]);
    expect(await labels({ body, numbering: ladder + list(1, 0) })).toEqual([
      "I.",
      "1.",
      "a)",
      "b)",
      "2.",
      "a)",
      "2.1.",
      "II.",
      "1.",
    ]);
  });

  it("goes on in a second list of the same definition and starts anew where it says so", async () => {
    const restart = list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = items([1, 0], [2, 0], [3, 0], [3, 0], [1, 0]);
    expect(await labels({ body, numbering: ladder + list(1, 0) + list(2, 0) + restart })).toEqual([
      "I.",
      "II.",
      "V.",
      "VI.",
      "VII.",
    ]);
  });

  it("keeps a level running when its restart is switched off or bound to another level", async () => {
    const definition = abstract(
      0,
      level(0, "decimal", "%1."),
      level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'),
      level(2, "decimal", "%3/", '<w:lvlRestart w:val="1"/>'),
    );
    const body = items([1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2]);
    expect(await labels({ body, numbering: definition + list(1, 0) })).toEqual([
      "1.",
      "1)",
      "1/",
      "2)",
      "2/",
      "2.",
      "3)",
      "1/",
    ]);
  });

  it("writes legal numbering, zero-padded and letter numbers as Word does", async () => {
    const definition = abstract(
      0,
      level(0, "upperRoman", "Chương %1"),
      level(1, "decimal", "%1.%2", "<w:isLgl/>"),
      level(2, "decimalZero", "%3"),
      level(3, "upperLetter", "%4."),
      level(4, "none", "Ghi chú:"),
    );
    const body = items([1, 0], [1, 0], [1, 1], [1, 2], [1, 3], [1, 4]);
    expect(await labels({ body, numbering: definition + list(1, 0) })).toEqual([
      "Chương I",
      "Chương II",
      "2.1",
      "01",
      "A.",
      "Ghi chú:",
    ]);
  });

  it("shows symbol-font bullets as signs a reader knows", async () => {
    const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const bullet = (index: number, text: string, name: string): string =>
      level(index, "bullet", text).replace("</w:lvl>", `${font(name)}</w:lvl>`);
    const definition = abstract(
      0,
      bullet(0, "-", "Times New Roman"),
      bullet(1, "\uf0b7", "Symbol"),
      bullet(2, "+", "Times New Roman"),
      bullet(3, "o", "Courier New"),
      bullet(4, "–", "Times New Roman"),
    );
    const body = items([1, 0], [1, 1], [1, 2], [1, 3], [1, 4]);
    expect(await labels({ body, numbering: definition + list(1, 0) })).toEqual(["-", "•", "+", "•", "-"]);
  });

  it("follows numbering in paragraph styles, by their level, and lets a paragraph refuse it", async () => {
    const style = (id: string, index: number, base = ""): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const styles = `${style("Muc", 0)}${style("Khoan", 1)}<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>`;
    const use = (id: string, more = ""): string => p(`<w:pStyle w:val="${id}"/>${more}`, "x");
    const body = use("Muc") + use("Khoan") + use("Con") + use("Muc", numbered(0)) + use("Muc");
    expect(await labels({ body, styles, numbering: ladder + list(1, 0) })).toEqual([
      "I.",
      "1.",
      "2.",
      undefined,
      "II.",
    ]);
  });

  it("follows a list that only names a numbering style", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Chung"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Chung"/></w:abstractNum>';
    const body = items([2, 0], [2, 1]);
    expect(await labels({ body, styles, numbering: ladder + linked + list(1, 0) + list(2, 7) })).toEqual(["I.", "1."]);
  });

  it("counts a list inside table cells and writes its labels as words", async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const row = (name: string): string => `<w:tr>${cell(p(numbered(1, 1), ""))}${cell(p("", name))}</w:tr>`;
    const file = makeDocx({
      body: `<w:tbl>${row("Rà soát")}${row("Báo cáo")}</w:tbl>`,
      numbering: ladder + list(1, 0),
    });
    const { blocks } = await readFile(file, "a.docx");
    const rows = blocks[0]?.type === "table" ? blocks[0].rows : [];
    const words = rows.map((each) => each.cells.map((c) => c.paragraphs.flatMap(({ inlines }) => inlines)));
    expect(words).toEqual([
      [[{ text: "1." }], [{ text: "Rà soát" }]],
      [[{ text: "2." }], [{ text: "Báo cáo" }]],
    ]);
  });
});
