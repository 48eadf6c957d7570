import fc from "fast-check";
import type { Block, Row } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";

/** One step of a person at work on a paper. Numbers are taken modulo what there is. */
export interface Edited {
  readonly what: "reword" | "insert" | "drop" | "move" | "relabel" | "line" | "foot" | "kind";
  readonly part: number;
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const words = [
  "",
  " năm 2026",
  ", hoàn thành trước ngày 30/6/2023.",
  " theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ",
  "; Công an xã chủ trì, phối hợp với Văn phòng UBND thực hiện:",
  " của của",
  "Yêu cầu các sở, ban, ngành thực hiện các nội dung sau:",
  "Thời gian hoàn thành: trong tháng 9/2026.",
  "Đơn vị chủ trì các nhiệm vụ tại mục này: Sở Nội vụ.",
];

const heads = [
  "An Bình, ngày 05 tháng 3 năm 2026",
  "Quảng Ngãi, ngày 31 tháng 12 năm 2022",
  "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
  "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
  "Về việc triển khai nhiệm vụ năm 2023",
];

export const edits: fc.Arbitrary<Edited> = fc.record({
  what: fc.constantFrom("reword", "reword", "insert", "drop", "move", "relabel", "line", "line", "foot", "kind"),
  part: fc.nat(9),
  at: fc.nat(5000),
  to: fc.nat(5000),
  words: fc.constantFrom(...words),
});

type Child = Line | Block;
let inserted = 0;

/** The document after one step; all that the step does not touch is shared with the one before. */
export function edited(document: Document, step: Edited, foreign: readonly Block[]): Document {
  if (step.what === "kind") return { ...document, kind: step.at % 2 === 0 ? "plan" : "decision" };
  if (step.what === "line") {
    const at = step.at % document.header.children.length;
    const children = document.header.children.map((line, i) =>
      i === at ? { ...line, children: [{ text: heads[step.to % heads.length] as string }] } : line,
    );
    return { ...document, header: { ...document.header, children } };
  }
  if (step.what === "foot") {
    const at = step.at % Math.max(1, document.closing.children.length);
    const children = step.words === "" ? [] : document.closing.children.toSpliced(at, 1);
    return { ...document, closing: { ...document.closing, children } };
  }
  const chosen = step.part % (document.appendices.length * 2 + 1);
  if (chosen >= document.appendices.length)
    return { ...document, body: { ...document.body, children: changed(document.body.children, step, foreign) as Block[] } };
  const appendices = document.appendices.map((appendix, at): Appendix => (at === chosen ? { ...appendix, children: changed(appendix.children, step, foreign) } : appendix));
  return { ...document, appendices };
}

function changed(children: readonly Child[], step: Edited, foreign: readonly Block[]): Child[] {
  const at = step.at % Math.max(1, children.length);
  const to = step.to % Math.max(1, children.length);
  if (step.what === "insert") return children.toSpliced(at, 0, copyOf(foreign[step.to % foreign.length] as Block));
  if (step.what === "drop") return children.toSpliced(at, 1);
  const child = children[at];
  if (!child) return [...children];
  if (step.what === "move") return child.type === "line" ? [...children] : children.toSpliced(at, 1).toSpliced(to, 0, child);
  return children.toSpliced(at, 1, step.what === "relabel" ? relabelled(child, step) : reworded(child, step));
}

function copyOf(block: Block): Block {
  inserted += 1;
  return JSON.parse(JSON.stringify(block).replaceAll(/"id":"([^"]+)"/gu, `"id":"$1-${inserted}"`)) as Block;
}

function relabelled(child: Child, { to }: Edited): Child {
  return "label" in child && child.label !== undefined ? { ...child, label: ["1.", "2.", "a)", "-", "d)", "IV."][to % 6] as string } : child;
}

function reworded(child: Child, step: Edited): Child {
  if (child.type === "page-break") return child;
  if (child.type === "task") {
    const at = step.to % child.children.length;
    return { ...child, children: child.children.map((part, i) => (i === at ? (reworded(part, step) as typeof part) : part)) };
  }
  if (child.type === "table") {
    const at = step.to % child.children.length;
    return { ...child, children: child.children.map((row, i) => (i === at ? rewordedRow(row, step) : row)) };
  }
  return { ...child, children: [...(step.to % 3 === 0 ? [] : child.children), { text: step.words }] } as Child;
}

function rewordedRow(row: Row, step: Edited): Row {
  const at = step.at % row.children.length;
  const children = row.children.map((cell, i) =>
    i === at ? { ...cell, children: cell.children.map((one) => reworded(one, step) as typeof one) } : cell,
  );
  return { ...row, children };
}
