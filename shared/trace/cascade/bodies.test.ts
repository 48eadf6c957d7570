import { describe, expect, it } from "vitest";
import { mapBodies } from "./bodies.ts";

const receiver = {
  office: { name: "UBND xã Xuân Lộc", tier: "commune", province: "Đồng Nai" },
  date: "2025-12-15",
  superior: { tier: "province", unitName: "tỉnh Đồng Nai", province: "Đồng Nai", date: "2025-11-20" },
} as const;

function mapped(...words: string[]): { names: readonly string[]; owner: string | null } {
  const { names, owner } = mapBodies(words, receiver, "keep");
  return { names, owner };
}

describe("bodies of a superior paper in the own plan", () => {
  it("leaves whoever is concerned as they are, and turns departments into the own ones", () => {
    expect(mapped("các đơn vị có liên quan")).toEqual({ names: ["các đơn vị có liên quan"], owner: null });
    expect(mapped("các cơ quan, đơn vị liên quan").names).toEqual(["các cơ quan, đơn vị liên quan"]);
    expect(mapped("các đơn vị liên quan", "các đơn vị có liên quan").names).toEqual(["các đơn vị liên quan"]);
    expect(mapped("các sở, ban, ngành").names).toEqual(["Các phòng, ban, đơn vị xã"]);
  });

  it("is owned by the body named first, and by none where a group is", () => {
    expect(mapped("Công an tỉnh", "các tổ chức chính trị - xã hội").owner).toBe("Công an xã");
    expect(mapped("các sở, ban, ngành", "Công an tỉnh").owner).toBeNull();
  });
});
