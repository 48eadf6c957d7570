import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import type { Line } from "#shared/model/document.ts";
import { lineRoles } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import { textOf } from "#shared/model/text.ts";
import { readText } from "#tests/support/read-text.ts";
import type { Correction } from "./correct.ts";
import { correctDocument } from "./correct.ts";

const document = readText(
  "ỦY BAN NHÂN DÂN\nPHƯỜNG A\n\nSố: 21/KH-UBND\n\nA, ngày 01 tháng 4 năm 2023\n\nKẾ HOẠCH\nLàm việc\n\nI. NỘI DUNG\n\n1. Rà soát dữ liệu.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n",
);
const lineWith = (role: Line["role"]): Line => document.header.children.find((line) => line.role === role) as Line;

describe("a correction", () => {
  it("of words is what the facts are read from", () => {
    const corrected = correctDocument(document, [
      { type: "words", line: lineWith("number").id, text: "Số: 12/KH-UBND" },
    ]);
    expect(headerOf(corrected)).toMatchObject({ number: "12", symbol: "KH-UBND" });
    expect(corrected.body).toBe(document.body);
    expect(corrected.closing).toBe(document.closing);
  });

  it("of a role and of the kind moves no words", () => {
    const line = lineWith("subject");
    const corrected = correctDocument(document, [
      { type: "role", line: line.id, role: "other" },
      { type: "kind", kind: "programme" },
    ]);
    expect(headerOf(corrected)).toMatchObject({ subject: null, kind: "programme" });
    expect(corrected.header.children.map(textOf)).toEqual(document.header.children.map(textOf));
  });

  it("puts a missing line where it stands on paper", () => {
    const corrected = correctDocument(document, [
      { type: "add", id: "new-1", role: "urgency", text: "HỎA TỐC" },
      { type: "add", id: "new-2", role: "authority", text: "TM. ỦY BAN NHÂN DÂN" },
    ]);
    const roles = corrected.closing.children.map(({ role }) => role);
    expect(roles.indexOf("authority")).toBe(roles.indexOf("title") - 1);
    expect(headerOf(corrected).urgency).toBe("HỎA TỐC");
  });

  it("of a line that is not there changes nothing", () => {
    expect(correctDocument(document, [{ type: "words", line: "none", text: "x" }])).toBe(document);
  });

  it("always leaves a document that can be kept", () => {
    const lines = [...document.header.children, ...document.closing.children].map(({ id }) => id);
    const line = fc.constantFrom(...lines);
    const role = fc.constantFrom(...lineRoles);
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ type: fc.constant("words" as const), line, text: fc.string() }),
      fc.record({ type: fc.constant("role" as const), line, role }),
      fc.record({ type: fc.constant("add" as const), id: fc.uuid(), role, text: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const corrected = correctDocument(document, corrections);
        expect(documentSchema.safeParse(corrected).success).toBe(true);
        expect(corrected.header.children.length + corrected.closing.children.length).toBe(
          lines.length + corrections.filter(({ type }) => type === "add").length,
        );
      }),
    );
  });
});
