import { describe, expect, it } from "vitest";
import type { RawCell, RawRow } from "./raw/raw.ts";
import { readTable } from "./table.ts";
import type { ReadTable } from "./table.ts";

interface Extra {
  readonly gapBefore?: true;
  readonly head?: true;
}

let line = 0;
const cell = (text: string): RawCell => {
  const [, span, words] = /^(?:(\d)>)?([\s\S]*)$/u.exec(text) ?? [];
  const paragraphs = (words ?? "").split("¶").map((part) => ({ inlines: part === "" ? [] : [{ text: part }], line }));
  return span === undefined ? { paragraphs } : { paragraphs, colSpan: Number(span) };
};
/** A row typed as "1|Nội dung|Sở Y tế"; "3>Nhóm" spans three columns, ¶ parts paragraphs. */
const row = (text: string, extra: Extra = {}): RawRow => ({
  line: (line += 1),
  cells: text.split("|").map(cell),
  ...extra,
});

function shown({ rows }: ReadTable): string[] {
  return rows.map(({ role, cells }) => {
    const words = cells.map(({ paragraphs, colSpan }) => {
      const text = paragraphs
        .map(({ inlines }) => inlines.map((leaf) => ("text" in leaf ? leaf.text : "")).join(""))
        .join("¶");
      return colSpan === undefined ? text : `${colSpan}>${text}`;
    });
    return `${role ? `${role}: ` : ""}${words.join("|")}`;
  });
}

const read = (...rows: readonly RawRow[]): ReadTable => readTable({ type: "table", line: 1, rows });
const head = "STT|Nội dung|Chủ trì|Thời gian";

describe("the head of a table", () => {
  it("is the row that begins with STT", () => {
    expect(shown(read(row(head), row("1|Rà soát|Công an xã|Quý I")))).toEqual([
      `head: ${head}`,
      "1|Rà soát|Công an xã|Quý I",
    ]);
  });

  it("may have two rows and a row of column numbers", () => {
    const rows = [
      row("STT|Nội dung|Phân công|"),
      row("||Chủ trì|Phối hợp"),
      row("(1)|(2)|(3)|(4)"),
      row("1|Rà soát|Công an|Văn phòng"),
    ];
    expect(shown(read(...rows)).map((text) => text.startsWith("head:"))).toEqual([true, true, true, false]);
  });

  it("is what the file marks as repeated", () => {
    expect(shown(read(row("Việc|Ai", { head: true }), row("Rà soát.|Công an.")))[0]).toBe("head: Việc|Ai");
  });

  it("that is repeated on a later page is set aside", () => {
    const table = read(row(head), row("1|Rà soát|Công an xã|Quý I"), row(head), row("2|Báo cáo|Văn phòng|Quý II"));
    expect(shown(table)).toEqual([`head: ${head}`, "1|Rà soát|Công an xã|Quý I", "2|Báo cáo|Văn phòng|Quý II"]);
    expect(table.repeated).toHaveLength(1);
  });

  it("is not a first row of data", () => {
    expect(
      shown(read(row("1|Rà soát thủ tục.|Công an xã.|Quý I/2026"), row("2|Báo cáo.|Văn phòng.|Quý II/2026")))[0],
    ).not.toContain("head");
  });
});

describe("a row that a page cut", () => {
  it("is joined with its rest, cell by cell", () => {
    const table = read(row(head), row("1|Rà soát thủ tục|Công an|Quý I"), row("|hành chính|xã|", { gapBefore: true }));
    expect(shown(table).slice(1)).toEqual(["1|Rà soát thủ tục hành chính|Công an xã|Quý I"]);
  });

  it("is a row of its own where every cell begins anew, a time among them", () => {
    const table = read(
      row(head),
      row("1|Tập huấn 03 lớp|Phòng Nội vụ|Quý III"),
      row("|Cử cán bộ đi học|Phòng Nội vụ|Quý IV"),
    );
    expect(shown(table)).toHaveLength(3);
  });

  it("is joined without a gap where the words go on in small letters", () => {
    expect(shown(read(row(head), row("1|Rà soát thủ tục|Công an xã|Quý I"), row("|hành chính||"))).slice(1)).toEqual([
      "1|Rà soát thủ tục hành chính|Công an xã|Quý I",
    ]);
  });

  it("is joined where the scan lost an empty cell of the rest", () => {
    const first = row("1|Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền giải quyết|Công an xã.|Quý I.");
    const table = read(row(head), first, row("|và báo cáo kết quả về Ủy ban nhân dân xã.|", { gapBefore: true }));
    expect(shown(table).slice(1)).toEqual([
      "1|Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền giải quyết và báo cáo kết quả về Ủy ban nhân dân xã.|Công an xã.|Quý I.",
    ]);
  });

  it("keeps the points of a cell apart", () => {
    const table = read(row(head), row("1|- Rà soát|Công an|Quý I"), row("|- Báo cáo||", { gapBefore: true }));
    expect(shown(table)[1]).toBe("1|- Rà soát¶- Báo cáo|Công an|Quý I");
  });

  it("is no row with a number of its own, and no closed row without a gap", () => {
    const rows = [
      row(head),
      row("1|Rà soát.|Công an.|Quý I."),
      row("2|báo cáo.|Văn phòng.|Quý II."),
      row("|Việc khác.||"),
    ];
    expect(shown(read(...rows))).toHaveLength(4);
  });

  it("is no further piece of work that begins with a dash, with a lead of its own", () => {
    const table = read(
      row("STT|Nội dung|Việc cụ thể|Chủ trì"),
      row("1|Hoàn thiện quy định|Sửa đổi quy trình đăng ký|Sở Tư pháp"),
      row("||- Sửa đổi biểu mẫu đăng ký tạm trú, tạm vắng của hộ.|Công an tỉnh"),
    );
    expect(shown(table)).toHaveLength(3);
  });

  it("is no further piece of work with a lead of its own under the same number", () => {
    const own = "|Thực hiện sao lưu dữ liệu, bảo đảm phục hồi hệ thống sau sự cố.|Sở Tài chính|";
    expect(shown(read(row(head), row("1|Rà soát thủ tục|Công an xã|Quý I"), row(own)))).toEqual([
      `head: ${head}`,
      "1|Rà soát thủ tục|Công an xã|Quý I",
      own,
    ]);
  });

  it("is no second line of a row whose first cells are merged: its cells begin anew below cells that ended", () => {
    const lines = [
      row("1|Ban hành kế hoạch kiểm tra|Kế hoạch của xã|Tháng 01|Văn phòng"),
      row("||Kế hoạch của các thôn|Tháng 02|Các thôn"),
    ];
    expect(shown(read(row("STT|Nội dung|Sản phẩm|Thời gian|Chủ trì"), ...lines))).toHaveLength(3);
    const cut = [
      row("1|Ban hành kế hoạch kiểm tra|Kế hoạch của xã và|Tháng 01|Văn phòng,"),
      row("||Kế hoạch của các thôn|Tháng 02|Các thôn"),
    ];
    expect(shown(read(row("STT|Nội dung|Sản phẩm|Thời gian|Chủ trì"), ...cut))).toHaveLength(2);
  });

  it("is left as it is where the file keeps rows whole", () => {
    const rows = [row(head), row("1|Rà soát thủ tục|Công an|Quý I"), row("|hành chính|xã|")];
    expect(shown(readTable({ type: "table", line: 1, rows, whole: true }))).toHaveLength(3);
  });
});

describe("other rows", () => {
  it.each([
    ["I|TUYÊN TRUYỀN||", "group: I|TUYÊN TRUYỀN||"],
    ["A|Nhiệm vụ chung||", "group: A|Nhiệm vụ chung||"],
    ["4>Nhóm nhiệm vụ về pháp lý", "group: 4>Nhóm nhiệm vụ về pháp lý"],
    ["Nhóm nhiệm vụ về pháp lý|||", "group: 4>Nhóm nhiệm vụ về pháp lý"],
    ["|Tổng cộng|5|5", "total: |Tổng cộng|5|5"],
    ["Tổng số||5|5", "total: Tổng số||5|5"],
    ["Cộng||5|5", "total: Cộng||5|5"],
    ["|Tổng (I+II)|5|5", "total: |Tổng (I+II)|5|5"],
    ["1|Tổng hợp số liệu|Văn phòng|Quý I", "1|Tổng hợp số liệu|Văn phòng|Quý I"],
    ["1|Cộng tác viên dân số|Trạm Y tế|Quý I", "1|Cộng tác viên dân số|Trạm Y tế|Quý I"],
  ])("%j is read as %j", (text, expected) => {
    expect(shown(read(row(head), row(text)))[1]).toBe(expected);
  });

  it("that are short get their empty last cells", () => {
    expect(shown(read(row(head), row("1|Rà soát")))[1]).toBe("1|Rà soát||");
  });

  it("that are empty are left out", () => {
    expect(shown(read(row(head), row("|||"), row("1|Rà soát|Công an|Quý I")))).toHaveLength(2);
  });

  it("have the lines of a cell that its width broke joined", () => {
    expect(shown(read(row(head), row("1|Rà soát thủ tục¶hành chính|Công an¶Văn phòng|Quý I")))[1]).toBe(
      "1|Rà soát thủ tục hành chính|Công an¶Văn phòng|Quý I",
    );
  });
});
