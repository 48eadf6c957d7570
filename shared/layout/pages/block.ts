import type { Look, Rule, SheetItem, SheetParagraph } from "#shared/layout/sheet.ts";
import type { Role } from "#shared/layout/sheet.ts";
import type { SetLine } from "./lines.ts";
import { setLines } from "./lines.ts";
import { points, ruleSpace, weights } from "./metrics.ts";
import type { LineMark, Mark } from "./page.ts";
import { moved } from "./page.ts";
import { tokensOf } from "./tokens.ts";

/** A stretch of a block that is never cut. Millimetres. */
export interface Slice {
  readonly height: number;
  /** What of it must stand on the page: the room that line spacing adds at the end may hang over. */
  readonly tight: number;
  readonly notes: readonly number[];
}

/** Something that flows over pages: a paragraph, a drawn line, a frame, a table. */
export interface Block {
  readonly before: number;
  readonly after: number;
  readonly slices: readonly Slice[];
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** So many slices at the top are drawn again on every further page. */
  readonly heads: number;
  /** True when a page may end before slice `index`. */
  readonly mayCut: (index: number) => boolean;
  /** The marks of the slices from `from` up to `to`, from the upper left corner of the first of them. */
  readonly draw: (from: number, to: number) => Mark[];
}

export type Looks = Readonly<Record<Role, Look>>;

/** Two lines at least stay together at the foot and at the head of a page. */
const together = 2;

export function lookOf(looks: Looks, paragraph: SheetParagraph): Look {
  return { ...looks[paragraph.role], ...paragraph.look };
}

/** A paragraph's lines; a stamp's rectangle narrows them. */
export function linesOf(looks: Looks, paragraph: SheetParagraph, width: number): SetLine[] {
  const look = lookOf(looks, paragraph);
  const side = paragraph.box === undefined ? 0 : Math.max(0, (width - paragraph.box) / 2);
  const set = paragraph.box === undefined ? look : { ...look, left: side, right: side };
  const exact = paragraph.role === "spacer" ? { exact: points(look.size) } : {};
  return setLines(tokensOf(paragraph.runs, look), { node: paragraph.node, look: set, width, ...exact });
}

/** Marks of lines one below the other. */
export function stacked(lines: readonly SetLine[]): Mark[] {
  let y = 0;
  return lines.flatMap((line) => {
    const marks = moved(line.marks, 0, y);
    y += line.height;
    return marks;
  });
}

export const heightOf = (slices: readonly { readonly height: number }[]): number =>
  slices.reduce((sum, { height }) => sum + height, 0);

function boxed(paragraph: SheetParagraph, look: Look, lines: readonly SetLine[], width: number): Block {
  const edge = points(weights.rule + ruleSpace);
  const height = heightOf(lines) + 2 * edge;
  const side = Math.max(0, (width - (paragraph.box ?? 0)) / 2);
  const [left, right, weight] = [side - edge, width - side + edge, points(weights.rule)];
  const line = (x1: number, y1: number, x2: number, y2: number): LineMark => ({ type: "line", x1, y1, x2, y2, weight });
  const marks = [
    line(left, 0, right, 0),
    line(left, height, right, height),
    line(left, 0, left, height),
    line(right, 0, right, height),
    ...moved(stacked(lines), 0, edge),
  ];
  return solid({ ...spaces(look), height, marks, breakBefore: paragraph.pageBreakBefore === true });
}

const spaces = (look: Look): Pick<Block, "before" | "after" | "keepNext"> => ({
  before: points(look.before),
  after: points(look.after),
  keepNext: look.keepNext,
});

interface Solid extends Pick<Block, "before" | "after" | "keepNext"> {
  readonly height: number;
  readonly marks: Mark[];
  readonly breakBefore?: boolean;
  readonly notes?: readonly number[];
}

/** A block in one piece. */
export function solid({ height, marks, notes = [], breakBefore = false, ...rest }: Solid): Block {
  const slices = [{ height, tight: height, notes }];
  return { ...rest, breakBefore, heads: 0, slices, mayCut: () => false, draw: () => marks };
}

export function paragraphBlock(looks: Looks, paragraph: SheetParagraph, width: number): Block {
  const look = lookOf(looks, paragraph);
  const lines = linesOf(looks, paragraph, width);
  if (paragraph.box !== undefined) return boxed(paragraph, look, lines, width);
  return {
    ...spaces(look),
    slices: lines,
    breakBefore: paragraph.pageBreakBefore === true,
    heads: 0,
    mayCut: (index) => index >= together && lines.length - index >= together,
    draw: (from, to) => stacked(lines.slice(from, to)),
  };
}

/** A drawn line in the empty paragraph that carries it; it stays with what follows. */
export function ruleBlock(looks: Looks, rule: Rule): Block {
  const { before, size } = looks.rule;
  const weight = points(weights.rule);
  const x = (rule.room - rule.length) / 2;
  const marks: Mark[] = [{ type: "line", x1: x, x2: x + rule.length, y1: weight / 2, y2: weight / 2, weight }];
  const height = points(size + ruleSpace) + weight;
  return solid({ before: points(before), after: points(rule.after), keepNext: true, height, marks });
}

/** Blocks of what is neither frame nor table. */
export type Plain = Exclude<SheetItem, { type: "frame" | "table" | "break" }>;
export function plainBlock(looks: Looks, item: Plain, width: number): Block {
  return item.type === "rule" ? ruleBlock(looks, item) : paragraphBlock(looks, item, width);
}
