import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDocument } from "#shared/layout/layout.ts";
import { textWidth } from "#shared/layout/measure.ts";
import type { Run, Sheet, SheetItem, SheetParagraph } from "#shared/layout/sheet.ts";
import { documents } from "#tests/support/arbitrary.ts";
import { builder } from "#tests/support/build.ts";
import { longReport, papers } from "#tests/support/papers.ts";
import type { LineMark, Page, TextMark } from "./page.ts";
import { paginate } from "./paginate.ts";

const texts = (page: Page): TextMark[] => page.marks.filter((mark) => mark.type === "text");
const rules = (page: Page): LineMark[] => page.marks.filter((mark) => mark.type === "line");
const wordsOf = (page: Page): string =>
  texts(page)
    .map(({ text }) => text)
    .join(" ");
const pagesOf = (make: () => ReturnType<typeof papers.plan>): Page[] => paginate(layoutDocument(make()));

const plan = pagesOf(papers.plan);
const long = pagesOf(longReport);

const sentence = "Tổ chức quán triệt đến toàn thể cán bộ, công chức, viên chức và Nhân dân trên địa bàn. ";
/** A paper of paragraphs, each of so many sentences. */
function paperOf(lengths: readonly number[]): Page[] {
  const b = builder();
  const body = lengths.map((length) => b.paragraph(sentence.repeat(length).trim()));
  return paginate(layoutDocument(b.document({ kind: "plan", header: [], body })));
}

/** Marks of one line have one baseline. */
function linesOf(page: Page, node: string): number[] {
  return [...new Set(texts(page).flatMap((mark) => (mark.node === node ? [mark.y] : [])))];
}

describe("pages", () => {
  it("carry their number in the upper margin from the second on", () => {
    const numbers = plan.map((page) => texts(page).find(({ y }) => y < 16)?.text ?? null);
    expect(numbers).toEqual([null, "2", "3", "4", "5"]);
    expect(plan.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("are turned for a wide appendix", () => {
    expect(plan.map(({ width }) => width)).toEqual([210, 210, 210, 297, 297]);
  });

  it("keep recipients, authority, room for the signature and name together", () => {
    for (const make of [...Object.values(papers), longReport]) {
      const pages = pagesOf(make).filter((page) => /Nơi nhận|\(đã ký\)/u.test(wordsOf(page)));
      expect(pages).toHaveLength(1);
      expect(wordsOf(pages[0] as Page)).toMatch(/Nơi nhận:[\s\S]*Lưu: VT[\s\S]*\(đã ký\)/u);
    }
  });

  it("never begin with the signature alone: the last words of the body come along", () => {
    for (let lines = 20; lines < 48; lines += 1) {
      const b = builder();
      const body = [...Array.from({ length: lines }, () => b.paragraph("Một dòng.")), b.paragraph("Câu cuối./.")];
      const closing = [b.line("title", "CHỦ TỊCH"), b.line("signer", "Nguyễn Văn A")];
      const pages = paginate(layoutDocument(b.document({ kind: "plan", header: [], body, closing })));
      expect(wordsOf(pages.at(-1) as Page)).toContain("Câu cuối./.");
    }
  });

  it("draw the head of a table anew on each of its pages", () => {
    const heads = plan.slice(3).map((page) => wordsOf(page).match(/Nội dung nhiệm vụ/gu)?.length ?? 0);
    expect(heads).toEqual([1, 1]);
  });

  it("end between rows: what stands in one cell stands on one page, above the margin", () => {
    // The first and the last share ids with the head and foot, which come from another builder.
    const tables = longReport()
      .body.children.filter((block) => block.type === "table")
      .slice(1, -1);
    const rows = tables.flatMap(({ children }) => children.filter(({ role }) => role !== "head"));
    const pageOf = new Map<string, Set<number>>();
    for (const page of long)
      for (const { node, y } of texts(page)) {
        expect(y).toBeLessThan(page.height - 20 + 0.01);
        if (node !== null) pageOf.set(node, (pageOf.get(node) ?? new Set()).add(page.number));
      }
    const spread = rows.map(({ children }) => {
      const nodes = children.flatMap((cell) => cell.children.map(({ id }) => id));
      return new Set(nodes.flatMap((node) => [...(pageOf.get(node) ?? [])])).size;
    });
    expect(spread).toHaveLength(38 * 17);
    expect(new Set(spread)).toEqual(new Set([1]));
  });

  it("hold the note of every mark, above the lower margin", () => {
    for (const page of long) {
      const marks = texts(page).filter(({ size, text }) => size < 9 && /^\d+$/u.test(text));
      const words = wordsOf(page).match(/Công văn số 1552/gu) ?? [];
      expect(marks.length).toBe(2 * words.length);
    }
    expect(
      long
        .map(wordsOf)
        .join(" ")
        .match(/Công văn số 1552/gu),
    ).toHaveLength(40);
  });

  it("leave two lines of a paragraph at least on either side of a break", () => {
    const least = Array.from({ length: 39 }, (_, first) => {
      const pages = paperOf([first + 1, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
      const nodes = new Set(pages.flatMap((page) => texts(page).flatMap(({ node }) => node ?? [])));
      const cut = [...nodes].flatMap((node) => {
        const counts = pages.map((page) => linesOf(page, node).length).filter((count) => count > 0);
        return counts.length > 1 ? counts : [];
      });
      return Math.min(...cut);
    });
    expect(Math.min(...least)).toBe(2);
  });

  it("go on after a break, and begin anew where the paper says so", () => {
    const b = builder();
    const body = [
      b.paragraph("một"),
      b.pageBreak(),
      b.paragraph("hai"),
      b.pageBreak(),
      b.pageBreak(),
      b.paragraph("ba"),
    ];
    const pages = paginate(layoutDocument(b.document({ kind: "plan", header: [], body })));
    expect(pages.map(wordsOf)).toEqual(["một", "2 hai", "3", "4 ba"]);
  });
});

describe("lines", () => {
  it("are stretched to the margin but for the last, blanks alone", () => {
    const [page] = paperOf([6]);
    const marks = texts(page as Page);
    for (const mark of marks.slice(0, -1)) expect(mark.x + mark.width).toBeCloseTo(195, 6);
    expect(marks.at(-1)?.stretch).toBe(0);
    expect(marks[0]?.x).toBeCloseTo(42.7, 6);
    expect(marks[1]?.x).toBeCloseTo(30, 6);
    const second = marks[1] as TextMark;
    const blanks = second.text.split(" ").length - 1;
    expect(textWidth(second.text, 14, "regular") + blanks * second.stretch).toBeCloseTo(165, 6);
  });

  it("stand 18.5 points apart at 14 points and 1.15 lines, paragraphs six more", () => {
    const [page] = paperOf([2, 1]);
    const marks = texts(page as Page);
    const next = marks.findIndex(({ node }) => node !== marks[0]?.node);
    const [one, two, three] = [0, 1, next].map((index) => ((marks[index]?.y ?? 0) * 72) / 25.4);
    expect((two ?? 0) - (one ?? 0)).toBeCloseTo(18.5, 6);
    expect((three ?? 0) - (one ?? 0)).toBeCloseTo(18.5 * next + 6, 6);
  });

  it("break behind a dash that letters follow, never inside other words", () => {
    const b = builder();
    const words = `${"văn bản ".repeat(9)}quyết định số 06/QĐ-TTg`;
    const body = Array.from({ length: 70 }, (_, i) => b.paragraph(`${"i ".repeat(i)}${words}`));
    const pages = paginate(layoutDocument(b.document({ kind: "plan", header: [], body })));
    const ends = pages.flatMap(texts).map(({ text }) => text);
    expect(ends.some((text) => text.endsWith("06/QĐ-"))).toBe(true);
    expect(ends.every((text) => !/06\/$|06\/Q$/u.test(text))).toBe(true);
  });

  it("tear a word that is wider than the line", () => {
    const b = builder();
    const pages = paginate(
      layoutDocument(b.document({ kind: "plan", header: [], body: [b.paragraph("https://".padEnd(300, "x"))] })),
    );
    const marks = texts(pages[0] as Page);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.map(({ text }) => text).join("")).toBe("https://".padEnd(300, "x"));
    for (const mark of marks) expect(mark.x + mark.width).toBeLessThanOrEqual(195.01);
  });
});

describe("tables", () => {
  const b = builder();
  const cell = (text: string, colSpan?: number, rowSpan?: number) => ({
    type: "cell" as const,
    id: b.id(),
    children: [b.paragraph(text)],
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  });
  const row = (...children: ReturnType<typeof cell>[]) => ({ type: "row" as const, id: b.id(), children });
  const table = {
    type: "table" as const,
    id: b.id(),
    widths: [1, 1, 1],
    children: [
      row(cell("a", 2), cell("b")),
      row(cell("c", undefined, 2), cell("d"), cell("e")),
      row(cell("f"), cell("g")),
    ],
  };
  const [page] = paginate(layoutDocument(b.document({ kind: "plan", header: [], body: [table] })));

  it("set merged cells over the columns and rows they cover", () => {
    const at = (text: string): TextMark => texts(page as Page).find((mark) => mark.text === text) as TextMark;
    expect(at("a").x).toBeCloseTo(31.5, 6);
    expect(at("b").x).toBeCloseTo(141.5, 6);
    expect(at("f").x).toBeCloseTo(86.5, 6);
    expect(at("c").y).toBeGreaterThan(at("d").y);
    expect(at("c").y).toBeLessThan(at("f").y);
  });

  it("draw no line through them", () => {
    const vertical = rules(page as Page).filter(({ x1, x2 }) => x1 === x2 && Math.abs(x1 - 85) < 0.01);
    const top = Math.min(...rules(page as Page).map(({ y1 }) => y1));
    expect(Math.min(...vertical.map(({ y1 }) => y1))).toBeGreaterThan(top + 4);
    const left = rules(page as Page).filter(({ y1, y2, x1 }) => y1 === y2 && Math.abs(x1 - 30) < 0.01);
    expect(new Set(left.map(({ y1 }) => y1.toFixed(2))).size).toBe(3);
  });
});

/** Letters of all runs of a sheet, those of notes with their marks. */
function lettersOf(sheet: Sheet): string {
  const runs = (given: readonly Run[]): string =>
    given.map((run) => ("note" in run ? run.note : run.caps ? run.text.toUpperCase() : run.text)).join("");
  const item = (each: SheetItem): string => {
    if (each.type === "paragraph") return runs(each.runs);
    if (each.type === "frame") return each.rows.flatMap((row) => row.flatMap((cell) => cell.map(item))).join("");
    if (each.type === "table")
      return each.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(item))).join("");
    return "";
  };
  const notes = sheet.notes.map((note: readonly SheetParagraph[], index) => `${index + 1}${note.map(item).join("")}`);
  return [...sheet.sections.flatMap((section) => section.items.map(item)), ...notes].join("");
}

const sorted = (text: string): string => [...text.replace(/\s+/gu, "")].toSorted().join("");

describe("any paper", () => {
  it("has every letter once, on the sheet of paper", () => {
    assert(
      property(documents, (document) => {
        const laid = layoutDocument(document);
        const headless = laid.sections.map((section) => ({
          ...section,
          items: section.items.map((each) =>
            each.type === "table" ? { ...each, rows: each.rows.map((row) => ({ ...row, head: false })) } : each,
          ),
        }));
        const pages = paginate({ ...laid, sections: headless });
        const numbers = pages
          .slice(1)
          .map(({ number }) => number)
          .join("");
        const drawn = pages
          .flatMap(texts)
          .map(({ text }) => text)
          .join("");
        expect(sorted(drawn)).toBe(sorted(lettersOf(laid) + numbers));
        for (const page of pages)
          for (const mark of texts(page)) {
            expect(mark.x).toBeGreaterThan(0);
            expect(mark.x + mark.width).toBeLessThan(page.width);
            expect(mark.y).toBeLessThan(page.height - 19.9);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("has the same pages however often it is set", () => {
    assert(
      property(documents, (document) => {
        expect(paginate(layoutDocument(document))).toEqual(paginate(layoutDocument(document)));
      }),
      { numRuns: 10 },
    );
  });
});
