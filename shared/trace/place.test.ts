import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { placeOf } from "./place.ts";

const issuedBy = (above: string, issuer: string) =>
  placeOf(
    readText(
      `${above}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `${issuer}\tĐộc lập - Tự do - Hạnh phúc`,
      "",
      "Số: 12/KH-VP",
      "Tân Hưng, ngày 08 tháng 9 năm 2026",
      "",
      "KẾ HOẠCH",
      "Chuyển đổi số năm 2026",
    ),
  );

describe("the place of a paper", () => {
  it.each([
    ["UBND TỈNH PHÚ THỌ", "SỞ NỘI VỤ", "province", "tỉnh Phú Thọ"],
    ["UBND HUYỆN ĐAK RI", "VĂN PHÒNG", "district", "huyện Đak Ri"],
    ["UBND TỈNH LÂM HÀ", "UBND XÃ TÂN HƯNG", "commune", "xã Tân Hưng"],
  ])("under %s by %s is its issuer's, else the unit of the committee above", (above, issuer, tier, unitName) => {
    expect(issuedBy(above, issuer)).toMatchObject({ tier, unitName });
  });

  it("is not that of a body of another kind above the issuer", () => {
    expect(issuedBy("BỘ CHỈ HUY BĐBP TỈNH LÂM HÀ", "ĐỒN BIÊN PHÒNG SƠN HẢI").tier).toBeUndefined();
  });
});
