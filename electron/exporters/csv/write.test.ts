import { array, assert, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./write.ts";

const columns = [{ title: "Mức" }, { title: "Phát hiện" }];
const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Reads CSV by RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu;
  for (const [, quoted, bare, end] of csv.matchAll(field)) {
    row.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe("a CSV file", () => {
  it("begins with the mark of UTF-8 and keeps Vietnamese, quotes, commas and lines in their cells", () => {
    const bytes = writeCsv({
      columns,
      rows: [
        ["Lỗi", 'Mục "III", điểm a\nthiếu phối hợp'],
        ["Lưu ý", null],
      ],
    });
    expect([...bytes].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(bytes)).toBe('\uFEFF"Mức","Phát hiện"\r\n"Lỗi","Mục ""III"", điểm a\nthiếu phối hợp"\r\n"Lưu ý",\r\n');
  });

  it.each(["=1+1", "+84", "- Đơn vị chủ trì", "@SUM(A1)", "  =1", "\t=1", "\r=1", "＝1"])(
    "does not let %j run",
    (words) => {
      expect(parse(text(writeCsv({ columns, rows: [[words, ""]] })).slice(1))[1]?.[0]).toBe(`'${words}`);
    },
  );

  it("leaves numbers to be added, below nought too", () => {
    expect(text(writeCsv({ columns, rows: [[-12, 3.5]] }))).toContain("\r\n-12,3.5\r\n");
  });

  it("gives every cell back, whatever is in it", () => {
    const cell = string({ unit: "grapheme" });
    const guarded = (words: string) => (/^\s*[=+\-@＝＋－＠]/u.test(words) ? `'${words}` : words);
    assert(
      property(array(tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const read = parse(text(writeCsv({ columns, rows })).slice(1));
        expect(read.slice(1)).toEqual(rows.map((row) => row.map(guarded)));
      }),
    );
  });
});
