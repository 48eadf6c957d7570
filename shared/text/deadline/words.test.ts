import { expect, it } from "vitest";
import { parseDeadline } from "./parse.ts";
import { deadlineWords } from "./words.ts";

it.each([
  ["Quý II/2023", "30/6/2023"],
  ["trước ngày 05/02/2023", "05/02/2023"],
  ["Trong tháng 4/2023", "30/4/2023"],
  ["từ tháng 3 đến tháng 10/2023", "01/3/2023 - 31/10/2023"],
  ["Thường xuyên", "thường xuyên"],
  ["hằng tháng", "hằng tháng"],
  ["31/6/2023", "ngày không có thật"],
  ["Sau khi có văn bản chỉ đạo của Đảng ủy", "theo sự kiện"],
  ["Càng sớm càng tốt", "chưa rõ ngày"],
])("%s is understood as %s", (words, shown) => {
  const [found] = parseDeadline(words, { issued: "2023-03-20", year: 2023 });
  expect(found === undefined ? "" : deadlineWords(found)).toBe(shown);
});
