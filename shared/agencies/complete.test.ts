import { expect, it } from "vitest";
import { completeAgency } from "./complete.ts";

const sources = {
  units: ["Văn phòng HĐND và UBND", "Tổ dân phố 1"],
  used: ["Công an phường", "Hội Phụ nữ phường"],
  place: { tier: "commune", unitName: "phường Chánh Lộ", province: "Quảng Ngãi", date: "2023-04-01" },
} as const;

it("finds bodies without accents, own units before those of the paper, then the catalogue's", () => {
  expect(completeAgency("van phong", sources)[0]).toBe("Văn phòng HĐND và UBND");
  expect(completeAgency("cong an", sources)[0]).toBe("Công an phường");
  expect(completeAgency("to", sources)).toContain("Tổ dân phố 1");
});

it("offers the catalogue's bodies of the own tier with the own kind of unit, only those in force", () => {
  expect(completeAgency("tram y te", sources)[0]).toBe("Trạm Y tế phường");
  const then = { ...sources, place: { ...sources.place, date: "2026-02-01" } };
  expect(completeAgency("ha tang va do thi", sources).join()).not.toContain("Phòng Kinh tế, Hạ tầng và Đô thị");
  expect(completeAgency("ha tang va do thi", then)[0]).toMatch(/^Phòng Kinh tế, Hạ tầng và Đô thị/u);
});

it("offers nothing for nothing, and each name once", () => {
  expect(completeAgency(" ", sources)).toEqual([]);
  const names = completeAgency("cong an", sources);
  expect(names).toHaveLength(new Set(names).size);
});
