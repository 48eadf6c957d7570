import { describe, expect, it } from "vitest";
import type { Block } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { papers } from "#tests/support/papers.ts";
import { tasksOf } from "./tasks.ts";

const plan = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH

Số: 42/KH-UBND

An Bình, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Triển khai công tác cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Công an xã

- Rà soát dữ liệu dân cư trên địa bàn, hoàn thành trước ngày 30/6/2026.

- Cấp tài khoản định danh điện tử cho người dân.

Thời gian hoàn thành: trong tháng 9/2026.

2. Văn phòng HĐND và UBND

a) Số hóa hồ sơ hộ tịch.

- Đơn vị chủ trì: Văn phòng HĐND và UBND.

- Thời gian hoàn thành: Quý II/2026.

b) Giao Trạm Y tế chủ trì, phối hợp với Công an xã cập nhật hồ sơ sức khỏe trong quý IV/2026.

II. TỔ CHỨC THỰC HIỆN

Yêu cầu các đơn vị nghiêm túc triển khai, báo cáo kết quả trước ngày 15 hằng tháng./.`;

function read(text: string): Document {
  let next = 0;
  return readDocument(readPlainText(text, "a.txt"), () => `n${(next += 1)}`).document;
}

/** The body with one block changed; all others are shared with the document it came from. */
function withBlock(document: Document, at: number, change: (block: Block) => readonly Block[]): Document {
  const children = document.body.children.flatMap((block, i) => (i === at ? change(block) : [block]));
  return { ...document, body: { ...document.body, children } };
}

const edits: readonly (readonly [string, (block: Block) => readonly Block[]])[] = [
  ["taken out", () => []],
  ["doubled", (block) => [{ ...block, id: `${block.id}-before` }, block]],
  [
    "reworded",
    (block) =>
      block.type === "table" || block.type === "task" || block.type === "page-break"
        ? [block]
        : [{ ...block, children: [{ text: "Trạm Y tế, Văn phòng phối hợp thực hiện:" }] }],
  ],
];

describe("tasks after an edit", () => {
  const documents = [read(plan), papers.plan(), papers.letter(), papers.directive()];

  it.each(edits)("are those of the paper read anew when a block is %s", (_, change) => {
    for (const document of documents) {
      expect(tasksOf(document).length).toBeGreaterThan(0);
      for (const at of document.body.children.keys()) {
        const edited = withBlock(document, at, change);
        expect(tasksOf(edited)).toEqual(tasksOf(structuredClone(edited)));
      }
    }
  });

  it("are those of the paper read anew when its date, kind or subject changes", () => {
    for (const document of documents) {
      const dated = { ...document, header: { ...document.header, children: [] } };
      expect(tasksOf(dated)).toEqual(tasksOf(structuredClone(dated)));
      const decision = { ...document, kind: "decision" } as const;
      expect(tasksOf(decision)).toEqual(tasksOf(structuredClone(decision)));
    }
  });

  it("keep what the edit does not touch", () => {
    const document = read(plan);
    const before = tasksOf(document);
    const last = document.body.children.length - 1;
    const after = tasksOf(withBlock(document, last, () => []));
    expect(after[0]).toBe(before[0]);
  });
});
