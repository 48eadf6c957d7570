import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { plainText } from "#electron/importers/leaves.ts";
import type { Mark, Sheet } from "#tests/fixtures/make-pdf.ts";
import { LETTER, makePdf } from "#tests/fixtures/make-pdf.ts";
import { readPdfFixture } from "#tests/fixtures/read-pdf.ts";
import type { RawDocument } from "#shared/read/raw/raw.ts";

const read = (...sheets: Sheet[]): Promise<RawDocument> => readFile(makePdf(sheets), "a.pdf");

const LEFT = 85;
const RIGHT = 553;
const SIZE = 14;
const STEP = 20;
/** Letters that fill a line from edge to edge, and from the first-line indent of 36 points. */
const FULL = Math.floor((RIGHT - LEFT) / (SIZE * LETTER));

/** A line of exactly so many letters, all of them words of four; ends as given. */
function filled(letters: number, end = "a"): string {
  const text = "xxxx ".repeat(letters).slice(0, letters - end.length);
  return `${text.endsWith(" ") ? `${text.slice(0, -1)}x` : text}${end}`;
}

function lines(top: number, ...given: readonly (string | readonly [x: number, text: string])[]): Mark[] {
  return given.map((line, index) => {
    const [x, text] = typeof line === "string" ? [LEFT, line] : line;
    return { x, y: top + index * STEP, text, size: SIZE };
  });
}

/** Running text that shows the reader where the page is set. */
const context = lines(600, [LEFT + 36, filled(FULL - 5)], filled(FULL), filled(FULL), filled(FULL), "hết.");

function texts(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => (block.type === "paragraph" ? [plainText(block.inlines)] : []));
}

describe("paragraphs", () => {
  it("run over full lines and end with a short one", async () => {
    const document = await read({
      marks: [...lines(100, [LEFT + 36, filled(FULL - 5)], filled(FULL), "ngắn."), ...context],
    });
    expect(texts(document)[0]).toBe(`${filled(FULL - 5)} ${filled(FULL)} ngắn.`);
    expect(document.blocks).toHaveLength(2);
  });

  it("begin with an indent although the line before is full", async () => {
    const document = await read({
      marks: [...lines(100, [LEFT + 36, filled(FULL - 5)], filled(FULL, "."), [LEFT + 36, "hai."]), ...context],
    });
    expect(texts(document).slice(0, 2)).toEqual([`${filled(FULL - 5)} ${filled(FULL, ".")}`, "hai."]);
  });

  it("go on where a line begins with a dash at the edge of indented text", async () => {
    const document = await read({ marks: [...lines(100, [LEFT + 36, filled(FULL - 5)], "- Tổ trưởng."), ...context] });
    expect(texts(document)[0]).toBe(`${filled(FULL - 5)} - Tổ trưởng.`);
  });

  it("join a symbol broken at its hyphen or slash, and nothing else, without a blank", async () => {
    const document = await read({
      marks: [
        ...lines(
          100,
          [LEFT + 36, filled(FULL - 5, " 12/QĐ-")],
          `UBND ${filled(FULL - 10, " Độc lập -")}xxxxx`.slice(0, FULL),
          "Tự do.",
        ),
        ...context,
      ],
    });
    expect(texts(document)[0]).toContain(" 12/QĐ-UBND ");
  });

  it("go on over the page, past the page number", async () => {
    const number: Mark = { x: 315, y: 40, text: "2", size: 13 };
    const bottom = lines(740, [LEFT + 36, filled(FULL - 5)], filled(FULL));
    const document = await read(
      { marks: [...context, ...bottom] },
      { marks: [number, ...lines(80, "sang trang."), ...context] },
    );
    expect(texts(document)[1]).toBe(`${filled(FULL - 5)} ${filled(FULL)} sang trang.`);
    expect(document.furniture).toEqual([{ text: "2", line: 3, why: "số trang" }]);
  });

  it("end at the page where the next one begins with a point", async () => {
    const bottom = lines(740, [LEFT + 36, filled(FULL - 5)], filled(FULL));
    const document = await read(
      { marks: [...context, ...bottom] },
      { marks: [...lines(80, [LEFT + 36, "b) Hai."]), ...context] },
    );
    expect(texts(document)[2]).toBe("b) Hai.");
  });
});

describe("letters", () => {
  it("are sorted by place, blanks put in at gaps, doubles of faked bold dropped", async () => {
    const at = (x: number, text: string): Mark => ({ x, y: 100, text, size: SIZE });
    const marks = [at(120, "hoạch"), at(85, "Kế"), at(85.4, "Kế"), at(176, "số 1"), at(204.3, "2")];
    expect(texts(await read({ marks }))).toEqual(["Kế hoạch số 12"]);
  });

  it("raised and small are superscript; bold comes from the font", async () => {
    const document = await read({
      marks: [
        { x: 85, y: 100, text: "12 km", size: 14 },
        { x: 120, y: 95, text: "2", size: 8 },
        { x: 130, y: 100, text: "đậm", size: 14, bold: true },
      ],
    });
    expect(document.blocks[0]).toMatchObject({
      inlines: [{ text: "12 km" }, { text: "2", superscript: true }, { text: " " }, { text: "đậm", bold: true }],
    });
  });

  it("on a page turned by the viewer are read upright", async () => {
    const document = await read({ marks: context, rotate: 0 }, { marks: context, rotate: 180 });
    expect(texts(document)).toHaveLength(2);
  });
});

describe("notes at the foot of a page", () => {
  const note = (y: number, mark: string, text: string): Mark[] => [
    { x: LEFT, y: y - 4, text: mark, size: 6.5 },
    { x: LEFT + 6, y, text, size: 10 },
  ];
  const rule: Mark = { line: [LEFT, 730, LEFT + 144, 730] };
  const referring: Mark[] = [
    { x: LEFT, y: 100, text: "Theo quy định", size: SIZE },
    { x: LEFT + 13 * 7, y: 95, text: "1", size: 8 },
    { x: LEFT + 96, y: 100, text: ", trên 5 km", size: SIZE },
    { x: LEFT + 173, y: 95, text: "2", size: 8 },
    { x: LEFT + 186, y: 100, text: "và", size: SIZE },
    { x: LEFT + 200, y: 95, text: "2", size: 8 },
    { x: LEFT + 206, y: 100, text: ".", size: SIZE },
  ];

  it("are tied to their raised marks, but no square kilometre is", async () => {
    const document = await read({
      marks: [...referring, ...context, rule, ...note(745, "1", "Một."), ...note(760, "2", "Hai.")],
    });
    const first = document.blocks[0];
    expect(first?.type === "paragraph" && first.inlines).toEqual([
      { text: "Theo quy định" },
      { footnote: "1-1" },
      { text: ", trên 5 km" },
      { text: "2", superscript: true },
      { text: " và" },
      { footnote: "1-2" },
      { text: "." },
    ]);
    expect(
      document.footnotes.map((each) => [each.mark, each.paragraphs.map(({ inlines }) => plainText(inlines))]),
    ).toEqual([
      ["1", ["Một."]],
      ["2", ["Hai."]],
    ]);
  });

  it("go on at the foot of the next page", async () => {
    const document = await read(
      { marks: [...context, rule, ...note(745, "1", "Chú thích dài")] },
      { marks: [...context, rule, { x: LEFT, y: 745, text: "còn nữa.", size: 10 }] },
    );
    expect(document.footnotes).toHaveLength(1);
    expect(document.footnotes[0]?.paragraphs.map(({ inlines }) => plainText(inlines))).toEqual([
      "Chú thích dài còn nữa.",
    ]);
  });
});

describe("ruled tables", () => {
  /** Lines of a grid and words in its cells, row by row. */
  function grid(top: number, xs: readonly number[], rows: readonly (readonly string[])[]): Mark[] {
    const bottom = top + rows.length * 30;
    const across = Array.from({ length: rows.length + 1 }, (_, row): Mark => ({
      line: [xs[0]!, top + row * 30, xs.at(-1)!, top + row * 30],
    }));
    const down = xs.map((x): Mark => ({ line: [x, top, x, bottom] }));
    const text = rows.flatMap((row, index) =>
      row.flatMap((cell, column): Mark[] =>
        cell === "" ? [] : [{ x: xs[column]! + 6, y: top + index * 30 + 20, text: cell, size: 12 }],
      ),
    );
    return [...across, ...down, ...text];
  }

  const xs = [85, 130, 350, 553];

  function cells(document: RawDocument): string[][] {
    return document.blocks.flatMap((block) =>
      block.type === "table"
        ? block.rows.map((row) =>
            row.cells.map((cell) => cell.paragraphs.map(({ inlines }) => plainText(inlines)).join("/")),
          )
        : [],
    );
  }

  it("join a row that the page cut", async () => {
    const head = ["STT", "Việc", "Hạn"];
    const document = await read(
      { marks: [...context, ...grid(720, xs, [head, ["1", "Rà soát dữ liệu", "Quý I"]])] },
      { marks: [...grid(60, xs, [head, ["", "dân cư", ""], ["2", "Báo cáo", ""]]), ...context] },
    );
    expect(cells(document)).toEqual([head, ["1", "Rà soát dữ liệu dân cư", "Quý I"], ["2", "Báo cáo", ""]]);
  });

  it("stay apart when the next page has other columns", async () => {
    const document = await read(
      { marks: [...context, ...grid(720, xs, [["a", "b", "c"]])] },
      { marks: [...grid(60, [85, 300, 553], [["d", "e"]]), ...context] },
    );
    expect(document.blocks.filter((block) => block.type === "table")).toHaveLength(2);
  });

  it("do not arise from a frame around one cell or from a rule under a name", async () => {
    const frame: Mark[] = [
      { line: [100, 60, 200, 60] },
      { line: [100, 90, 200, 90] },
      { line: [100, 60, 100, 90] },
      { line: [200, 60, 200, 90] },
    ];
    const document = await read({ marks: [...frame, { x: 110, y: 80, text: "HỎA TỐC", size: 14 }, ...context] });
    expect(texts(document)[0]).toBe("HỎA TỐC");
    expect(document.blocks.every((block) => block.type === "paragraph")).toBe(true);
  });
});

describe("refusals", () => {
  const refusal = async (bytes: Uint8Array, name = "a.pdf"): Promise<string> => {
    const error: unknown = await readFile(bytes, name).catch((reason: unknown) => reason);
    return error instanceof UnreadableFile ? error.message : `read: ${String(error)}`;
  };

  it("tell a scan, a password, an empty page and a damaged file apart", async () => {
    expect(await refusal(makePdf([{ marks: [], picture: true }]))).toContain("bản quét");
    expect(await refusal(readPdfFixture("mat-khau"))).toContain("mật khẩu");
    expect(await refusal(makePdf([{ marks: [] }]))).toContain("không có chữ");
    expect(await refusal(new TextEncoder().encode("%PDF-1.7 gì đó"))).toContain("bị hỏng");
  });

  it("do not hide the words of a paper with one scanned sheet; the sheet is named", async () => {
    const document = await read({ marks: context }, { marks: [], picture: true }, { marks: context });
    expect(document.furniture).toEqual([{ text: "Trang 2", line: 2, why: "trang là ảnh quét, không có chữ để đọc" }]);
  });

  it("stop when the reader is told to", async () => {
    const stop = new AbortController();
    const reading = readFile(makePdf([{ marks: context }, { marks: context }]), "a.pdf", {
      signal: stop.signal,
      progress: () => stop.abort(new Error("thôi")),
    });
    await expect(reading).rejects.toThrow("thôi");
  });

  it("come as a sentence or not at all, whatever is broken in a file", async () => {
    const whole = makePdf([{ marks: [...context, { line: [1, 2, 3, 200] }] }]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat(whole.length)), async (bytes, cut) => {
        const broken = whole.slice(0, cut ?? whole.length);
        for (const [at, value] of bytes) if (at > 8 && at < broken.length) broken[at] = value;
        const result: unknown = await readFile(broken, "a.pdf").catch((error: unknown) => error);
        const fine =
          result instanceof UnreadableFile || (typeof result === "object" && result !== null && "blocks" in result);
        expect(fine).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
