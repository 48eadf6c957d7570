import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { Document } from "#shared/model/document.ts";
import { compareVersions } from "./versions.ts";

function paper(tasks: readonly (readonly [text: string, lead: string, limit: string])[]): Document {
  let next = 0;
  const lines = tasks.flatMap(([text, lead, limit], at) => [
    `${at + 1}. ${text}`,
    `- Đơn vị chủ trì: ${lead}.`,
    `- Thời gian hoàn thành: ${limit}.`,
  ]);
  return readDocument(
    readPlainText(["Số: 12/KH-UBND", "KẾ HOẠCH", "Công tác năm 2023", "I. NHIỆM VỤ", ...lines].join("\n\n"), "x.txt"),
    () => `n${(next += 1)}`,
  ).document;
}

const survey = ["Rà soát hộ nghèo, hộ cận nghèo trên địa bàn xã.", "Công an xã", "Trong tháng 6/2023"] as const;
const canal = ["Tu sửa kênh mương nội đồng.", "Trạm Y tế", "Thường xuyên"] as const;
const school = ["Mở lớp xóa mù chữ cho phụ nữ.", "Trạm Y tế", "Thường xuyên"] as const;

describe("compareVersions", () => {
  it("finds nothing between equal versions", () => {
    expect(compareVersions(paper([survey, canal]), paper([survey, canal]))).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });

  it("tells added and removed tasks; one that only moved has another path", () => {
    const { added, removed, changed } = compareVersions(paper([survey, canal]), paper([canal, school]));
    expect([added.map(({ text }) => text), removed.map(({ text }) => text)]).toEqual([[school[0]], [survey[0]]]);
    expect(changed.map(({ fields }) => fields)).toEqual([["path"]]);
  });

  it("names the fields that changed", () => {
    const { changed } = compareVersions(
      paper([survey]),
      paper([
        [
          "Rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình trên địa bàn xã.",
          "Trạm Y tế",
          "Trong tháng 7/2023",
        ],
      ]),
    );
    expect(changed.map(({ fields }) => fields)).toEqual([["text", "lead", "deadline"]]);
  });
});
