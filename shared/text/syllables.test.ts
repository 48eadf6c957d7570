import { describe, expect, it } from "vitest";
import { isSyllable, tonePlacement } from "./syllables.ts";

describe("isSyllable", () => {
  it.each(
    "Ủy uỷ ban nhân dân tỉnh Quảng Ngãi nghiêng nghĩa gìn giữ giếng giêng quốc quyền quý qua quá khuỷu khuya thuở huơ hoà hòa thủy thuỷ rượu người nguyễn yêu ý y tế xoong ngoéo khoẻ khỏe loẹt oái uống iếc êm ả ừ đường được tích cực phạt học thịch huỵch tuyết toàn thoải boong quẹt quỵt quỳnh quýnh quyết quờ xuề xòa kẽm ghế nghề gì hoắc xoắn chuẩn Đắk Lắk Kạn".split(
      " ",
    ),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(
    "ngiệp ngành1 kông cẻ nghà gha ngê lie for clip ủyy hoạhc đơnv tôí thúch hoc nhât tuyênn qúôc UBND h w việ̀t".split(
      " ",
    ),
  )("not %s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe("tonePlacement", () => {
  it("tells the two schools apart where there is a choice", () => {
    expect(["hòa", "khỏe", "Ủy", "thủy", "hoà", "khoẻ", "uỷ", "THUỶ"].map(tonePlacement)).toEqual([
      "old",
      "old",
      "old",
      "old",
      "new",
      "new",
      "new",
      "new",
    ]);
    expect(["hoàn", "quý", "ma", "toán", "hoa", "của", "mía", "quà", "abc"].map(tonePlacement)).toEqual(
      Array.from({ length: 9 }, () => null),
    );
  });
});
