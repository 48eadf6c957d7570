import { expect, it } from "vitest";
import { openReview } from "./opinions.ts";

const said = (...given: Parameters<typeof openReview>): readonly string[] =>
  openReview(...given).map(({ severity, message }) => `${severity}: ${message}`);

it("a paper that was sent back is held up until a review lets it pass; open comments are told of", () => {
  const returned = { verdict: "returned", reviewer: "Trần Thị B", version: 2, note: "Thiếu thời hạn." } as const;
  expect(said(undefined, 0)).toEqual([]);
  expect(said(returned, 0)).toEqual([
    "error: Trần Thị B đã trả lại văn bản khi thẩm tra bản 2: Thiếu thời hạn; cần sửa và thẩm tra lại trước khi phát hành.",
  ]);
  expect(said({ ...returned, verdict: "passed" }, 3)).toEqual(["info: Còn 3 ý kiến chưa xử lý."]);
});
