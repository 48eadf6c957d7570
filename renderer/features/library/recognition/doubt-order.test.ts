import { describe, expect, it } from "vitest";
import { inOrder } from "./doubt-order.ts";

const doubt = (line: number | null, reason: string) => ({ node: null, line, reason });
const doubts = [
  doubt(40, "Không chắc “Ban A” là nơi chủ trì."),
  doubt(null, "Không nhận ra loại văn bản."),
  doubt(7, "Dòng 7 bị ngắt giữa câu."),
  doubt(12, "Không chắc “Ban B” là nơi chủ trì."),
  doubt(41, "Dòng 41 bị ngắt giữa câu."),
];
const lines = (order: "place" | "kind") => inOrder(doubts, order).map(({ line }) => line);

describe("the doubts", () => {
  it("stand as in the paper, those about the whole paper first", () => {
    expect(lines("place")).toEqual([null, 7, 12, 40, 41]);
  });

  it("of one kind stand together, whatever words and numbers they name", () => {
    expect(lines("kind")).toEqual([null, 7, 41, 12, 40]);
  });
});
