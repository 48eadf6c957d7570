import { pathWords } from "#shared/facts/path-words.ts";
import type { Cell, Paragraph, Row, Table } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import { layoutDocument } from "#shared/layout/layout.ts";
import type { Input } from "#shared/contract/index.ts";
import type { FileData } from "#shared/contract/document.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { shownState, shownStateIds, shownStates } from "#shared/trace/states.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { writeSheet } from "#electron/exporters/docx/write.ts";
import type { Matrix } from "#electron/exporters/xlsx/matrix.ts";
import { writeMatrix } from "#electron/exporters/xlsx/matrix.ts";
import type { Papers } from "./papers.ts";
import { columnsOf } from "./table.ts";

/** The rows and columns that are shown, as a file for Excel or Word. */
export async function exportMatrix(
  db: Reader,
  papers: Papers,
  input: Input<"matrix.export">,
  time: Date,
): Promise<FileData> {
  const matrix = matrixOf(db, papers, input);
  const name = `Ma trận ${input.parents.map((id) => shortName(papers.entry(id)).replaceAll("/", "-")).join(", ")}`;
  const bytes = input.format === "xlsx" ? await writeMatrix(matrix) : await writeMatrixDocx(matrix, time);
  return { name: `${name.slice(0, 120)}.${input.format}`, bytes: new Uint8Array(bytes) };
}

function matrixOf(db: Reader, papers: Papers, { parents, children, rows }: Input<"matrix.export">): Matrix {
  const wanted = new Map(rows.map(({ document, task }, at) => [`${document} ${task}`, at]));
  const found = parents.flatMap((parent) => {
    const { tasks, columns } = columnsOf(db, papers, parent, children);
    return tasks.flatMap((task, at) => {
      const place = wanted.get(`${parent} ${task.id}`);
      if (place === undefined) return [];
      const cells = columns.map(({ cell }) => cellOf(cell(at)));
      const lead = (task.lead.length > 0 ? task.lead : task.implement).map(({ value }) => value).join("; ");
      const own = pathWords(task.path);
      const path = parents.length > 1 ? `${shortName(papers.entry(parent))}, ${own}` : own;
      return [{ place, row: { path, text: task.text, lead, deadline: task.deadline?.raw ?? "", cells } }];
    });
  });
  return {
    title: `Ma trận triển khai ${parents.map((id) => shortName(papers.entry(id))).join(", ")}`,
    columns: children.map((id) => shortName(papers.entry(id))),
    rows: found.toSorted((a, b) => a.place - b.place).map(({ row }) => row),
  };
}

function cellOf({
  paths,
  note,
  sure,
  ...standing
}: ReturnType<ReturnType<typeof columnsOf>["columns"][number]["cell"]>) {
  const state = shownState(standing);
  const below = paths.length === 0 ? "" : `${paths.join(", ")}${sure ? "" : " (đề xuất, chưa xác nhận)"}`;
  const said = state === "uncovered" ? "" : note;
  return { state, text: [below, said].filter((part) => part !== "").join(". ") };
}

/** Columns of lower papers that one page on its side can hold. */
const perPage = 5;

/** The matrix on landscape pages; where there are many lower papers, one table after the other. */
async function writeMatrixDocx(matrix: Matrix, time: Date): Promise<Uint8Array> {
  const starts = matrix.columns.flatMap((_, at) => (at % perPage === 0 ? [at] : []));
  let next = 0;
  const make = maker(() => `m${(next += 1)}`);
  const appendices = (starts.length === 0 ? [0] : starts).map((start): Appendix => {
    const end = Math.min(start + perPage, matrix.columns.length);
    const more = starts.length > 1 ? ` (cột ${start + 1} đến ${end} trong ${matrix.columns.length})` : "";
    return {
      type: "appendix",
      id: make.id(),
      orientation: "landscape",
      children: [
        make.line("appendix-title", `${matrix.title}${more}`),
        make.line("appendix-note", `(${legendOf()})`),
        tableOf(matrix, start, end, make),
      ],
    };
  });
  const document: Document = {
    version: documentVersion,
    kind: "other",
    header: { type: "header", id: make.id(), children: [] },
    body: { type: "body", id: make.id(), children: [] },
    closing: { type: "closing", id: make.id(), children: [] },
    appendices,
    source: null,
  };
  const sheet = layoutDocument(document);
  // The empty page that would stand before the appendices is no part of a table.
  return writeSheet({ ...sheet, title: matrix.title, sections: sheet.sections.slice(1) }, time);
}

function legendOf(): string {
  return shownStateIds.map((state) => `${shownStates[state].shape} ${shownStates[state].word}`).join("; ");
}

function tableOf(matrix: Matrix, start: number, end: number, make: Maker): Table {
  const head = ["Mục", "Nhiệm vụ cấp trên giao", "Chủ trì", "Thời hạn", ...matrix.columns.slice(start, end)];
  const rows = matrix.rows.map((row) => [
    row.path,
    row.text,
    row.lead ?? "",
    row.deadline,
    ...row.cells.slice(start, end).map(({ state, text }) => {
      const { shape, word } = shownStates[state];
      return text === "" ? `${shape} ${word}` : `${shape} ${word}: ${text}`;
    }),
  ]);
  const widths = [6, 30, 18, 9, ...matrix.columns.slice(start, end).map(() => 13)];
  return {
    type: "table",
    id: make.id(),
    widths,
    children: [make.row(head, "head"), ...rows.map((row) => make.row(row))],
  };
}

type Maker = ReturnType<typeof maker>;

function maker(id: () => string) {
  const paragraph = (text: string): Paragraph => ({ type: "paragraph", id: id(), children: [{ text }] });
  const cell = (text: string): Cell => ({ type: "cell", id: id(), children: [paragraph(text)] });
  return {
    id,
    line: (role: Line["role"], text: string): Line => ({ type: "line", id: id(), role, children: [{ text }] }),
    row: (texts: readonly string[], role?: "head"): Row => ({
      type: "row",
      id: id(),
      ...(role === undefined ? {} : { role }),
      children: texts.map(cell),
    }),
  };
}
