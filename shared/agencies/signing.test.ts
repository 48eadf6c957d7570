import { expect, it } from "vitest";
import { authorityLines, signingFormOf, signingForms } from "./signing.ts";

const committee = { body: "Ủy ban nhân dân", head: "Chủ tịch" };

it("writes the lines above the title by the decree", () => {
  expect(authorityLines({ form: "collective", ...committee })).toEqual(["TM. ỦY BAN NHÂN DÂN"]);
  expect(authorityLines({ form: "deputy", ...committee })).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]);
  expect(authorityLines({ form: "deputy", body: "", head: "Giám đốc" })).toEqual(["KT. GIÁM ĐỐC"]);
  expect(authorityLines({ form: "order", ...committee })).toEqual(["TL. CHỦ TỊCH"]);
  expect(authorityLines({ form: "head", body: "", head: "Giám đốc" })).toEqual([]);
});

it("reads back every form it writes", () => {
  for (const form of signingForms) expect(signingFormOf(authorityLines({ form, ...committee }))).toBe(form);
});
