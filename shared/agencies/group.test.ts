import { describe, expect, it } from "vitest";
import { bodyOfHead, groupOf, isGroup, isHeadOfBody } from "./group.ts";

describe("isGroup", () => {
  it.each([
    "Các sở, ban, ngành",
    "UBND cấp huyện",
    "UBND các xã, phường",
    "Thủ trưởng các cơ quan, đơn vị",
    "Giám đốc các sở",
    "các hội, đoàn thể phường",
    "các đơn vị liên quan",
    "Các trường học trên địa bàn",
    "Công an cấp xã",
    "UBND huyện, thị xã, thành phố",
    "Các bộ, ngành, địa phương",
    "các địa phương",
    "Trưởng các thôn, tổ dân phố",
  ])("%s", (words) => {
    expect(isGroup(words)).toBe(true);
  });
  it.each([
    "Sở Y tế",
    "Công an phường",
    "UBND xã Ba Tơ",
    "Ban Quản lý các khu công nghiệp tỉnh",
    "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
    "Phòng Văn hóa - Xã hội",
    "Bảo hiểm xã hội tỉnh",
    "Giám đốc Sở Tư pháp",
    "Văn hóa - Xã hội",
    "Tổ công nghệ số cộng đồng",
  ])("not %s", (words) => {
    expect(isGroup(words)).toBe(false);
  });
});

describe("groupOf", () => {
  it.each([
    ["các sở, ngành", "province-departments"],
    ["Các phòng, ban, đơn vị phường", "local-departments"],
    ["UBND các huyện, thị xã, thành phố", "district-committees"],
    ["UBND cấp xã", "commune-committees"],
    ["Chủ tịch UBND các xã, phường, đặc khu", "commune-committees"],
    ["các tổ chức chính trị - xã hội", "mass-organisations"],
    ["các cơ quan, đơn vị có liên quan", "agencies-units-localities"],
    ["Các cơ quan Trung ương đóng trên địa bàn tỉnh", "central-in-province"],
    ["các thôn, tổ dân phố", "residential-units"],
    ["UBND các tỉnh, thành phố trực thuộc trung ương", "province-committees"],
    ["các doanh nghiệp viễn thông", "utilities"],
    ["Các trường học trên địa bàn", "schools"],
  ])("%s", (words, id) => {
    expect(groupOf(words)?.id).toBe(id);
  });
});

describe("bodyOfHead", () => {
  it("gives the body somebody leads", () => {
    expect(bodyOfHead("Giám đốc Sở Tư pháp")).toBe("Sở Tư pháp");
    expect(bodyOfHead("Trưởng phòng Kinh tế, Hạ tầng và Đô thị")).toBe("phòng Kinh tế, Hạ tầng và Đô thị");
    expect(bodyOfHead("Sở Tư pháp")).toBeNull();
    expect(isHeadOfBody("Chủ tịch UBND xã Ba Tơ")).toBe(true);
  });
});
