import { expect, it } from "vitest";
import { textOf } from "#shared/model/text.ts";
import { builtinBytes, builtins } from "#electron/services/builtin/builtin.ts";
import { readText } from "#tests/support/read-text.ts";
import { withOffice, withOpenNumber } from "./office-lines.ts";

const office = {
  name: "UBND xã Bình Minh",
  tier: "commune" as const,
  place: "Bình Minh",
  parentName: "UBND tỉnh Quảng Ngãi",
  symbol: "UBND",
  units: [],
  signers: [{ id: "1", authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: "Lê Văn Tư" }],
};

it("every template becomes a paper of the office: each part of head and foot once, and nothing of the template's own", async () => {
  const templates = (await builtins()).filter(({ group }) => group === "templates");
  expect(templates.length).toBeGreaterThan(5);
  for (const template of templates) {
    const text = new TextDecoder().decode(await builtinBytes(template));
    const { header, closing } = withOffice(readText(text), office, "2026-11-29");
    const lines = [...header.children, ...closing.children];
    const wordsOf = (role: string): string[] => lines.filter((line) => line.role === role).map((line) => textOf(line));
    expect(wordsOf("issuer"), template.id).toEqual(["ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH"]);
    expect(wordsOf("number"), template.id).toEqual([expect.stringMatching(/^Số: …\/(?:[A-ZĐ][A-Za-zĐ]+-)?UBND$/u)]);
    expect(wordsOf("place-date"), template.id).toEqual(["Bình Minh, ngày      tháng 11 năm 2026"]);
    expect(wordsOf("authority"), template.id).toEqual(["TM. ỦY BAN NHÂN DÂN"]);
    expect(wordsOf("title"), template.id).toEqual(["CHỦ TỊCH"]);
    expect(wordsOf("signer"), template.id).toEqual(["Lê Văn Tư"]);
    expect(wordsOf("other"), template.id).toEqual([]);
  }
});

it("a copy of an issued paper has neither its number nor its day", () => {
  const issued = readText(
    "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nSố: 07/KH-UBND\n\nBình Minh, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nLàm việc\n\n1. Rà soát hồ sơ.\n",
  );
  const words = withOpenNumber(issued, "2026-11-29").header.children.map((line) => textOf(line));
  expect(words).toContain("Số:      /KH-UBND");
  expect(words).toContain("Bình Minh, ngày      tháng 11 năm 2026");
});

it("whose signers are not known leaves their names open, and says on whose behalf they sign", async () => {
  const [template] = (await builtins()).filter(({ group }) => group === "templates");
  if (template === undefined) throw new Error("No template");
  const text = new TextDecoder().decode(await builtinBytes(template));
  const words = (name: string): string[] =>
    withOffice(readText(text), { ...office, name, signers: [] }, "2026-11-29").closing.children.map((line) =>
      textOf(line),
    );
  expect(words("UBND xã Bình Minh")).toEqual(expect.arrayContaining(["TM. ỦY BAN NHÂN DÂN", "[Họ và tên]"]));
  expect(words("Trường THCS Bình Minh")).not.toContain("TM. ỦY BAN NHÂN DÂN");
});
