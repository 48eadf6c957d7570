import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { SigningForm, SigningNames } from "./authority.ts";
import { namesOfForm, readSigning, signingForms, signingLines } from "./authority.ts";
import { paperFileName } from "./file-name.ts";
import { dateWords, filledNote, numberLine, placeDateLine } from "./header-lines.ts";
import { recipientLines } from "./recipients.ts";

describe("the number", () => {
  it.each([
    [1, "Số: 01/KH-UBND"],
    [9, "Số: 09/KH-UBND"],
    [10, "Số: 10/KH-UBND"],
    [1328, "Số: 1328/KH-UBND"],
    [null, "Số:      /KH-UBND"],
  ])("%s is written %s", (number, line) => {
    expect(numberLine(number, "KH-UBND")).toBe(line);
  });
});

describe("place and date", () => {
  // Noughts before days 1 to 9 and months 1 and 2 alone.
  it.each([
    ["2023-04-05", "ngày 05 tháng 4 năm 2023"],
    ["2023-01-10", "ngày 10 tháng 01 năm 2023"],
    ["2024-02-29", "ngày 29 tháng 02 năm 2024"],
    ["2026-03-09", "ngày 09 tháng 3 năm 2026"],
    ["2026-12-31", "ngày 31 tháng 12 năm 2026"],
  ])("%s is %s", (iso, words) => {
    expect(dateWords(iso)).toBe(words);
    expect(placeDateLine("Chánh Lộ", iso)).toBe(`Chánh Lộ, ${words}`);
  });
});

describe("the note of an appendix", () => {
  it("gets the number and the day where they were open", () => {
    const note = "(Kèm theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2026 của Ủy ban nhân dân xã)";
    expect(filledNote(note, 7, "KH-UBND", "2026-04-05")).toBe(
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 4 năm 2026 của Ủy ban nhân dân xã)",
    );
    const dotted = "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm 2026 của UBND xã)";
    expect(filledNote(dotted, 12, "KH-UBND", "2026-04-15")).toBe(
      "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 4 năm 2026 của UBND xã)",
    );
  });

  it("leaves another paper's number and a written day alone", () => {
    const note = "(Kèm theo Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026)";
    expect(filledNote(note, 7, "KH-UBND", "2026-04-05")).toBe(note);
  });
});

const names: SigningNames = {
  collective: "Ủy ban nhân dân",
  head: "Chủ tịch",
  unitHead: "Chánh Văn phòng",
  title: "Phó Chủ tịch",
};

describe("authority", () => {
  it.each([
    ["head", [], "PHÓ CHỦ TỊCH"],
    ["TM", ["TM. ỦY BAN NHÂN DÂN"], "PHÓ CHỦ TỊCH"],
    ["TM-KT", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"],
    ["KT", ["KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"],
    ["Q", [], "Q. PHÓ CHỦ TỊCH"],
    ["TL", ["TL. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"],
    ["TL-KT", ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"], "PHÓ CHỦ TỊCH"],
    ["TUQ", ["TUQ. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"],
  ] as const)("%s", (form, authority, title) => {
    expect(signingLines(form, names)).toEqual({ authority, title });
  });

  it("is read back into its form and names, whatever they are", () => {
    const word = constantFrom("CHỦ TỊCH", "GIÁM ĐỐC SỞ", "BAN CHỈ ĐẠO", "TỔ TRƯỞNG");
    assert(
      property(constantFrom(...signingForms), word, word, word, word, (form: SigningForm, a, b, c, d) => {
        const given = { collective: a, head: b, unitHead: c, title: d };
        const read = readSigning(signingLines(form, given));
        expect(read.form).toBe(form);
        for (const name of namesOfForm(form)) expect(read.names[name]).toBe(given[name]);
      }),
    );
  });
});

describe("recipients", () => {
  it("end with semicolons, the last says where the copy is kept", () => {
    expect(recipientLines(["- UBND thành phố;", "Công an phường.", "", "UBND  Thành phố"], "VT, VHXH.", false)).toEqual(
      ["UBND thành phố;", "Công an phường;", "Lưu: VT, VHXH."],
    );
  });

  it('begin with "Như trên" only where somebody is addressed', () => {
    expect(recipientLines(["Như trên;", "Sở Y tế;"], "VT", true)).toEqual(["Như trên;", "Sở Y tế;", "Lưu: VT."]);
    expect(recipientLines(["Như trên;", "Sở Y tế;"], "", false)).toEqual(["Sở Y tế;", "Lưu: VT."]);
  });
});

describe("the name of a file", () => {
  it("is what offices call it", () => {
    const subject = "Triển khai thực hiện Đề án 06 trên địa bàn phường năm 2023";
    expect(paperFileName({ number: 12, symbol: "KH-UBND", subject, kind: "Kế hoạch" })).toBe(
      "12-KH-UBND-trien-khai-thuc-hien-de-an-06-tren-dia-ban-phuong-nam-2023",
    );
    expect(paperFileName({ number: 3, symbol: "QĐ-UBND", subject: null, kind: "Quyết định" })).toBe("03-QD-UBND");
    expect(paperFileName({ number: null, symbol: null, subject, kind: "Kế hoạch" })).toMatch(
      /^du-thao-ke-hoach-trien/u,
    );
  });

  it("can stand on any disk and is cut between words", () => {
    assert(
      property(
        integer({ min: 1, max: 9999 }),
        constantFrom("V/v: họp?", 'a<b>|"c"', "dài ".repeat(90)),
        (number, subject) => {
          const name = paperFileName({ number, symbol: "TTr/ĐU", subject, kind: "Tờ trình" });
          expect(name).toMatch(/^[A-Za-z0-9-]{1,90}$/u);
          expect(name).not.toMatch(/-$|--/u);
        },
      ),
    );
  });
});
