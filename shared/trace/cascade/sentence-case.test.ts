import { describe, expect, it } from "vitest";
import { inSmallLetters, isInCapitals } from "./sentence-case.ts";

describe("inSmallLetters", () => {
  it.each([
    [
      "TĂNG CƯỜNG CÔNG TÁC PHÒNG, CHỐNG TAI NẠN, THƯƠNG TÍCH TRẺ EM",
      "tăng cường công tác phòng, chống tai nạn, thương tích trẻ em",
    ],
    [
      "THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG NGÀY 15/8/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ DÂN SỐ",
      "thực hiện Chỉ thị số 27/CT-TTg ngày 15/8/2024 của Thủ tướng Chính phủ về dân số",
    ],
    [
      "PHÒNG, CHỐNG BỆNH SỐT XUẤT HUYẾT TRÊN ĐỊA BÀN HUYỆN TÂN PHƯỚC NĂM 2023",
      "phòng, chống bệnh sốt xuất huyết trên địa bàn huyện Tân Phước năm 2023",
    ],
    [
      "GIẢI PHÁP KHẮC PHỤC THIÊN TAI TẠI KHU VỰC MIỀN TRUNG VÀ TÂY NGUYÊN",
      "giải pháp khắc phục thiên tai tại khu vực miền Trung và Tây Nguyên",
    ],
    [
      "ỨNG DỤNG CNTT CỦA UBND CÁC CẤP THEO HƯỚNG DẪN CỦA BỘ NỘI VỤ (ANTT)",
      "ứng dụng CNTT của UBND các cấp theo hướng dẫn của Bộ Nội vụ (ANTT)",
    ],
    ["CẢI CÁCH TTHC TRÊN ĐỊA BÀN TỈNH TÂY NINH", "cải cách TTHC trên địa bàn tỉnh Tây Ninh"],
  ])("%s", (words, expected) => {
    expect(inSmallLetters(words)).toBe(expected);
  });

  it("is meant for words in capitals alone", () => {
    expect([
      isInCapitals("TĂNG CƯỜNG TIẾT KIỆM ĐIỆN"),
      isInCapitals("Về tăng cường tiết kiệm điện"),
      isInCapitals("UBND"),
    ]).toEqual([true, false, false]);
  });
});
