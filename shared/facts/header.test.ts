import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { headerOf, numberAndSymbol } from "./header.ts";

describe("numberAndSymbol", () => {
  it.each([
    ["Số: 1328/UBND-TTHC", "1328", "UBND-TTHC"],
    ["Số: 05/CT-TTg", "05", "CT-TTg"],
    ["Số:       /KH-UBND", null, "KH-UBND"],
    ["Số: ....../KH-UBND", null, "KH-UBND"],
    ["Số 12a/BC-STP", "12a", "BC-STP"],
    ["Số: 30/2020/NĐ-CP", "30", "NĐ-CP"],
    ["Số: 1184/QĐ-UBND-HC", "1184", "QĐ-UBND-HC"],
    ["Số 60-NQ/TW", "60", "NQ/TW"],
    ["Số:     -KH/ĐU", null, "KH/ĐU"],
    ["Số: 17", "17", null],
    ["Số: # /CT-UBND", null, "CT-UBND"],
    ["SỐ KÝ HIỆU: 15/THPTTH", "15", "THPTTH"],
    ["Số, ký hiệu văn bản: 12/KH-UBND", "12", "KH-UBND"],
    ["", null, null],
  ])("reads %j as %j and %j", (line, number, symbol) => {
    expect(numberAndSymbol(line)).toEqual({ number, symbol });
  });
});

const head = ["UBND TỈNH LÀO CAI", "SỞ Y TẾ", "Số: 12/KH-SYT"];

describe("the date of issue", () => {
  it.each([
    ["Lào Cai, ngày 05 tháng 7 năm 2026", { day: 5, month: 7, year: 2026, iso: "2026-07-05" }],
    ["Lào Cai, ngày     tháng 7 năm 2026", { day: null, month: 7, year: 2026, iso: null }],
    ["Lào Cai, ngày     tháng     năm 2026", { day: null, month: null, year: 2026, iso: null }],
    ["Lào Cai, ngày 31 tháng 6 năm 2026", { day: 31, month: 6, year: 2026, iso: null }],
  ])("of %j", (line, date) => {
    const facts = headerOf(readText(...head, line, "", "KẾ HOẠCH", "Khám bệnh"));
    expect(facts.date).toEqual(date);
    expect(facts.place).toBe("Lào Cai");
  });
});

describe("the facts of a head", () => {
  it("join the lines of one part", () => {
    const facts = headerOf(
      readText("ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "Số: 12/KH-UBND", "KẾ HOẠCH", "Khám bệnh cho", "người cao tuổi"),
    );
    expect(facts.issuer).toBe("ỦY BAN NHÂN DÂN TỈNH LÀO CAI");
    expect(facts.subject).toBe("Khám bệnh cho người cao tuổi");
  });

  it("give the subject of a letter without V/v, addressees without dash and stop", () => {
    const facts = headerOf(
      readText(...head, "V/v khám bệnh", "", "Kính gửi: Bệnh viện A; Bệnh viện B.", "", "Sở Y tế đề nghị rà soát."),
    );
    expect(facts.subject).toBe("khám bệnh");
    expect(facts.addressees).toEqual(["Bệnh viện A", "Bệnh viện B"]);
  });

  it("leave out the labels of a draft's form", () => {
    const facts = headerOf(
      readText(
        "Số ký hiệu: 12/KH-UBND",
        "Cơ quan ban hành: UBND xã Tân Hưng",
        "Trích yếu: Về chuyển đổi số",
        "",
        "Rà soát.",
      ),
    );
    expect([facts.number, facts.issuer, facts.subject]).toEqual(["12", "UBND xã Tân Hưng", "Về chuyển đổi số"]);
  });

  it("are null where the paper does not say them", () => {
    const facts = headerOf(readText("Sáng nay, Ủy ban nhân dân tỉnh họp."));
    const { number, symbol, place, date, subject, issuer, urgency } = facts;
    expect([number, symbol, place, date, subject, issuer, urgency]).toEqual([null, null, null, null, null, null, null]);
    expect(facts.signer).toEqual({ authority: [], title: null, name: null });
  });

  it("take the office one signs in before the office one holds elsewhere", () => {
    const facts = headerOf(
      readText(
        ...head,
        "",
        "KẾ HOẠCH",
        "Một",
        "",
        "Giao các đơn vị thực hiện.",
        "",
        "Nơi nhận:",
        "- Lưu: VT.",
        "TRƯỞNG BAN",
        "PHÓ CHỦ TỊCH UBND HUYỆN",
      ),
    );
    expect(facts.signer.title).toBe("TRƯỞNG BAN");
  });
});

describe("a press summary", () => {
  it("gives what it says of the paper it announces", () => {
    const { kind, issuer, number, symbol, date, subject } = headerOf(
      readText(
        "(Cổng TTĐT) - Ngày 12/3/2024, Chủ tịch UBND tỉnh Kiên Giang đã ban hành Chỉ thị số 03/CT-UBND về quản lý hóa đơn điện tử.",
      ),
    );
    expect({ kind, issuer, number, symbol, subject, date: date?.iso }).toEqual({
      kind: "directive",
      issuer: "Chủ tịch UBND tỉnh Kiên Giang",
      number: "03",
      symbol: "CT-UBND",
      subject: "quản lý hóa đơn điện tử",
      date: "2024-03-12",
    });
  });

  it("does not take a paper it only cites for the one announced", () => {
    const read = headerOf(
      readText("Căn cứ Chỉ thị số 03/CT-UBND của Chủ tịch UBND tỉnh, các đơn vị rà soát hóa đơn điện tử trên địa bàn."),
    );
    expect([read.number, read.issuer]).toEqual([null, null]);
  });
});
