import { assert, asyncProperty, pre } from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#electron/exporters/docx/write.ts";
import { readFile } from "#electron/importers/index.ts";
import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import { readDocument } from "#shared/read/reader.ts";
import { placedWords } from "#tests/corpus/lines.ts";
import { expectations, readFile as readPaper } from "#tests/corpus/score.ts";
import { documents } from "#tests/support/arbitrary.ts";
import { papers } from "#tests/support/papers.ts";
import { plans } from "./plans.ts";
import { contentOf, shapeOf } from "#tests/support/shape.ts";

function withSource(document: Document): Document {
  return { ...document, source: document.source ?? { name: "", importer: "", places: {}, furniture: [] } };
}

/** The document as it is read back from the DOCX file written of it. */
async function again(document: Document): Promise<Document> {
  const raw = await readFile(await writeDocx(document), "a.docx");
  let next = 0;
  return readDocument(raw, () => `n${(next += 1)}`).document;
}

/** All words of the paper and those set aside, sorted. Marks of notes are left out: writing numbers them anew. */
function wordsOf(document: Document): string {
  const unmarked = JSON.stringify(document, (key, value: unknown) => (key === "mark" ? "" : value));
  const placed = placedWords(withSource(JSON.parse(unmarked) as Document));
  return sorted(placed.map(({ text }) => text).join(""));
}

function sorted(text: string): string {
  return [...text.toUpperCase().replace(/\s+/gu, "")].toSorted().join("");
}

describe("a paper written as DOCX and read again", () => {
  it.each(expectations())("is the same document: $name", async ({ file }) => {
    const document = readPaper(file);
    expect(shapeOf(await again(document))).toEqual(shapeOf(document));
  });

  it.each(Object.keys(papers) as (keyof typeof papers)[])("says the same: a %s built by hand", async (name) => {
    const document = papers[name]();
    const read = await again(document);
    expect(contentOf(read)).toEqual(contentOf(document));
    const [theirs, ours] = [headerOf(document), headerOf(read)];
    // "(đã ký)" stands where a made-up paper names nobody.
    expect({ ...ours, signer: { ...ours.signer, name: "(đã ký)" } }).toEqual(theirs);
  });
});

describe("any plan", () => {
  it("is the same document when it is written and read again", async () => {
    await assert(
      asyncProperty(plans, async (document) => {
        expect(shapeOf(await again(document))).toEqual(shapeOf(document));
      }),
      { numRuns: 40 },
    );
  });
});

describe("any document", () => {
  it("loses no words and gets none when it is written and read again", async () => {
    await assert(
      asyncProperty(documents, async (document) => {
        pre(document.body.children.some((block) => block.type !== "page-break"));
        expect(wordsOf(await again(document))).toEqual(wordsOf(document));
      }),
      { numRuns: 40 },
    );
  });
});
