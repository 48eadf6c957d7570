import { array, assert, constantFrom, oneof, property, sample, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldRole, labelledParts } from "#shared/facts/field-label.ts";
import { headerOf } from "#shared/facts/header.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import type { At, Task } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { parseLabel } from "#shared/text/labels.ts";
import { readPlainText } from "./raw/plain-text.ts";
import { readDocument } from "./reader.ts";

/** Lines as papers hold them, whole and cut, in the wrong order or the right one. */
const fragments = [
  "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "XÃ TÂN HƯNG                  Độc lập - Tự do - Hạnh phúc",
  "Số:      /KH-UBND     Tân Hưng, ngày     tháng 9 năm 2026",
  "**KẾ HOẠCH**",
  "V/v triển khai Đề án 06",
  "Kính gửi:",
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
  "# I. MỤC ĐÍCH, YÊU CẦU",
  "1. Mục đích",
  "1.1. Sở Y tế chủ trì, phối hợp với Sở Tài chính và các sở, ngành; hoàn thành trước ngày 30/6/2026.",
  "a) Tuyên truyền, vận động Nhân dân (hoàn thành trong quý III/2026",
  "- Đơn vị chủ trì: Công an xã, Văn phòng.",
  "- Thời gian: Thường xuyên.",
  "+ Chủ trì: Sở A; phối hợp: Sở B; thời hạn: 31/02/2026",
  "(Sở Y tế chủ trì; UBND các xã phối hợp; hoàn thành trước 31/12/2026).",
  "Điều 2. Giao Chánh Văn phòng theo dõi.",
  "STT\tNội dung\tĐơn vị chủ trì\tThời gian",
  "1\tRà soát 05 mô hình\tCông an xã; Phòng Kinh tế\tTháng 9/2026",
  "\tcủa thôn\t\t",
  "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |",
  "|---|:--:|---|",
  "| 2 | <p>Báo cáo</p> <p>kết quả</p> | Sở | Quý IV |",
  "giao các đơn vị thực hiện<sup>1</sup> và báo cáo¹²",
  "<sup>1</sup> Công văn số 12/UBND ngày 01/01/2026",
  "² Quyết định số",
  "----------------",
  "- 2 -",
  "12",
  "",
  "",
  "   ",
  "\f",
  "Phụ lục I",
  "(Kèm theo Kế hoạch số    /KH-UBND)",
  "Nơi nhận:                              TM. ỦY BAN NHÂN DÂN",
  "- Như trên;                                 CHỦ TỊCH",
  "- Lưu: VT.",
  "(đã ký)",
];
const line = oneof(
  { weight: 6, arbitrary: constantFrom(...fragments) },
  { weight: 2, arbitrary: tuple(constantFrom(...fragments), constantFrom(...fragments)).map((pair) => pair.join(" ")) },
  { weight: 1, arbitrary: string({ unit: "grapheme", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: string({
      unit: constantFrom("*", "<", ">", "\t", "|", "(", ":", "¹", "đ", "1", ".", " ", ";", "\u0301", "\u00a0"),
    }),
  },
);
/** Half of them open as a plan that hands out work. */
const heads = ["", "Số: 42/KH-UBND\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n"];
const texts = tuple(constantFrom(...heads), array(line, { maxLength: 40, size: "medium" })).map(
  ([head, lines]) => head + lines.join("\n"),
);

function read(text: string): Document {
  let next = 0;
  return readDocument(readPlainText(text, "a.txt"), () => `n${(next += 1)}`).document;
}

function idsIn(value: unknown): string[] {
  const ids: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === "id" && typeof inner === "string") ids.push(inner);
    return inner;
  });
  return ids;
}

/** The words of every node that a range may point into. A cell's words are its paragraphs, one under the other. */
function wordsById(document: Document): Map<string, string> {
  const words = new Map<string, string>();
  for (const { block } of outlineOf(document)) {
    if (block.type === "table")
      for (const row of block.children)
        for (const cell of row.children)
          words.set(cell.children[0]?.id ?? "", cell.children.map((paragraph) => textOf(paragraph)).join("\n"));
    else for (const part of textBlocksOf([block])) words.set(part.id, textOf(part));
  }
  return words;
}

function ranges(task: Task): { at: At; raw: string | null }[] {
  const values = [
    ...task.lead,
    ...task.coordinate,
    ...task.implement,
    task.product,
    task.status,
    task.result,
    task.assignedBy,
    task.deadline,
  ];
  return [{ at: task.at, raw: null }, ...values.filter((value) => value !== null)];
}

const runs = { numRuns: 120 };

describe("reading any text", () => {
  it("meets tasks, tables, notes and appendices, or these tests would say nothing of them", () => {
    const documents = sample(texts, { numRuns: 100, seed: 7 }).map((text) => read(text));
    expect(documents.flatMap((document) => tasksOf(document)).length).toBeGreaterThan(100);
    const all = JSON.stringify(documents);
    for (const type of ["table", "footnote", "appendix", "task", "heading", "basis"])
      expect(all).toContain(`"type":"${type}"`);
  });

  it("never throws and gives a document of the model, with ids of its own for every node", () => {
    assert(
      property(texts, (text) => {
        const document = read(text);
        expect(documentSchema.parse(document)).toEqual(document);
        const ids = idsIn(document);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it("knows lines of the source for its nodes only, and no place behind a node's words", () => {
    assert(
      property(texts, (text) => {
        const document = read(text);
        const ids = new Set(idsIn(document));
        const lines = text.split(/\r\n|\r|\n|\f/u).length;
        for (const [id, places] of Object.entries(document.source?.places ?? {})) {
          expect(ids).toContain(id);
          for (const [offset, at] of places) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(at).toBeGreaterThanOrEqual(1);
            expect(at).toBeLessThanOrEqual(lines);
          }
        }
      }),
      runs,
    );
  });

  it("reads tasks whose values are the very words at the place they name", () => {
    assert(
      property(texts, (text) => {
        const document = read(text);
        headerOf(document);
        const nodes = wordsById(document);
        for (const task of tasksOf(document))
          for (const { at, raw } of ranges(task)) {
            const node = nodes.get(at.node);
            expect(node, at.node).toBeDefined();
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThanOrEqual(at.start);
            expect(at.end).toBeLessThanOrEqual(node?.length ?? 0);
            const words = node?.slice(at.start, at.end);
            expect(raw ?? words).toBe(words);
          }
      }),
      runs,
    );
  });

  it("gives every task an id of its own", () => {
    assert(
      property(texts, (text) => {
        const ids = tasksOf(read(text)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });
});

describe("labels of any line", () => {
  it("are the words the line begins with", () => {
    assert(
      property(line, (text) => {
        const label = parseLabel(text);
        if (label === null) return;
        expect(text.startsWith(label.text)).toBe(true);
        expect(label.length).toBeGreaterThanOrEqual(label.text.length);
        expect(text.slice(label.text.length, label.length).trim()).toBe("");
        expect(label.value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("of fields and their values lie in the line, in order, without overlap", () => {
    assert(
      property(line, (text) => {
        let end = 0;
        for (const { role, label, value } of labelledParts(text)) {
          expect(label.start).toBeGreaterThanOrEqual(end);
          expect(fieldRole(text.slice(label.start, label.end))).toBe(role);
          expect(value.start).toBeGreaterThan(label.end);
          expect(value.end).toBeGreaterThanOrEqual(value.start);
          end = value.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
