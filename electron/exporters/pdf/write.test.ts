import { createHash } from "node:crypto";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { layoutDocument } from "#shared/layout/layout.ts";
import { paginate } from "#shared/layout/pages/paginate.ts";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { readDocument } from "#shared/read/reader.ts";
import { expectations, readFile as readPaper } from "#tests/corpus/score.ts";
import { papers } from "#tests/support/papers.ts";
import { writePdf } from "./write.ts";

const names = Object.keys(papers) as (keyof typeof papers)[];
const seeds = expectations().filter(({ file }) => file.includes("/seeds/"));

async function again(bytes: Uint8Array): Promise<Document> {
  let next = 0;
  return readDocument(await readFile(bytes, "a.pdf"), () => `n${(next += 1)}`).document;
}

/** All letters that stand on the pages, in the order they are drawn. */
function drawn(document: Document): string {
  const marks = paginate(layoutDocument(document)).flatMap((page) => page.marks);
  return marks.map((mark) => (mark.type === "text" ? mark.text : "")).join("");
}

const letters = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

describe("writePdf", () => {
  it.each(names)("writes a %s whose letters another reader gets in order", async (name) => {
    const parser = new PDFParse({ data: await writePdf(papers[name]()) });
    const { text } = await parser.getText({ pageJoiner: "" });
    await parser.destroy();
    expect(letters(text)).toBe(letters(drawn(papers[name]())));
  });

  it.each(seeds)("writes tasks and head that our own reader finds again: $name", async ({ file }) => {
    const document = readPaper(file);
    const read = await again(await writePdf(document));
    const asked = (paper: Document): string[] =>
      tasksOf(paper).map(({ text, deadline }) => `${text.slice(0, 30)} ${deadline?.end ?? ""}`.replace(/\s+/gu, " "));
    const theirs = asked(document);
    const ours = new Set(asked(read));
    expect(theirs.filter((task) => ours.has(task)).length / Math.max(1, theirs.length)).toBeGreaterThanOrEqual(0.95);
    expect(headerOf(read).symbol).toBe(headerOf(document).symbol);
  });

  it("separates words by blanks that can be copied, in stretched lines too", async () => {
    const parser = new PDFParse({ data: await writePdf(papers.plan()) });
    const { text } = await parser.getText();
    await parser.destroy();
    expect(text).toContain("Tổ chức quán triệt đến toàn thể cán bộ, công chức, viên chức và Nhân dân");
  });

  it("gives the same bytes for the same document and time, others for another time", async () => {
    const hash = async (time: string): Promise<string> =>
      createHash("sha256")
        .update(await writePdf(papers.plan(), { time: new Date(time) }))
        .digest("hex");
    expect(await hash("2026-07-05T08:30:00Z")).toBe(await hash("2026-07-05T08:30:00Z"));
    expect(await hash("2026-07-05T08:30:00Z")).not.toBe(await hash("2026-07-05T08:31:00Z"));
  });

  it("tells how far it is, page by page", async () => {
    const steps: string[] = [];
    await writePdf(papers.plan(), { progress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
  });

  it("embeds its letters and names the paper", async () => {
    const text = Buffer.from(await writePdf(papers.plan())).toString("latin1");
    expect(text.match(/\/FontFile2/gu)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain("/Lang (vi-VN)");
    expect(text).not.toContain("Helvetica");
  });
});
