import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#electron/exporters/docx/write.ts";
import { papers } from "#tests/support/papers.ts";
import type { Measure, Verdict } from "./measure.ts";
import { UnreadableDocx } from "./package.ts";
import { foreignDocx } from "#tests/support/foreign.ts";
import { verifyDocx } from "./verify.ts";

let good: Record<string, Uint8Array> = {};
beforeAll(async () => {
  good = unzipSync(await writeDocx(papers.plan()));
});

async function measure(bytes: Uint8Array): Promise<(id: string) => Measure | undefined> {
  const measures = await verifyDocx(bytes);
  return (id) => measures.find((line) => line.id === id);
}

/** The good file with one part changed. */
function spoiled(path: string, from: RegExp | string, to: string): Uint8Array {
  const xml = strFromU8(good[path] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`nothing to change in ${path}`);
  return zipSync({ ...good, [path]: strToU8(changed) });
}

/** The start tag of a style up to the property that follows, so that a change hits that style alone. */
const inStyle = (role: string, property: string): RegExp =>
  new RegExp(`(w:styleId="VB-${role}"(?:(?!</w:style>).)*?)${property}`);

describe("verifyDocx", () => {
  it.each([
    ["file/page-size", "word/document.xml", /w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"'],
    ["file/margins", "word/document.xml", /w:left="1701"/, 'w:left="1134"'],
    ["file/font", "word/styles.xml", /Times New Roman/g, "Arial"],
    ["file/color", "word/styles.xml", /<w:color w:val="000000"\/>/, '<w:color w:val="0000FF"/>'],
    ["file/sizes", "word/styles.xml", inStyle("item", '<w:sz w:val="28"/>'), '$1<w:sz w:val="24"/>'],
    ["file/alignment", "word/styles.xml", inStyle("item", '<w:jc w:val="both"/>'), '$1<w:jc w:val="left"/>'],
    ["file/indent", "word/styles.xml", inStyle("item", 'w:firstLine="720"'), '$1w:firstLine="0"'],
    ["file/spacing", "word/styles.xml", inStyle("item", 'w:after="120"'), '$1w:after="60"'],
    [
      "file/line-spacing",
      "word/styles.xml",
      inStyle("item", 'w:line="276" w:lineRule="auto"'),
      '$1w:line="300" w:lineRule="exact"',
    ],
    ["file/page-number", "word/document.xml", /<w:titlePg\/>/, ""],
    ["file/parts/motto", "word/styles.xml", inStyle("motto", '<w:sz w:val="28"/>'), '$1<w:sz w:val="30"/>'],
    ["file/sizes/coupled", "word/styles.xml", inStyle("motto", '<w:sz w:val="28"/>'), '$1<w:sz w:val="26"/>'],
    ["file/parts/subject", "word/styles.xml", inStyle("subject", "<w:b/>"), '$1<w:b w:val="false"/>'],
    ["file/parts/bases", "word/styles.xml", inStyle("basis", "<w:i/>"), '$1<w:i w:val="false"/>'],
    ["file/parts/recipients", "word/styles.xml", inStyle("recipient", '<w:sz w:val="22"/>'), '$1<w:sz w:val="26"/>'],
    ["file/parts/signer", "word/styles.xml", inStyle("signer", "<w:b/>"), '$1<w:b w:val="false"/>'],
    [
      "file/parts/appendix-label",
      "word/styles.xml",
      inStyle("appendix-label", '<w:sz w:val="28"/>'),
      '$1<w:sz w:val="24"/>',
    ],
    ["file/parts/kind", "word/document.xml", "KẾ HOẠCH", "Kế hoạch"],
    ["file/orientation", "word/document.xml", /<w:tbl>(?:(?!<w:tbl>).)*<\/w:tbl>(?=(?:(?!<w:tbl>).)*$)/s, ""],
  ] as const)("sees %s missed", async (id, path, from, to) => {
    expect((await measure(spoiled(path, from, to)))(id)?.verdict).toBe("không đạt");
  });

  it("does not blame a paper without its issuer for the place of its head", async () => {
    const found = await measure(spoiled("word/document.xml", /ỦY BAN NHÂN DÂN<|XÃ AN THỚI ĐÔNG</g, "<"));
    expect(found("file/header-block")?.verdict).toBe("không xác định");
  });

  it("measures the line under the motto", async () => {
    // The motto's line is the first whose indents differ from the issuer's: half its length is cut off.
    const rules = [
      ...strFromU8(good["word/document.xml"] ?? new Uint8Array()).matchAll(
        /<w:pStyle w:val="VB-rule"\/>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/gs,
      ),
    ];
    const motto = rules[1];
    const bytes = spoiled(
      "word/document.xml",
      `<w:ind w:left="${motto?.[1]}" w:right="${motto?.[2]}"/>`,
      '<w:ind w:left="2300" w:right="2300"/>',
    );
    const line = (await measure(bytes))("file/header-lines/motto");
    expect(line).toMatchObject({ verdict: "không đạt", expected: "Nét liền, dài bằng dòng chữ" });
    expect(line?.found).toContain("60,5 mm");
  });

  it("speaks Vietnamese and names the clause", async () => {
    for (const line of await verifyDocx(zipSync(good))) {
      expect(line.basis).toMatch(/^NĐ 30\/2020, Phụ lục I/);
      expect(line.title).not.toBe("");
      expect(line.found).not.toBe("");
    }
  });

  it.each([new Uint8Array(), strToU8("không phải zip"), zipSync({ "a.txt": strToU8("x") })])(
    "refuses what is no DOCX in a sentence",
    async (bytes) => {
      await expect(verifyDocx(bytes)).rejects.toThrow(UnreadableDocx);
    },
  );
});

describe("a foreign file", () => {
  it("is measured through defaults, theme fonts, styles and old drawings", async () => {
    const found = await measure(foreignDocx());
    const verdicts = (ids: readonly string[]): (Verdict | undefined)[] => ids.map((id) => found(id)?.verdict);
    expect(
      verdicts(["file/page-size", "file/font", "file/margins", "file/header-block", "file/header-lines/motto"]),
    ).toEqual(["đạt", "đạt", "đạt", "đạt", "đạt"]);
    expect(found("file/parts/parent-body")).toMatchObject({ verdict: "đạt" });
    expect(found("file/page-number")).toMatchObject({ verdict: "không đạt", found: "số trang ở lề dưới" });
    expect(found("file/parts/subject")?.found).toBe("nghiêng");
    expect(found("file/spacing")).toMatchObject({ verdict: "không đạt", found: "3 pt" });
    expect(found("file/line-spacing")).toMatchObject({ verdict: "đạt", found: "1,12 dòng" });
  });

  it("is not blamed for what cannot be measured", async () => {
    const found = await measure(foreignDocx({ head: "plain" }));
    expect(found("file/header-block")?.verdict).toBe("không xác định");
    expect(found("file/signature-block")?.verdict).toBe("không xác định");
  });

  it("is not judged on the size of words in tables or on notes", async () => {
    const found = await measure(
      foreignDocx({
        extra:
          '<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>STT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      }),
    );
    expect(found("file/sizes")?.verdict).toBe("đạt");
  });
});
