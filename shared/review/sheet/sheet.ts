import type { Block } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";
import { dayInWords } from "#shared/text/days.ts";
import type { ReviewSheet } from "./input.ts";
import type { Builder } from "./parts.ts";
import { builder } from "./parts.ts";
import { commentRows, coverageTable, findingBlocks, holesTable, signoffRows, waiverRows } from "./tables.ts";

/**
 * The review sheet (Phiếu thẩm tra) as a paper of the office: what was reviewed, how far the superior's tasks are carried
 * out, what is open with its basis, what was waived and by whom, comments, and who agrees.
 */
export function reviewSheet(sheet: ReviewSheet): Document {
  const make = builder();
  const numbered = sections(make, sheet);
  return {
    version: 1,
    kind: "other",
    header: { type: "header", id: "head", children: headLines(make, sheet) },
    body: {
      type: "body",
      id: "body",
      children: numbered.flatMap(({ title, blocks }, at) => [
        make.heading(`${romans[at] ?? at + 1}.`, title),
        ...blocks,
      ]),
    },
    closing: {
      type: "closing",
      id: "foot",
      children: [make.line("title", "NGƯỜI THẨM TRA"), make.line("signer", sheet.reviewer)],
    },
    appendices: appendices(make, sheet),
    source: null,
  };
}

/** What is long and is looked up, not read, stands behind the sheet. */
function appendices(make: Builder, { coverage }: ReviewSheet): Appendix[] {
  if (coverage.every(({ open }) => open.length === 0)) return [];
  const children = [
    make.line("appendix-label", "Phụ lục"),
    make.line("appendix-title", "Nhiệm vụ của cấp trên chưa thấy triển khai"),
    holesTable(make, coverage),
  ];
  return [{ type: "appendix", id: "holes", children }];
}

function holesNote(make: Builder, coverage: ReviewSheet["coverage"]): Block[] {
  const count = coverage.reduce((sum, { open }) => sum + open.length, 0);
  return count === 0 ? [] : [make.paragraph(`${count} nhiệm vụ chưa thấy triển khai được nêu tại Phụ lục.`)];
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII"];

function two(n: number): string {
  return String(n).padStart(2, "0");
}

function headLines(make: Builder, { office, paper, today }: ReviewSheet): Line[] {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const date = `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
  return [
    ...(office.parentName === null ? [] : [make.line("parent-body", office.parentName)]),
    make.line("issuer", office.name),
    make.line(
      "place-date",
      office.place === null ? date.charAt(0).toUpperCase() + date.slice(1) : `${office.place}, ${date}`,
    ),
    make.line("kind", "PHIẾU THẨM TRA"),
    make.line("subject", [paper.kind, paper.subject ?? ""].join(" ").trim()),
  ];
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function sections(make: Builder, sheet: ReviewSheet): Section[] {
  const { findings, waivers, comments, signoffs, coverage } = sheet;
  return [
    { title: "VĂN BẢN ĐƯỢC THẨM TRA", blocks: paperBlocks(make, sheet) },
    ...(coverage.length === 0
      ? []
      : [
          {
            title: "TRIỂN KHAI NHIỆM VỤ CỦA CẤP TRÊN",
            blocks: [coverageTable(make, coverage), ...holesNote(make, coverage)],
          },
        ]),
    { title: "NỘI DUNG CẦN XỬ LÝ", blocks: findingBlocks(make, findings) },
    ...(waivers.length === 0 ? [] : [{ title: "NỘI DUNG BỎ QUA CÓ LÝ DO", blocks: [waiverRows(make, waivers)] }]),
    ...(comments.length === 0 ? [] : [{ title: "NHẬN XÉT", blocks: [commentRows(make, comments)] }]),
    {
      title: "KẾT LUẬN",
      blocks: [...verdictBlocks(make, sheet), ...(signoffs.length === 0 ? [] : [signoffRows(make, signoffs)])],
    },
  ];
}

function paperBlocks(make: Builder, { paper, coverage }: ReviewSheet): Block[] {
  const symbol = paper.symbol ?? "chưa có";
  const date = paper.date === null ? "chưa ghi" : dayInWords(paper.date);
  const superiors = coverage.map(({ name }) => name).join("; ");
  return [
    make.named("Loại văn bản", paper.kind),
    make.named("Số, ký hiệu", `${symbol}; ngày ban hành: ${date}`),
    make.named("Cơ quan ban hành", paper.issuer ?? "chưa ghi"),
    make.named("Trích yếu", paper.subject ?? "chưa ghi"),
    make.named("Bản được thẩm tra", `bản thứ ${paper.version}, có ${paper.tasks} nhiệm vụ`),
    ...(superiors === "" ? [] : [make.named("Đối chiếu với văn bản cấp trên", superiors)]),
  ];
}

function verdictBlocks(make: Builder, { verdict, findings, paper }: ReviewSheet): Block[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const state =
    errors === 0
      ? "Không còn lỗi phải sửa."
      : `Còn ${errors} lỗi phải sửa hoặc phải có lý do bỏ qua trước khi ban hành.`;
  if (verdict === null) return [make.paragraph(`${state} Chưa ghi kết luận thẩm tra.`)];
  const words = verdict.passed ? "Văn bản đạt yêu cầu thẩm tra." : "Trả lại để hoàn chỉnh.";
  const older = verdict.version < paper.version ? ` Kết luận này dành cho bản thứ ${verdict.version}.` : "";
  const note = verdict.note.trim() === "" ? "" : ` ${verdict.note.trim()}`;
  return [make.paragraph(`${state} ${words}${note}${older}`)];
}
