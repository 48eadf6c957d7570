import { lineWidths, textWidth } from "#shared/layout/measure.ts";
import type { Measure, Requirement } from "./measure.ts";
import { measured, mm } from "./measure.ts";
import type { Paper, PaperLine } from "./paper.ts";
import type { Parts } from "./parts.ts";

const basis = "NĐ 30/2020, Phụ lục I, Phần I, Mục II";
const under = {
  motto: {
    id: "file/header-lines/motto",
    title: "Đường kẻ dưới Tiêu ngữ",
    expected: "Nét liền, dài bằng dòng chữ",
    basis: `${basis}.1`,
  },
  issuer: {
    id: "file/header-lines/issuer",
    title: "Đường kẻ dưới tên cơ quan ban hành",
    expected: "Nét liền, dài 1/3 đến 1/2 dòng chữ",
    basis: `${basis}.2`,
  },
  subject: {
    id: "file/header-lines/subject",
    title: "Đường kẻ dưới trích yếu",
    expected: "Nét liền, dài 1/3 đến 1/2 dòng chữ",
    basis: `${basis}.5`,
  },
} satisfies Record<string, Requirement>;

const tolerance = 2;

/** Width in millimetres of a line as it would be printed on one line. */
export function widthOf(line: PaperLine): number {
  return line.runs.reduce((sum, { text, look }) => {
    return (
      sum +
      textWidth(
        look.caps ? text.toUpperCase() : text,
        look.size,
        look.bold ? "bold" : look.italic ? "italic" : "regular",
      )
    );
  }, 0);
}

function roomOf(paper: Paper, line: PaperLine): number | null {
  if (line.cell !== null) return line.cell.width;
  const section = paper.sections[line.section];
  return section === undefined ? null : section.width - section.margins.left - section.margins.right;
}

/** Widths of the printed lines of some typed lines. */
function printed(paper: Paper, lines: readonly PaperLine[]): number[] {
  return lines.flatMap((line) => {
    const run = line.runs[0];
    const room = roomOf(paper, line);
    if (run === undefined || room === null || widthOf(line) <= room - line.look.left - line.look.right)
      return [widthOf(line)];
    const text = run.look.caps ? line.text.toUpperCase() : line.text;
    return lineWidths(text, room - line.look.left - line.look.right, run.look.size, run.look.bold ? "bold" : "regular");
  });
}

interface Found {
  readonly lengths: readonly number[];
  readonly doubtful: boolean;
  readonly underlined: boolean;
}

function borderLength(paper: Paper, line: PaperLine): number | null {
  const room = roomOf(paper, line);
  return room === null ? null : room - line.look.left - line.look.right;
}

/** Lines drawn below `last`: borders of it and of the empty paragraphs that follow, and drawings anchored near it. */
function linesBelow(paper: Paper, parts: Parts, last: PaperLine): Found {
  const at = paper.lines.indexOf(last);
  const lengths: number[] = [];
  if (last.look.borderBottom) push(lengths, borderLength(paper, last));
  for (const line of paper.lines.slice(at + 1, at + 4)) {
    if (
      line.cell?.table !== last.cell?.table ||
      line.cell?.row !== last.cell?.row ||
      line.cell?.column !== last.cell?.column
    )
      break;
    if (line.look.borderTop) push(lengths, borderLength(paper, line));
    if (line.text.trim() !== "") break;
    if (line.look.borderBottom && !line.look.borderTop) push(lengths, borderLength(paper, line));
  }
  const near = new Set([...parts.head, ...paper.lines.slice(Math.max(0, at - 3), at + 4)]);
  const anchored = [...near].flatMap((line) => line.drawn);
  const doubtful = [...near].some((line) => line.doubtful) || anchored.length > 0;
  return { lengths: [...lengths, ...anchored], doubtful, underlined: last.runs.some((run) => run.look.underline) };
}

function push(lengths: number[], length: number | null): void {
  if (length !== null && length > 0) lengths.push(length);
}

function judge(
  paper: Paper,
  parts: Parts,
  requirement: Requirement,
  lines: readonly PaperLine[],
  low: number,
  high: number,
): Measure[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const widths = printed(paper, lines);
  const [least, most] = [Math.min(...widths) * low, Math.max(...widths) * high];
  const found = linesBelow(paper, parts, last);
  const right = found.lengths.find((length) => length >= least - tolerance && length <= most + tolerance);
  const text = `chữ dài ${mm(Math.max(...widths))}`;
  if (right !== undefined) return [measured(requirement, true, `kẻ dài ${mm(right)}, ${text}`)];
  const own = found.lengths[0];
  if (own !== undefined) return [measured(requirement, found.doubtful ? null : false, `kẻ dài ${mm(own)}, ${text}`)];
  if (found.underlined) return [measured(requirement, false, "gạch chân chữ thay cho đường kẻ")];
  return [measured(requirement, found.doubtful ? null : false, "không thấy đường kẻ")];
}

/** Lines under the motto, the issuer and the subject; lengths within 2 mm. */
export function measureRules(paper: Paper, parts: Parts): Measure[] {
  return [
    ...judge(paper, parts, under.motto, parts.motto === null ? [] : [parts.motto], 1, 1),
    ...judge(paper, parts, under.issuer, parts.issuer, 1 / 3, 1 / 2),
    ...judge(paper, parts, under.subject, parts.subject, 1 / 3, 1 / 2),
  ];
}
