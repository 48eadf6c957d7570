import type { ShownState } from "#shared/trace/states.ts";
import { shownStateIds, shownStates } from "#shared/trace/states.ts";
import type { Look, SheetCell } from "./workbook.ts";
import { writeWorkbook } from "./workbook.ts";

const looks = {
  deep: "good",
  covered: "good",
  forwarded: "good",
  waived: "plain",
  suspect: "weak",
  uncovered: "bad",
  "not-for": "plain",
} as const satisfies Record<ShownState, Look>;

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
  /** Who leads it by the superior paper; absent where nobody asked. */
  readonly lead?: string;
  /** As written; "" when there is none. */
  readonly deadline: string;
  /** As many as there are columns. */
  readonly cells: readonly { readonly state: ShownState; readonly text: string }[];
}

/** Writes superior tasks against lower papers as an XLSX workbook for A4 landscape. */
export function writeMatrix(matrix: Matrix): Promise<Uint8Array> {
  const withLead = matrix.rows.some(({ lead }) => lead !== undefined);
  return writeWorkbook({
    name: "Ma trận nhiệm vụ",
    top: [
      { value: matrix.title, look: "title" },
      { value: legend(matrix), look: "note" },
    ],
    widths: [10, 52, ...(withLead ? [26] : []), 20, ...matrix.columns.map(() => 34)],
    head: ["Mục", "Nhiệm vụ cấp trên giao", ...(withLead ? ["Chủ trì"] : []), "Thời hạn", ...matrix.columns],
    rows: matrix.rows.map((row) => [
      textCell(row.path),
      textCell(row.text),
      ...(withLead ? [textCell(row.lead ?? "")] : []),
      textCell(row.deadline),
      ...row.cells.map(stateCell),
    ]),
    frozenColumns: 2,
  });
}

function stateCell({ state, text }: MatrixRow["cells"][number]): SheetCell {
  const sign = signOf(state);
  return { value: text === "" ? sign : `${sign}: ${text}`, look: looks[state] };
}

/** "● Đã có". */
function signOf(state: ShownState): string {
  const { shape, word } = shownStates[state];
  return `${shape} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function textCell(value: string): SheetCell {
  return { value, look: "text" };
}

/** Explains the shapes that occur, and counts them. */
function legend(matrix: Matrix): string {
  const cells = matrix.rows.flatMap((row) => row.cells);
  return shownStateIds
    .map((state) => ({ sign: signOf(state), count: cells.filter((cell) => cell.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ sign, count }) => `${sign}: ${count}`)
    .join("     ");
}
