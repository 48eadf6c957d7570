import { expect, it } from "vitest";
import { readDay } from "./days.ts";

it("reads a day as people write it", () => {
  const read = (words: string) => readDay(words, "2023-04-10");
  expect([read(""), read("10/4/2023"), read("1-12"), read("29/02/2024")]).toEqual([
    null,
    "2023-04-10",
    "2023-12-01",
    "2024-02-29",
  ]);
  expect([read("30/2/2023"), read("mai"), read("4/2023"), read("10/13/2023")]).toEqual(Array(4).fill(undefined));
});
