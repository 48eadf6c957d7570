import { expect, it } from "vitest";
import { placeAfter } from "./window.ts";

it("moves as a grid does, and never out of it", () => {
  const from = { line: 3, column: 2 };
  const move = (key: string, ctrl = false) => placeAfter(key, ctrl, from, 10, 4, 5);
  expect(move("ArrowRight")).toEqual({ line: 3, column: 3 });
  expect(move("Home")).toEqual({ line: 3, column: 0 });
  expect(move("End", true)).toEqual({ line: 9, column: 4 });
  expect(move("PageUp")).toEqual({ line: 0, column: 2 });
  expect(move("PageDown")).toEqual({ line: 8, column: 2 });
  expect(move("x")).toBeNull();
});
