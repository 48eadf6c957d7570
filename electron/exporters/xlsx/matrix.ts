import type { Look, SheetCell } from "./workbook.ts";
import { writeWorkbook } from "./workbook.ts";

/** How a superior task stands in one lower paper or office. */
export type CoverageState = "covered" | "shallow" | "forwarded" | "waived" | "suspect" | "uncovered" | "not-applicable";

/** A state is told by its word and by a shape, so that it survives a black-and-white printer and colour-blind eyes. */
const states = {
  covered: { shape: "●", word: "Đã triển khai", look: "good" },
  shallow: { shape: "◊", word: "Triển khai chưa đủ", look: "weak" },
  forwarded: { shape: "►", word: "Đã giao cấp dưới", look: "good" },
  waived: { shape: "○", word: "Được miễn", look: "plain" },
  suspect: { shape: "▲", word: "Cần xem lại", look: "weak" },
  uncovered: { shape: "■", word: "Chưa triển khai", look: "bad" },
  "not-applicable": { shape: "–", word: "Không thuộc cấp này", look: "plain" },
} as const satisfies Record<CoverageState, { shape: string; word: string; look: Look }>;

export interface Matrix {
  readonly title: string;
  /** The lower papers or offices, one column each. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  /** Label path of the superior task, "III.1.a"; "" when it has none. */
  readonly path: string;
  readonly text: string;
  /** As written; "" when there is none. */
  readonly deadline: string;
  /** As many as there are columns. */
  readonly cells: readonly { readonly state: CoverageState; readonly text: string }[];
}

/** Writes superior tasks against lower papers as an XLSX workbook for A4 landscape. */
export function writeMatrix(matrix: Matrix): Promise<Uint8Array> {
  return writeWorkbook({
    name: "Ma trận nhiệm vụ",
    top: [
      { value: matrix.title, look: "title" },
      { value: legend(matrix), look: "note" },
    ],
    widths: [10, 52, 20, ...matrix.columns.map(() => 34)],
    head: ["Mục", "Nhiệm vụ cấp trên giao", "Thời hạn", ...matrix.columns],
    rows: matrix.rows.map((row) => [
      textCell(row.path),
      textCell(row.text),
      textCell(row.deadline),
      ...row.cells.map(stateCell),
    ]),
    frozenColumns: 2,
  });
}

function stateCell(cell: MatrixRow["cells"][number]): SheetCell {
  const { shape, word, look } = states[cell.state];
  return { value: cell.text === "" ? `${shape} ${word}` : `${shape} ${word}: ${cell.text}`, look };
}

function textCell(value: string): SheetCell {
  return { value, look: "text" };
}

/** Explains the shapes that occur, and counts them. */
function legend(matrix: Matrix): string {
  const cells = matrix.rows.flatMap((row) => row.cells);
  return Object.entries(states)
    .map(([state, { shape, word }]) => ({
      sign: `${shape} ${word}`,
      count: cells.filter((cell) => cell.state === state).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ sign, count }) => `${sign}: ${count}`)
    .join("     ");
}
