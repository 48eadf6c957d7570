import { describe, expect, it } from "vitest";
import type { TaskDecisions } from "#shared/model/decision.ts";
import { noDraft, whatIsStored, withCorrection } from "./draft.ts";

const none: TaskDecisions = new Map();

describe("what was mended and not yet stored", () => {
  it("keeps the last word of a line, its role apart, and one kind", () => {
    let draft = withCorrection(noDraft, { type: "words", line: "a", text: "Số: 1" });
    draft = withCorrection(draft, { type: "words", line: "a", text: "Số: 12" });
    draft = withCorrection(draft, { type: "role", line: "a", role: "number" });
    draft = withCorrection(draft, { type: "kind", kind: "plan" });
    draft = withCorrection(draft, { type: "kind", kind: "report" });
    expect(draft.corrections).toEqual([
      { type: "words", line: "a", text: "Số: 12" },
      { type: "role", line: "a", role: "number" },
      { type: "kind", kind: "report" },
    ]);
    expect(whatIsStored(draft, none)).toEqual(["loại văn bản: Báo cáo", "sửa 1 dòng thể thức"]);
  });

  it("changes a line that is still new instead of correcting it", () => {
    let draft = withCorrection(noDraft, { type: "add", id: "new", role: "issuer", text: "" });
    expect(whatIsStored(draft, none)).toEqual([]);
    draft = withCorrection(draft, { type: "words", line: "new", text: "UBND XÃ A" });
    draft = withCorrection(draft, { type: "role", line: "new", role: "parent-body" });
    expect(draft.corrections).toEqual([{ type: "add", id: "new", role: "parent-body", text: "UBND XÃ A" }]);
    expect(whatIsStored(draft, none)).toEqual(["thêm 1 dòng thể thức"]);
  });

  it("says which decisions are new and which are taken back", () => {
    const stored: TaskDecisions = new Map([["a", { isTask: false }]]);
    expect(whatIsStored({ ...noDraft, decisions: new Map([["a", { isTask: false }]]) }, stored)).toEqual([]);
    const decisions: TaskDecisions = new Map([
      ["b", { isTask: false }],
      ["c", { isTask: true }],
    ]);
    expect(whatIsStored({ ...noDraft, decisions }, stored)).toEqual([
      "1 đoạn không phải nhiệm vụ",
      "1 đoạn là nhiệm vụ",
      "bỏ 1 quyết định trước",
    ]);
  });

  it("counts the tasks that are set right, and those that go back to what was read", () => {
    const stored: TaskDecisions = new Map([
      ["a", { fields: { lead: "Công an xã" }, of: "w" }],
      ["b", { isTask: true, fields: { deadline: "tháng 6/2026" }, of: "w" }],
    ]);
    expect(whatIsStored(noDraft, stored)).toEqual([]);
    const decisions: TaskDecisions = new Map([
      ["a", { fields: { lead: "Công an xã; Văn phòng" }, of: "w" }],
      ["b", { isTask: true }],
      ["c", { fields: { coordinate: "" }, of: "w" }],
    ]);
    expect(whatIsStored({ ...noDraft, decisions }, stored)).toEqual([
      "sửa chủ trì, phối hợp hoặc thời hạn của 2 nhiệm vụ",
      "đưa 1 nhiệm vụ về như đã đọc",
    ]);
    expect(
      whatIsStored({ ...noDraft, decisions: new Map([...stored, ["a", { fields: { lead: "Công an xã " } }]]) }, stored),
    ).toEqual([]);
  });
});
