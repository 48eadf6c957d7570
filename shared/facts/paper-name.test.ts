import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { paperName } from "./paper-name.ts";

const read = (above: string, issuer: string) =>
  readText(
    `${above}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${issuer}\tĐộc lập - Tự do - Hạnh phúc`,
    "",
    "Số: 12/KH-VP",
    "Tân Hưng, ngày 08 tháng 9 năm 2026",
    "",
    "KẾ HOẠCH",
    "Chuyển đổi số năm 2026",
    "",
    "1. Rà soát thủ tục.",
  );

describe("a paper of an organ that names no body", () => {
  it.each([
    ["UBND HUYỆN ĐAK RI", "VĂN PHÒNG", "Văn phòng UBND huyện Đak Ri"],
    ["ỦY BAN MTTQ VIỆT NAM XÃ TÂN HƯNG", "BAN THƯỜNG TRỰC", "Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Hưng"],
    ["BCH ĐOÀN TỈNH LÂM HÀ", "BAN THƯỜNG VỤ", "Ban Thường vụ BCH Đoàn tỉnh Lâm Hà"],
    ["UBND TỈNH LÂM HÀ", "SỞ NỘI VỤ", "Sở Nội vụ"],
  ])("under %s is told with it", (above, issuer, name) => {
    expect(paperName(read(above, issuer))).toBe(`Kế hoạch số 12/KH-VP ngày 08/9/2026 của ${name}`);
  });
});
