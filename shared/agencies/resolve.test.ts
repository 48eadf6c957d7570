import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaceContext } from "./places/unit.ts";
import { resolveAgency } from "./resolve.ts";

const ward: PlaceContext = { tier: "commune", unitName: "phường Chánh Lộ", province: "Quảng Ngãi", date: "2023-03-30" };
const newWard: PlaceContext = {
  tier: "commune",
  unitName: "phường Hạc Thành",
  province: "Thanh Hóa",
  date: "2026-02-10",
};
const newCommune: PlaceContext = {
  tier: "commune",
  unitName: "xã Ngọc Lặc",
  province: "Thanh Hóa",
  date: "2025-09-01",
};
const district: PlaceContext = {
  tier: "district",
  unitName: "huyện Hoằng Hóa",
  province: "Thanh Hóa",
  date: "2022-05-04",
};
const city: PlaceContext = { tier: "district", unitName: "thành phố Vinh", province: "Nghệ An", date: "2021-05-04" };
const province: PlaceContext = {
  tier: "province",
  unitName: "tỉnh Quảng Ngãi",
  province: "Quảng Ngãi",
  date: "2023-03-31",
};
const newProvince: PlaceContext = {
  tier: "province",
  unitName: "tỉnh Lâm Đồng",
  province: "Lâm Đồng",
  date: "2025-12-01",
};
const central: PlaceContext = { tier: "central", date: "2024-01-01" };
const daNang: PlaceContext = { tier: "commune", unitName: "phường Hải Châu", province: "Đà Nẵng", date: "2024-06-01" };

type Case = readonly [words: string, place: PlaceContext, id: string, name: string | null, how: string];
// prettier-ignore
const cases: readonly Case[] = [
  ["Công an", ward, "commune-police", "Công an phường Chánh Lộ", "place"],
  ["Công an phường", ward, "commune-police", "Công an phường Chánh Lộ", "exact"],
  ["Công an phường Nghĩa Lộ", ward, "commune-police", "Công an phường Nghĩa Lộ", "exact"],
  ["cong an phuong", ward, "commune-police", "Công an phường Chánh Lộ", "folded"],
  ["Công an thành phố", ward, "district-police", "Công an thành phố", "exact"],
  ["Công an thành phố", daNang, "province-police", "Công an thành phố Đà Nẵng", "exact"],
  ["Trạm y tế", ward, "commune-health-station", "Trạm Y tế phường Chánh Lộ", "exact"],
  ["Tư pháp – Hộ tịch", ward, "commune-title-justice", null, "alias"],
  ["Văn hoá - Xã hội", ward, "commune-title-culture-society", null, "alias"],
  ["Địa chính - Xây dựng", ward, "commune-title-land", null, "alias"],
  ["Tài chính – Kế toán phường", ward, "commune-title-finance", null, "alias"],
  ["Văn phòng phường", ward, "commune-title-office", null, "alias"],
  ["Bộ phận Một cửa", ward, "commune-one-stop-desk", null, "place"],
  ["Đoàn phường", ward, "commune-youth", "Đoàn TNCS Hồ Chí Minh phường Chánh Lộ", "alias"],
  ["UBMTTQVN phường", ward, "commune-front", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Chánh Lộ", "exact"],
  ["Uỷ ban nhân dân thành phố", ward, "district-peoples-committee", "Ủy ban nhân dân thành phố", "exact"],
  ["UBND tỉnh", ward, "province-peoples-committee", "Ủy ban nhân dân tỉnh Quảng Ngãi", "exact"],
  ["CAT", ward, "province-police", "Công an tỉnh Quảng Ngãi", "alias"],
  ["Sở TT&TT", ward, "province-information", null, "exact"],
  ["Bộ Công an", ward, "ministry-public-security", "Bộ Công an", "exact"],
  ["Các ban ngành của phường", ward, "local-departments", null, "group"],
  ["các hội đoàn thể - chính trị phường", ward, "mass-organisations", null, "group"],
  ["Công an", newWard, "commune-police", "Công an phường Hạc Thành", "place"],
  ["Văn phòng", newWard, "commune-office", null, "place"],
  ["Kinh tế, Hạ tầng và Đô thị", newWard, "commune-economy-urban", "Phòng Kinh tế, Hạ tầng và Đô thị phường Hạc Thành", "place"],
  ["Văn hóa - Xã hội", newWard, "commune-culture-society", "Phòng Văn hóa - Xã hội phường Hạc Thành", "place"],
  ["Phòng VH-XH", newWard, "commune-culture-society", "Phòng Văn hóa - Xã hội phường Hạc Thành", "exact"],
  ["Trạm Y tế phường", newWard, "commune-health-station-2026", "Trạm Y tế phường Hạc Thành", "exact"],
  ["Sở Thông tin và Truyền thông", newWard, "province-information", null, "exact"],
  ["Thuế cơ sở 3", newWard, "region-tax", "Thuế cơ sở 3", "alias"],
  ["Tòa án nhân dân khu vực 2", newWard, "region-court", null, "alias"],
  ["TTPVHCC", newWard, "commune-one-stop", "Trung tâm Phục vụ hành chính công phường Hạc Thành", "place"],
  ["Phòng Kinh tế", newCommune, "commune-economy", "Phòng Kinh tế xã Ngọc Lặc", "exact"],
  ["Ban CHQS xã", newCommune, "commune-military", "Ban Chỉ huy quân sự xã Ngọc Lặc", "exact"],
  ["UBND các huyện, thị xã, thành phố", newCommune, "district-committees", null, "group"],
  ["Phòng LĐ-TB&XH", district, "district-labour", null, "exact"],
  ["Văn hóa và Thông tin", district, "district-culture-information", "Phòng Văn hóa và Thông tin huyện Hoằng Hóa", "place"],
  ["Công an huyện", district, "district-police", "Công an huyện Hoằng Hóa", "exact"],
  ["Huyện uỷ", district, "district-party", "Huyện ủy Hoằng Hóa", "exact"],
  ["BHXH huyện", district, "district-insurance", "Bảo hiểm xã hội huyện Hoằng Hóa", "exact"],
  ["Trung tâm Y tế", district, "district-health-centre", "Trung tâm Y tế huyện Hoằng Hóa", "exact"],
  ["Công an thành phố", city, "district-police", "Công an thành phố Vinh", "exact"],
  ["Sở Lao động – Thương binh và Xã hội", province, "province-labour", null, "exact"],
  ["Sở LĐ TB và XH", province, "province-labour", null, "exact"],
  ["Sở NN và PTNT", province, "province-agriculture", null, "exact"],
  ["Tư pháp", province, "province-justice", null, "place"],
  ["Tỉnh đoàn", province, "province-youth", "Tỉnh đoàn Quảng Ngãi", "exact"],
  ["Báo Quảng Ngãi", province, "province-newspaper", "Báo Quảng Ngãi", "exact"],
  ["Đài Phát thanh - Truyền hình Quảng Ngãi", province, "province-broadcaster", "Đài Phát thanh - Truyền hình Quảng Ngãi", "exact"],
  ["Cục Thuế tỉnh", province, "province-tax-2024", "Cục Thuế tỉnh Quảng Ngãi", "exact"],
  ["UBND huyện Bình Sơn", province, "district-peoples-committee", "Ủy ban nhân dân huyện Bình Sơn", "exact"],
  ["Công an thành phố Quảng Ngãi", province, "district-police", "Công an thành phố Quảng Ngãi", "exact"],
  ["Công an Đà Nẵng", province, "province-police", "Công an thành phố Đà Nẵng", "exact"],
  ["Thành ủy Đà Nẵng", province, "province-party", "Thành ủy Đà Nẵng", "exact"],
  ["Ban Quản lý khu kinh tế Dung Quất và các khu công nghiệp Quảng Ngãi", province, "province-zones", null, "alias"],
  ["Bệnh viện Đa khoa tỉnh", province, "province-hospital", "Bệnh viện Đa khoa tỉnh", "alias"],
  ["Cục C06", province, "department-c06", null, "alias"],
  ["Các sở, ban ngành", province, "province-departments", null, "group"],
  ["UBND cấp huyện", province, "district-committees", null, "group"],
  ["Thủ trưởng các cơ quan, đơn vị, địa phương", province, "agencies-units-localities", null, "group"],
  ["Sở Nông nghiệp và Môi trường", newProvince, "province-agriculture-environment", "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng", "exact"],
  ["BHXH tỉnh", newProvince, "province-insurance", "Bảo hiểm xã hội tỉnh Lâm Đồng", "exact"],
  ["Thuế tỉnh", newProvince, "province-tax", "Thuế tỉnh Lâm Đồng", "exact"],
  ["UBND các xã, phường, đặc khu", newProvince, "commune-committees", null, "group"],
  ["Ban Tuyên giáo và Dân vận Tỉnh ủy", newProvince, "province-party-propaganda", null, "exact"],
  ["Các bộ, ngành", central, "ministries", null, "group"],
  ["BTTTT", central, "ministry-information", "Bộ Thông tin và Truyền thông", "exact"],
  ["Văn phòng Chính phủ", central, "government-office", "Văn phòng Chính phủ", "exact"],
];

describe("resolveAgency", () => {
  it.each(cases)("%s", (words, place, id, name, how) => {
    const agency = resolveAgency(words, place);
    if (agency.unknown) throw new Error(`unknown: ${words}`);
    expect([agency.id, agency.how]).toEqual([id, how]);
    expect(agency.name).toBe(name ?? agency.name);
  });

  it.each(["", "Xưởng cơ khí", "Công an nhân loại", "các vấn đề", "Ông", "Phòng Phép thuật"])(
    "leaves “%s” unknown",
    (words) => {
      expect(resolveAgency(words, province)).toEqual({ unknown: true });
    },
  );

  it("does not choose a tier without a place", () => {
    expect(resolveAgency("Công an")).toEqual({ unknown: true });
  });

  it("says when the head of a body is meant", () => {
    expect(resolveAgency("Giám đốc Sở Tư pháp", province)).toMatchObject({ id: "province-justice", person: true });
  });

  it("throws on nothing", () => {
    const words = fc.string({ unit: "grapheme" });
    expect(() => fc.assert(fc.property(words, (text) => void resolveAgency(text, ward)))).not.toThrow();
  });
});
