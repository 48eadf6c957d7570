import { describe, expect, it } from "vitest";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Announced } from "./appendix.ts";
import { addedAppendix } from "./appendix.ts";

const announced: Announced = { kind: "Kế hoạch", symbol: "KH-UBND", issuer: "UBND phường A", year: "2023" };

function ids(): () => string {
  let next = 0;
  return () => `n${(next += 1)}`;
}

function linesOf({ appendix }: ReturnType<typeof addedAppendix>): string[] {
  return appendix.children.flatMap((child) => (child.type === "line" ? [textOf(child as Line)] : []));
}

describe("an added appendix", () => {
  it("has no number while it is the only one, and says which paper it goes with", () => {
    const first = addedAppendix([], announced, ids());
    expect(linesOf(first)).toEqual([
      "PHỤ LỤC",
      "",
      "(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2023 của UBND phường A)",
    ]);
    expect(first.relabel).toBeNull();
    expect(first.appendix.children.at(-1)?.type).toBe("paragraph");
  });

  it("numbers both from the second on, and leaves a label of its own alone", () => {
    const { appendix } = addedAppendix([], announced, ids());
    const second = addedAppendix([appendix], announced, ids());
    expect(linesOf(second)[0]).toBe("PHỤ LỤC II");
    expect(second.relabel).toEqual({ line: appendix.children[0]?.id, text: "PHỤ LỤC I" });
    expect(addedAppendix([appendix, second.appendix], announced, ids()).relabel).toBeNull();
    const named = { ...appendix, children: [{ ...(appendix.children[0] as Line), children: [{ text: "Mẫu 01" }] }] };
    expect(addedAppendix([named], announced, ids()).relabel).toBeNull();
  });
});
