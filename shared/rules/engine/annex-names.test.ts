import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { annexNames, withAnnexNames } from "./annex-names.ts";
import { samplePaper } from "./sample.ts";
import { atWhere, whereOf } from "./where.ts";

function withAnnexes(appendices: string): Document {
  let next = 0;
  const text = samplePaper({ kind: "QUYẾT ĐỊNH", number: "Số: 42/QĐ-UBND", appendices });
  return readDocument(readPlainText(text, "bài.txt"), () => `n${(next += 1)}`).document;
}

const plan =
  "KẾ HOẠCH\nTRỒNG CÂY XANH NĂM 2026\n(Kèm theo Quyết định số 42/QĐ-UBND ngày 05/3/2026 của UBND xã)\n\nI. NHIỆM VỤ\n\n1. Trồng cây ven đường.";
const annex = (label: string): string =>
  `${label}\nDANH MỤC TUYẾN ĐƯỜNG\n(Kèm theo Quyết định số 42/QĐ-UBND ngày 05/3/2026 của UBND xã)\n\n1. Đường liên thôn.`;

describe("what the parts behind the foot are called", () => {
  it("calls the plan of a decision a plan and a lone annex without a number an annex", () => {
    const names = annexNames(withAnnexes(`${plan}\n\n${annex("Phụ lục")}`));
    expect([...names]).toEqual([
      ["PL1", "Kế hoạch kèm theo"],
      ["PL2", "Phụ lục"],
    ]);
    expect(withAnnexNames(atWhere("PL1.I.1"), names)).toBe("Kế hoạch kèm theo, mục I.1");
    expect(withAnnexNames(whereOf("PL2"), names)).toBe("Phụ lục");
  });

  it("leaves numbered annexes their numbers", () => {
    const names = annexNames(withAnnexes(`${annex("Phụ lục I")}\n\n${annex("Phụ lục II")}`));
    expect([...names]).toEqual([]);
    expect(withAnnexNames(whereOf("PL2.3"), names)).toBe("Phụ lục II, mục 3");
  });

  it("gives one record while the names are the same", () => {
    const first = annexNames(withAnnexes(plan));
    expect(annexNames(withAnnexes(`${plan}\n\n2. Chăm sóc cây.`))).toBe(first);
  });

  it("leaves words without a mark alone", () => {
    expect(withAnnexNames(whereOf("III.1"), new Map())).toBe("mục III.1");
    expect(withAnnexNames("Phụ lục kèm theo", new Map([["PL1", "Phụ lục"]]))).toBe("Phụ lục kèm theo");
  });
});
