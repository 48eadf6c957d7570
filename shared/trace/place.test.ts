import { describe, expect, it } from "vitest";
import { readIssued } from "#tests/support/read-text.ts";
import { placeOf } from "./place.ts";

describe("the place of a paper", () => {
  it.each([
    ["UBND TỈNH PHÚ THỌ", "SỞ NỘI VỤ", "province", "tỉnh Phú Thọ"],
    ["UBND HUYỆN ĐAK RI", "VĂN PHÒNG", "district", "huyện Đak Ri"],
    ["UBND TỈNH LÂM HÀ", "UBND XÃ TÂN HƯNG", "commune", "xã Tân Hưng"],
  ])("under %s by %s is its issuer's, else the unit of the committee above", (above, issuer, tier, unitName) => {
    expect(placeOf(readIssued(above, issuer))).toMatchObject({ tier, unitName });
  });

  it("is not that of a body of another kind above the issuer", () => {
    expect(placeOf(readIssued("BỘ CHỈ HUY BĐBP TỈNH LÂM HÀ", "ĐỒN BIÊN PHÒNG SƠN HẢI")).tier).toBeUndefined();
  });
});
