import { expect, it } from "vitest";
import { pathWords } from "./path-words.ts";

it.each([
  ["III.2.a", "III.2.a"],
  ["2.1#2", "2.1 (ý 2)"],
  ["PL1.3#4", "PL1.3 (ý 4)"],
  ["#2", "(ý 2)"],
  ["3.2+1", "3.2 (đoạn sau)"],
  ["3.2+1#2", "3.2 (đoạn sau, ý 2)"],
  ["+1", "(đoạn đầu)"],
  ["", ""],
])("%s is shown as %s", (path, words) => {
  expect(pathWords(path)).toBe(words);
});
