import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { plainText } from "#electron/importers/leaves.ts";
import type { Parts } from "#tests/fixtures/make-docx.ts";
import { makeDocx, p } from "#tests/fixtures/make-docx.ts";
import type { RawDocument, RawInline } from "#shared/read/raw/raw.ts";

const read = (parts: Parts): Promise<RawDocument> => readFile(makeDocx(parts), "a.docx");

async function inlines(runs: string, more: Omit<Parts, "body"> = {}): Promise<readonly RawInline[]> {
  const { blocks } = await read({ body: `<w:p>${runs}</w:p>`, ...more });
  const first = blocks[0];
  return first?.type === "paragraph" ? first.inlines : [];
}

function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function texts(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => (block.type === "paragraph" ? [plainText(block.inlines)] : []));
}

describe("runs", () => {
  it("reads marks and joins runs of one look", async () => {
    const runs =
      r("Giao ", "<w:b/>") + r("Công an", "<w:b/>") + r(" chủ trì") + r("2", '<w:vertAlign w:val="superscript"/>');
    expect(await inlines(runs)).toEqual([
      { text: "Giao Công an", bold: true },
      { text: " chủ trì" },
      { text: "2", superscript: true },
    ]);
  });

  it("lets toggles of the paragraph and the character style cancel each other, and the run decide", async () => {
    const style = (type: string, id: string, properties: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
    const styles =
      style("paragraph", "Dam", "<w:b/>") +
      style("character", "Manh", "<w:b/>") +
      style("character", "Nghieng", "<w:i/>");
    const runs =
      '<w:pPr><w:pStyle w:val="Dam"/></w:pPr>' +
      r("A") +
      r("B", '<w:rStyle w:val="Manh"/>') +
      r("C", '<w:rStyle w:val="Nghieng"/>') +
      r("D", '<w:b w:val="0"/>');
    expect(await inlines(runs, { styles })).toEqual([
      { text: "A", bold: true },
      { text: "B" },
      { text: "C", bold: true, italic: true },
      { text: "D" },
    ]);
  });

  it("inherits through based-on chains and document defaults, also when a chain is a circle", async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>';
    const { blocks } = await read({ body: p('<w:pStyle w:val="A"/>', "x"), styles });
    expect(blocks[0]).toMatchObject({ hints: { align: "center", size: 14 }, inlines: [{ text: "x", italic: true }] });
  });

  it("keeps tabs, line ends and no-break hyphens; drops soft hyphens, hidden and deleted text and comments", async () => {
    const runs =
      "<w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:softHyphen/><w:br/><w:t>V/v</w:t></w:r>" +
      `<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${r(" thêm")}</w:ins>` +
      `<w:moveFrom>${r("cũ")}</w:moveFrom>${r("ẩn", "<w:vanish/>")}<w:r><w:commentReference w:id="1"/></w:r>`;
    expect(await inlines(runs)).toEqual([{ text: "Số:\t12/KH-UBND\nV/v thêm" }]);
  });

  it("shows the result of fields, never their instruction", async () => {
    const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const runs =
      `${r("Trang ")}${fld("begin")}<w:r><w:instrText> PAGE </w:instrText></w:r>${fld("separate")}${r("3")}${fld("end")}` +
      `<w:fldSimple w:instr="DATE">${r(" ngày 5")}</w:fldSimple>${fld("begin")}<w:r><w:instrText>XE</w:instrText></w:r>${r("mục")}`;
    const { blocks } = await read({ body: `<w:p>${runs}</w:p>${p("", "còn nguyên")}` });
    expect(blocks.map((block) => block.type === "paragraph" && plainText(block.inlines))).toEqual([
      "Trang 3 ngày 5",
      "còn nguyên",
    ]);
  });

  it("writes capitals as shown, NFC, with symbols of symbol fonts", async () => {
    const decomposed = "Kê\u0301 hoa\u0323ch";
    const runs = r(decomposed, "<w:caps/>") + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(await inlines(runs)).toEqual([{ text: "KẾ HOẠCH☑" }]);
  });
});

describe("blocks", () => {
  it("merges a paragraph whose mark was deleted with the next and counts both lines", async () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("Công an ")}</w:p>`;
    const document = await read({ body: `${deleted}${p("", "chủ trì")}${p("", "")}${p("", "hết")}` });
    expect(document.blocks.map((block) => block.line)).toEqual([2, 4]);
    expect(texts(document)).toEqual(["Công an chủ trì", "hết"]);
  });

  it("reads one variant of alternate content, text boxes after their paragraph, and no hint of empty controls", async () => {
    const box = (name: string, text: string): string =>
      `<${name}><w:txbxContent>${p("", text)}</w:txbxContent></${name}>`;
    const body =
      `<w:p>${r("DỰ THẢO")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("wps:txbx", "HỎA TỐC")}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${box("v:textbox", "HỎA TỐC")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      `<w:sdt><w:sdtContent>${p("", "Kính gửi")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("", "Bấm để nhập")}</w:sdtContent></w:sdt>`;
    expect(texts(await read({ body }))).toEqual(["DỰ THẢO", "HỎA TỐC", "Kính gửi"]);
  });

  it("marks page breaks and the orientation of sections", async () => {
    const size = (w: number, h: number): string => `<w:sectPr><w:pgSz w:w="${w}" w:h="${h}"/></w:sectPr>`;
    const body =
      p("", "một") +
      `<w:p>${r("hai")}<w:r><w:br w:type="page"/></w:r>${r("ba")}</w:p>` +
      p(size(11906, 16838), "bốn") +
      p("<w:pageBreakBefore/>", "năm") +
      size(16838, 11906);
    const { blocks } = await read({ body });
    expect(
      blocks.map((block) => (block.type === "break" ? `${block.what} ${block.landscape ?? ""}` : block.line)),
    ).toEqual([1, 2, "page ", 2, 3, "section true", "page ", 4]);
  });

  it("ties footnotes and endnotes to their place, with their marks in order", async () => {
    const ref = (name: string, id: number, more = ""): string => `<w:r><w:${name} w:id="${id}"${more}/></w:r>`;
    const own = '<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const body = `<w:p>${r("a")}${ref("footnoteReference", 3)}${r("b")}${ref("endnoteReference", 1)}${own}${ref("footnoteReference", 2)}</w:p>`;
    const note = (name: string, id: number, text: string): string =>
      `<w:${name} w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:${name}>`;
    const document = await read({
      body,
      footnotes: note("footnote", 2, "hai") + note("footnote", 3, "ba") + note("footnote", 4, "sao"),
      endnotes: note("endnote", 1, "cuối"),
    });
    const marks = document.footnotes.map((each) => [
      each.mark,
      each.paragraphs.map(({ inlines: all }) => plainText(all)),
    ]);
    expect(marks).toEqual([
      ["1", ["ba"]],
      ["i", ["cuối"]],
      ["*", ["sao"]],
      ["2", ["hai"]],
    ]);
    const refs = document.footnotes.map((each) => ({ footnote: each.ref }));
    expect(document.blocks[0]).toMatchObject({
      inlines: [{ text: "a" }, refs[0], { text: "b" }, refs[1], refs[2], refs[3]],
    });
  });

  it("keeps words of headers as furniture", async () => {
    const document = await read({ body: p("", "x"), header: p("", "DỰ THẢO LẦN 2") + p("", "3") });
    expect(document.furniture).toEqual([{ text: "DỰ THẢO LẦN 2", line: 1, why: "đầu trang" }]);
  });
});

describe("any text", () => {
  it("comes back the same", async () => {
    const word = fc.string({
      unit: fc.constantFrom(..."aăâbcdđeêghiơưỨỢẶ-/.,;:<>&\"'0123"),
      minLength: 1,
      maxLength: 8,
    });
    const run = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      bold: fc.boolean(),
      italic: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (paragraphs) => {
          const escape = (text: string): string =>
            text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
          const body = paragraphs
            .map((runs) => {
              const all = runs.map((each) =>
                r(escape(`${each.words.join(" ")} `), `${each.bold ? "<w:b/>" : ""}${each.italic ? "<w:i/>" : ""}`),
              );
              return `<w:p>${all.join("")}</w:p>`;
            })
            .join("");
          const expected = paragraphs.map((runs) => runs.map((each) => each.words.join(" ")).join(" "));
          expect(texts(await read({ body }))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("neither hangs nor breaks on damaged files", async () => {
    const whole = makeDocx({ body: p("", "Kế hoạch").repeat(20), styles: "", header: p("", "x") });
    const damage = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255), length: fc.nat(whole.length) });
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async ({ at, to, length }, cut) => {
        const bytes = cut ? whole.slice(0, Math.max(1, length)) : whole.slice();
        if (!cut) bytes[at] = to;
        const result = await readFile(bytes, "a.docx").catch((error: unknown) => error);
        expect(
          result instanceof UnreadableFile || (typeof result === "object" && result !== null && "blocks" in result),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
