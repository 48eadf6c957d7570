import { describe, expect, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { builder } from "#tests/support/build.ts";
import { papers } from "#tests/support/papers.ts";
import { layoutDocument } from "./layout.ts";
import type { Frame, FrameItem, Run, Section, Sheet, SheetItem, SheetParagraph } from "./sheet.ts";

const plan = layoutDocument(papers.plan());
const letter = layoutDocument(papers.letter());

const words = (runs: readonly Run[]): string => runs.map((run) => ("text" in run ? run.text : "")).join("");
const frame = (sheet: Sheet, role: Frame["role"]): Frame => {
  const found = sheet.sections[0]?.items.find((item) => item.type === "frame" && item.role === role);
  if (found?.type !== "frame") throw new Error(`no ${role}`);
  return found;
};
const box = (sheet: Sheet, row: number, column: number): readonly FrameItem[] =>
  frame(sheet, "header").rows[row]?.[column] ?? [];
const roles = (items: readonly (SheetItem | FrameItem)[]): string[] =>
  items.map((item) => (item.type === "paragraph" ? item.role : item.type));
const paragraphs = (section: Section | undefined): SheetParagraph[] =>
  (section?.items ?? []).flatMap((item) => (item.type === "paragraph" ? [item] : []));

describe("the lines around the legal bases", () => {
  it("stand bold in the middle, in a decision and in a resolution", () => {
    for (const [kind, word] of [
      ["decision", "QUYẾT ĐỊNH:"],
      ["resolution", "QUYẾT NGHỊ:"],
    ] as const) {
      const b = builder();
      const body = [
        b.paragraph("HỘI ĐỒNG NHÂN DÂN XÃ BÌNH MINH"),
        b.basis("Căn cứ Luật Tổ chức chính quyền địa phương;"),
        b.paragraph(word),
        b.item("Điều 1.", 1, "Phê duyệt danh mục kèm theo."),
      ];
      const sheet = layoutDocument(b.document({ kind, header: [], body, closing: [] }));
      expect(paragraphs(sheet.sections[0]).map(({ role }) => role)).toEqual([
        "enacting",
        "basis",
        "enacting",
        "heading-article",
      ]);
      expect(paragraphs(sheet.sections[0]).at(-1)?.runs[0]).toEqual({ text: "Điều 1. ", bold: true });
      expect(sheet.looks.enacting).toMatchObject({
        align: "center",
        bold: true,
        italic: false,
        firstLine: 0,
        size: 14,
      });
    }
  });
});

describe("the page", () => {
  it("is A4 with the decree's margins", () => {
    expect(plan.sections[0]).toMatchObject({
      orientation: "portrait",
      width: 210,
      height: 297,
      numberOnFirstPage: false,
    });
    expect(plan.sections[0]?.margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
  });

  it("turns an appendix with a wide table and goes on counting pages", () => {
    expect(plan.sections[1]).toMatchObject({
      orientation: "landscape",
      width: 297,
      height: 210,
      numberOnFirstPage: true,
    });
  });

  it("keeps an appendix with a narrow table upright unless the document says otherwise", () => {
    const b = builder();
    const table = b.table(b.row(["STT", "Nội dung"], "head"));
    const header = [b.line("kind", "KẾ HOẠCH")];
    const two = b.document({
      kind: "plan",
      header,
      body: [],
      appendices: [b.appendix(null, table), b.appendix("landscape", table)],
    });
    expect(
      layoutDocument(two)
        .sections.slice(1)
        .map(({ orientation }) => orientation),
    ).toEqual(["portrait", "landscape"]);
  });
});

describe("the head", () => {
  it("puts issuer and number left, state name, motto and date right", () => {
    expect(roles(box(plan, 0, 0))).toEqual(["issuer", "rule"]);
    expect(roles(box(plan, 0, 1))).toEqual(["state-name", "motto", "rule"]);
    expect(roles(box(plan, 1, 0))).toEqual(["number"]);
    expect(roles(box(plan, 1, 1))).toEqual(["place-date"]);
    expect(frame(plan, "header").columns).toEqual([65, 100]);
  });

  it("draws the motto's line as long as the motto and the issuer's between a third and a half", () => {
    expect(box(plan, 0, 1).at(-1)).toMatchObject({
      type: "rule",
      length: expect.closeTo(60.46, 1) as number,
      room: 100,
    });
    const rule = box(plan, 0, 0).at(-1);
    const text = 43.2; // ỦY BAN NHÂN DÂN, 13 bold
    expect(rule?.type === "rule" && rule.length / text).toBeGreaterThanOrEqual(1 / 3);
    expect(rule?.type === "rule" && rule.length / text).toBeLessThanOrEqual(1 / 2);
  });

  it("couples the sizes: 13-14-14, or 12-13-13 where the date is too long for its column", () => {
    const sizes = (sheet: Sheet): number[] =>
      (["state-name", "motto", "place-date", "number"] as const).map((role) => sheet.looks[role].size);
    expect(sizes(plan)).toEqual([13, 14, 14, 13]);
    expect(sizes(layoutDocument(papers.report()))).toEqual([12, 13, 13, 13]);
  });

  it("leaves room where number and day are missing, without adding words", () => {
    const [number] = box(plan, 1, 0);
    expect(number?.type === "paragraph" && words(number.runs)).toBe("Số: /KH-UBND");
    expect(number?.type === "paragraph" && number.runs.some((run) => "gap" in run)).toBe(true);
  });

  it("blanks number and day of a draft", () => {
    const draft = layoutDocument(papers.decision(), { draft: true });
    const [number] = box(draft, 1, 0);
    const [date] = box(draft, 1, 1);
    expect(number?.type === "paragraph" && words(number.runs)).toBe("Số: /QĐ-UBND");
    expect(date?.type === "paragraph" && words(date.runs)).toBe("Chánh Lộ, ngày tháng 7 năm 2026");
  });

  it("rules the subject of a named kind, and sets a letter's subject under its number without a rule", () => {
    expect(roles(plan.sections[0]?.items.slice(0, 4) ?? [])).toEqual(["frame", "kind", "subject", "rule"]);
    expect(roles(box(letter, 1, 0))).toEqual(["number", "subject-letter"]);
    expect(letter.looks["subject-letter"]).toMatchObject({ bold: false, italic: false, size: 13 });
  });

  it("leaves space above the first of several lines under a number only", () => {
    const b = builder();
    const header = [
      b.line("number", "Số: 7/UBND-VX"),
      b.line("subject", "V/v kiểm tra"),
      b.line("subject", "năm 2026"),
    ];
    const sheet = layoutDocument(b.document({ kind: "letter", header, body: [] }));
    const spaces = box(sheet, 0, 0).map((item) => (item.type === "paragraph" ? item.look?.before : null));
    expect(spaces).toEqual([undefined, undefined, 0]);
  });

  it("puts one addressee on the line of Kính gửi and several below it", () => {
    const report = paragraphs(layoutDocument(papers.report()).sections[0]);
    expect(words(report.find(({ role }) => role === "salutation")?.runs ?? [])).toBe("Kính gửi: Văn phòng Chính phủ");
    const several = paragraphs(letter.sections[0]).filter(({ role }) => role === "addressee");
    expect(several.map(({ runs }) => words(runs).slice(0, 2))).toEqual(["- ", "- ", "- ", "- "]);
    expect(new Set(several.map(({ look }) => look?.left)).size).toBe(1);
  });

  it("boxes an urgency stamp at its width", () => {
    const directive = layoutDocument(papers.directive());
    expect(box(directive, 1, 0).find((item) => item.type === "paragraph" && item.role === "urgency")).toMatchObject({
      box: 30,
    });
  });
});

describe("a paper without Quốc hiệu", () => {
  const b = builder();
  const bare = b.document({
    kind: "report",
    header: [b.line("number", "Số: 10/BC-UBND"), b.line("kind", "BÁO CÁO")],
    body: [b.table(b.row(["a"]))],
  });

  it("is left so, or gets it when asked", () => {
    expect(roles(box(layoutDocument(bare), 0, 0))).toEqual(["number"]);
    expect(roles(box(layoutDocument(bare, { stateName: true }), 0, 1))).toEqual(["state-name", "motto", "rule"]);
    expect(layoutDocument(papers.plan(), { stateName: true })).toEqual(plan);
  });

  it("keeps tables apart and ends with a line", () => {
    const twice = { ...bare, body: { ...bare.body, children: [...bare.body.children, b.table(b.row(["b"]))] } };
    expect(roles(layoutDocument(twice).sections[0]?.items ?? []).slice(-4)).toEqual([
      "table",
      "spacer",
      "table",
      "spacer",
    ]);
  });
});

describe("the text", () => {
  it("is justified, indented 1.27 cm, at least 6 pt apart, within 1.5 lines", () => {
    expect(plan.looks.body).toMatchObject({ align: "justify", firstLine: 12.7, size: 14 });
    expect(plan.looks.body.before + plan.looks.body.after).toBeGreaterThanOrEqual(6);
    expect(plan.looks.body.line).toBeGreaterThanOrEqual(1);
    expect(plan.looks.body.line).toBeLessThanOrEqual(1.5);
  });

  it("sets legal bases in italics and field labels apart", () => {
    expect(plan.looks.basis.italic).toBe(true);
    const field = paragraphs(plan.sections[0]).find(({ role }) => role === "field");
    expect(field?.runs).toEqual([
      { text: "- " },
      { text: "Đơn vị chủ trì:", fieldLabel: true },
      { text: " Công an xã." },
    ]);
  });

  it("keeps a task with its lines", () => {
    const all = paragraphs(plan.sections[0]);
    const first = all.findIndex(({ role }) => role === "field");
    expect(all.slice(first - 1, first + 2).map(({ look }) => look?.keepNext)).toEqual([true, true, true]);
    expect(all[first + 2]?.look?.keepNext).toBeUndefined();
  });

  it("makes a whole sentence after Điều upright and a title bold", () => {
    const decision = paragraphs(layoutDocument(papers.decision()).sections[0]).filter(
      ({ outline }) => outline !== undefined,
    );
    expect(decision.map(({ role }) => role)).toEqual(["heading-article", "heading", "heading-article"]);
    expect(decision[0]?.runs[0]).toEqual({ text: "Điều 1. ", bold: true });
  });

  it("moves a page break to the paragraph after it", () => {
    const b = builder();
    const body = [b.paragraph("một"), b.pageBreak(), b.paragraph("hai"), b.pageBreak()];
    const sheet = layoutDocument(b.document({ kind: "plan", header: [], body }));
    expect(
      sheet.sections[0]?.items.map((item) => (item.type === "paragraph" ? (item.pageBreakBefore ?? false) : item.type)),
    ).toEqual([false, true, "break"]);
  });

  it("shows a title in capitals but leaves symbols as they are", () => {
    const title = paragraphs(plan.sections[1]).find(({ role }) => role === "appendix-title");
    const plain = title?.runs.filter((run) => "text" in run && run.caps !== true) ?? [];
    expect(words(plain)).toBe("/KH-UBND05/CT-TTg");
  });
});

describe("the foot", () => {
  it("sets recipients beside the signature in one row, kept with the last words", () => {
    const { rows } = frame(plan, "signature");
    expect(rows).toHaveLength(1);
    expect(new Set(roles(rows[0]?.[0] ?? []))).toEqual(new Set(["recipients-title", "recipient"]));
    expect(roles(rows[0]?.[1] ?? [])).toEqual(["authority", "authority", "title", "signer"]);
    const items = plan.sections[0]?.items ?? [];
    const at = items.findIndex((item) => item.type === "frame" && item.role === "signature");
    expect(items[at - 1]).toMatchObject({ look: { keepNext: true } });
  });

  it("leaves room for four lines of signature, also without a name", () => {
    const b = builder();
    const closing = [b.line("title", "GIÁM ĐỐC")];
    const sheet = layoutDocument(b.document({ kind: "plan", header: [], body: [], closing }));
    const last = frame(sheet, "signature").rows[0]?.[1]?.at(-1);
    expect(last).toMatchObject({ role: "signer", runs: [], look: { before: 64 } });
  });
});

function* sheetParagraphs(sheet: Sheet): Generator<SheetParagraph> {
  for (const section of sheet.sections) {
    for (const item of section.items) {
      if (item.type === "paragraph") yield item;
      else if (item.type === "frame") for (const cell of item.rows.flat(2)) if (cell.type === "paragraph") yield cell;
      if (item.type === "table") for (const row of item.rows) for (const cell of row.cells) yield* cell.paragraphs;
    }
  }
}

/** Words of head and foot in the order of the boxes, everything else in order of the document. */
function allWords(document: Document): string[] {
  const parts = [document.header, document.body, document.closing, ...document.appendices];
  const notes = new Set(parts.flatMap((part) => [...textBlocksOf(part.children)]).map(textOf));
  return [...notes].toSorted();
}

describe("the words", () => {
  it.each(Object.keys(papers) as (keyof typeof papers)[])("are all there in a %s", (name) => {
    const document = papers[name]();
    const sheet = layoutDocument(document);
    const shown = [...sheetParagraphs(sheet), ...sheet.notes.flat()].map(({ runs }) => words(runs));
    for (const text of allWords(document)) expect(shown.some((line) => line.endsWith(text))).toBe(true);
  });

  it("carry the notes in order", () => {
    expect(layoutDocument(papers.report()).notes.map((note) => note.map(({ runs }) => words(runs)))).toEqual([
      ["Kế hoạch số 97/KH-UBND ngày 15/6/2026."],
    ]);
  });
});
