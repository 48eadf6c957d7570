import { describe, expect, it } from "vitest";
import type { Tier } from "#shared/agencies/entry.ts";
import { entryOf } from "#shared/agencies/validity.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { counterpart } from "./counterpart.ts";
import { fieldRows } from "./rows.ts";

type Case = readonly [
  id: string,
  from: Tier,
  to: Tier,
  date: string,
  unitName: string | undefined,
  expected: readonly string[],
];
const old = "2023-03-31";
const now = "2026-03-31";
// prettier-ignore
const cases: readonly Case[] = [
  ["ministry-public-security", "central", "province", old, undefined, ["Công an tỉnh"]],
  ["province-police", "province", "district", old, "thành phố Quảng Ngãi", ["Công an thành phố"]],
  ["district-police", "district", "commune", old, "phường Chánh Lộ", ["Công an phường"]],
  ["ministry-information", "central", "province", old, undefined, ["Sở Thông tin và Truyền thông"]],
  ["ministry-information", "central", "province", now, undefined, ["Sở Khoa học và Công nghệ"]],
  ["province-information", "province", "district", old, "huyện Bình Sơn", ["Phòng Văn hóa và Thông tin"]],
  ["district-culture-information", "district", "commune", old, "xã Bình Hải", ["Công chức Văn hóa - Xã hội"]],
  ["ministry-labour", "central", "province", old, undefined, ["Sở Lao động - Thương binh và Xã hội"]],
  ["ministry-labour", "central", "province", now, undefined, ["Sở Nội vụ"]],
  ["ministry-health", "central", "province", old, undefined, ["Sở Y tế"]],
  ["province-health", "province", "commune", now, "phường Chánh Lộ", ["Phòng Văn hóa - Xã hội", "Trạm Y tế phường"]],
  ["province-health", "province", "commune", old, "phường Chánh Lộ", ["Trạm Y tế phường"]],
  ["province-finance", "province", "commune", now, "xã Ba Tơ", ["Phòng Kinh tế"]],
  ["province-finance", "province", "commune", now, "phường Cẩm Thành", ["Phòng Kinh tế, Hạ tầng và Đô thị"]],
  ["province-justice", "province", "commune", now, "xã Ba Tơ", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"]],
  ["province-justice", "province", "commune", old, "xã Ba Tô", ["Công chức Tư pháp - Hộ tịch"]],
  ["province-one-stop", "province", "commune", now, "xã Ba Tơ", ["Trung tâm Phục vụ hành chính công xã"]],
  ["province-youth", "province", "commune", now, "xã Ba Tơ", ["Đoàn TNCS Hồ Chí Minh xã"]],
  ["province-insurance-2024", "province", "district", old, "huyện Mộ Đức", ["Bảo hiểm xã hội huyện"]],
  ["province-tax", "province", "commune", now, "xã Ba Tơ", []],
  ["province-health", "province", "district", now, undefined, []],
];

describe("counterpart", () => {
  it.each(cases)("%s %s → %s %s", (id, from, to, date, unitName, expected) => {
    const answer = counterpart(id, from, to, date, unitName ? { unitName } : {});
    expect(answer.bodies.map(({ name }) => name)).toEqual(expected);
    expect(answer.reason).not.toBe("");
  });

  it.each([
    ["Các bộ, ngành, địa phương", "central", "province", old, ["Các sở, ban, ngành", "UBND cấp huyện"]],
    ["Các bộ, ngành, địa phương", "central", "province", now, ["Các sở, ban, ngành", "UBND cấp xã"]],
    ["Các sở, ban, ngành", "province", "commune", now, ["Các phòng, ban, đơn vị phường"]],
    ["UBND cấp xã", "province", "commune", now, ["Ủy ban nhân dân phường"]],
  ] as const)("maps the group %s", (words, from, to, date, expected) => {
    expect(
      counterpart(resolveAgency(words), from, to, date, { unitName: "phường Cẩm Thành" }).bodies.map(
        ({ name }) => name,
      ),
    ).toEqual(expected);
  });

  it("prefers the office's own units, under the names it uses", () => {
    const own = ["Văn phòng", "Phòng Kinh tế", "Phòng Văn hoá và Xã hội"];
    expect(
      counterpart("province-construction", "province", "commune", now, {
        unitName: "phường Cẩm Thành",
        own,
      }).bodies.map(({ name }) => name),
    ).toEqual(["Phòng Kinh tế"]);
    expect(
      counterpart("province-education", "province", "commune", now, { unitName: "phường Cẩm Thành", own }).bodies.map(
        ({ name }) => name,
      ),
    ).toEqual(["Phòng Văn hoá và Xã hội"]);
  });

  it("names the regional body where the tier has none", () => {
    expect(counterpart("province-tax", "province", "commune", now).reason).toContain("Thuế cơ sở");
  });

  it("says that vertical bodies are asked, not ordered", () => {
    expect(counterpart("province-police", "province", "commune", now).bodies[0]?.own).toBe("vertical");
  });

  it("uses ids of the catalogue, each at its own tier", () => {
    for (const row of fieldRows)
      for (const [tier, ids] of Object.entries(row.bodies))
        for (const id of ids) expect([id, entryOf(id.replace(/^[~>]/u, ""))?.tier]).toEqual([id, tier]);
  });
});
