import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#electron/exporters/docx/write.ts";
import { has } from "#scripts/system.mjs";
import { layoutDocument } from "#shared/layout/layout.ts";
import type { Page } from "#shared/layout/pages/page.ts";
import { paginate } from "#shared/layout/pages/paginate.ts";
import { expectations, readFile } from "#tests/corpus/score.ts";

const papers = expectations().filter(({ file }) => file.includes("/seeds/") || /phu-luc|ocr|atgt/u.test(file));
const office = has("soffice") && has("pdftoppm") && has("fonts");
/** Least share of lines with the same words, in percent; where a last letter just fits, two programs may differ. */
const least = 95;
/** Raised marks of notes are left out: they belong to no line by their height. Points, of the letters and of their box. */
const small = 9;
const smallHeight = 11.5;

interface Placed {
  readonly x: number;
  /** Points from the upper edge, about the middle of the letters. */
  readonly y: number;
  readonly text: string;
}

/** Words of a page as lines, blanks left out: what stands within three points of one height. */
function linesOf(words: readonly Placed[]): string[] {
  const rows: { y: number; words: Placed[] }[] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.find(({ y }) => Math.abs(y - word.y) < 3);
    if (row === undefined) rows.push({ y: word.y, words: [word] });
    else row.words.push(word);
  }
  return rows
    .map((row) => row.words.toSorted((a, b) => a.x - b.x).map(({ text }) => text))
    .map((texts) => texts.join("").normalize("NFC").replace(/\s+/gu, ""))
    .filter((text) => text !== "");
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Lines of every page of a PDF, as poppler finds them. */
function printedLines(file: string): string[][] {
  const found = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/gu;
  return found
    .split("<page ")
    .slice(1)
    .map((page) =>
      linesOf(
        Array.from(page.matchAll(word), ([, x, top, bottom, text]) => ({
          x: Number(x),
          y: (Number(top) + Number(bottom)) / 2,
          height: Number(bottom) - Number(top),
          text: (text ?? "").replace(/&\w+;/gu, (entity) => entities[entity] ?? entity),
        })).filter(({ height }) => height > smallHeight),
      ),
    );
}

function ourLines(page: Page): string[] {
  const words = page.marks.flatMap((mark): Placed[] => {
    if (mark.type !== "text" || mark.size < small) return [];
    return [{ x: (mark.x * 72) / 25.4, y: (mark.y * 72) / 25.4 - mark.size * 0.3, text: mark.text }];
  });
  return linesOf(words);
}

/** Lines of the first list that the second has too, each counted as often as both have it. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  }).length;
}

describe.skipIf(!office)(
  "our pages beside those LibreOffice makes of the DOCX (needs poppler and the Tinos font)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "pages-"));
    afterAll(() => rmSync(folder, { recursive: true }));

    beforeAll(async () => {
      const files = papers.map(({ name }) => join(folder, `${name}.docx`));
      for (const [index, { file }] of papers.entries())
        writeFileSync(files[index] as string, await writeDocx(readFile(file), { stateName: true }));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
      execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
    }, 240_000);

    it.each(papers)("have the same number and the same lines: $name", ({ name, file }) => {
      const printed = printedLines(join(folder, `${name}.pdf`));
      const ours = paginate(layoutDocument(readFile(file), { stateName: true }));
      expect(ours).toHaveLength(printed.length);
      const lines = printed.flat();
      const same = common(lines, ours.flatMap(ourLines));
      expect((100 * same) / lines.length).toBeGreaterThanOrEqual(least);
    });
  },
);
