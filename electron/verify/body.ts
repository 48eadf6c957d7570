import { textWidth } from "#shared/layout/measure.ts";
import type { Measure, Requirement } from "./measure.ts";
import { listed, measured, number, pt, tally } from "./measure.ts";
import type { Paper, PaperLine, PaperRun } from "./paper.ts";
import type { Parts } from "./parts.ts";

const font: Requirement = {
  id: "file/font",
  title: "Phông chữ",
  expected: "Times New Roman",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục I.4",
};
const color: Requirement = { id: "file/color", title: "Màu chữ", expected: "Màu đen", basis: font.basis };
const sizes: Requirement = {
  id: "file/sizes",
  title: "Cỡ chữ nội dung",
  expected: "13-14",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục II.6 và Mục V",
};
const textBasis = "NĐ 30/2020, Phụ lục I, Phần I, Mục II.6";
const alignment: Requirement = {
  id: "file/alignment",
  title: "Canh lề nội dung",
  expected: "Canh đều cả hai lề",
  basis: textBasis,
};
const indent: Requirement = {
  id: "file/indent",
  title: "Lùi đầu dòng",
  expected: "1 cm hoặc 1,27 cm",
  basis: textBasis,
};
const spacing: Requirement = {
  id: "file/spacing",
  title: "Khoảng cách giữa các đoạn",
  expected: "Tối thiểu 6 pt",
  basis: textBasis,
};
const leading: Requirement = {
  id: "file/line-spacing",
  title: "Khoảng cách giữa các dòng",
  expected: "Từ dòng đơn đến 1,5 dòng",
  basis: textBasis,
};

/** So much of the text may depart before a requirement counts as missed: a stray line is not the paper's format. */
const allowed = 0.05;

interface Count {
  readonly values: Map<string, number>;
  good: number;
  all: number;
}

function count<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  name: (item: T) => string,
  fits: (item: T) => boolean,
): Count {
  const out: Count = { values: new Map(), good: 0, all: 0 };
  for (const item of items) {
    const weight = weigh(item);
    tally(out.values, name(item), weight);
    out.all += weight;
    if (fits(item)) out.good += weight;
  }
  return out;
}

function verdict(requirement: Requirement, counted: Count, empty: string): Measure {
  if (counted.all === 0) return measured(requirement, null, empty);
  return measured(requirement, counted.good >= counted.all * (1 - allowed), listed(counted.values));
}

const visible = (run: PaperRun): number => run.text.replace(/\s/gu, "").length;
const lengthOf = (line: PaperLine): number => line.text.trim().length;
const timesNewRoman = /^times\s*new\s*roman/iu;

const near = (value: number, wanted: number, slack: number): boolean => Math.abs(value - wanted) <= slack;

/** Wide enough to fill more than one line: only then alignment and indents show. */
function isLong(line: PaperLine): boolean {
  return textWidth(line.text, line.runs[0]?.look.size ?? 14, "regular") > 170;
}

/** Single spacing of Times New Roman is 1.15 times its size. */
function spacingInLines(line: PaperLine): number {
  const { line: value, lineRule } = line.look;
  if (lineRule === "auto") return value;
  const size = Math.max(...line.runs.map((run) => run.look.size));
  const lines = value / (size * 1.15);
  return lineRule === "atLeast" ? Math.max(1, lines) : lines;
}

const alignNames: Readonly<Record<string, string>> = {
  both: "đều hai lề",
  distribute: "đều hai lề",
  left: "trái",
  start: "trái",
  right: "phải",
  end: "phải",
  center: "giữa",
};

/** Space between each paragraph and the next one right below it, in points. */
function gaps(body: readonly PaperLine[]): number[] {
  return body.slice(1).flatMap((line, index) => {
    const before = body[index];
    if (before === undefined || line.paragraph !== before.paragraph + 1) return [];
    const same = line.look.style === before.look.style;
    const after = same && before.look.contextual ? 0 : before.look.after;
    const own = same && line.look.contextual ? 0 : line.look.before;
    return [after + own];
  });
}

const empty = "không thấy phần nội dung";

const sizeFits = (run: PaperRun): boolean => run.look.size >= 13 && run.look.size <= 14;
const alignName = (line: PaperLine): string => alignNames[line.look.align] ?? line.look.align;
const firstIndent = (line: PaperLine): number => line.look.left + line.look.firstLine;
const indentName = (line: PaperLine): string => `${number(firstIndent(line) / 10, 2)} cm`;
const indentFits = (line: PaperLine): boolean => near(firstIndent(line), 10, 1) || near(firstIndent(line), 12.7, 1);
const linesName = (line: PaperLine): string => `${number(spacingInLines(line), 2)} dòng`;
const linesFit = (line: PaperLine): boolean => spacingInLines(line) >= 0.98 && spacingInLines(line) <= 1.52;
const once = (): number => 1;

/** Indents made by a list, by tabs or blanks, or hanging ones, are not judged. */
function hasPlainIndent(line: PaperLine): boolean {
  return !line.look.listed && !/^\s/u.test(line.text) && line.look.firstLine >= 0;
}

function letters(paper: Paper): Measure[] {
  const runs = paper.lines.flatMap((line) => line.runs);
  const fonts = count(
    runs,
    visible,
    (run) => run.look.font,
    (run) => timesNewRoman.test(run.look.font),
  );
  const colors = count(
    runs,
    visible,
    (run) => (run.look.black ? "đen" : "màu khác"),
    (run) => run.look.black,
  );
  return [verdict(font, fonts, empty), verdict(color, colors, empty)];
}

/** Font, colour, size, alignment, indents and spacing of the running text. */
export function measureBody(paper: Paper, parts: Parts): Measure[] {
  const text = parts.body.filter((line) => line.look.align !== "center" && line.look.align !== "right");
  const runs = text.flatMap((line) => line.runs).filter((run) => !run.look.raised);
  const long = text.filter(isLong);
  const indents = count(long.filter(hasPlainIndent), lengthOf, indentName, indentFits);
  const between = count(
    gaps(text),
    once,
    (gap) => `${pt(gap)} pt`,
    (gap) => gap >= 5.95,
  );
  return [
    ...letters(paper),
    verdict(
      sizes,
      count(runs, visible, (run) => pt(run.look.size), sizeFits),
      empty,
    ),
    verdict(
      alignment,
      count(long, lengthOf, alignName, (line) => alignName(line) === alignNames["both"]),
      empty,
    ),
    verdict(indent, indents, "lùi bằng danh sách tự động hoặc dấu tab"),
    verdict(spacing, between, "không đo được khoảng cách"),
    verdict(leading, count(text, lengthOf, linesName, linesFit), empty),
  ];
}
