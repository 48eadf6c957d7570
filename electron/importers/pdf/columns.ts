import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { lineText } from "./words.ts";

/** A stretch of a page set in two columns: the head of a paper, or its recipients beside its signature. */
export interface Band {
  readonly kind: "head" | "foot";
  /** Lines before the band, the band itself and the lines after it are `start` and `end` in the page's lines. */
  readonly start: number;
  readonly end: number;
  /** In the order to read: for a head issuer, motto, number, place and date; for a foot recipients, signature. */
  readonly groups: readonly (readonly Line[])[];
}

const NUMBER = /^số\s*:?/i;
const DATE = /ngày.*tháng.*năm/i;
const RECIPIENTS = /^nơi nhận/i;
const LABEL = /^(?:[-+•*–]|\(?[\p{L}\d]{1,3}[.)])\s*$/u;
/** Least room between the columns, in points. */
const GUTTER = 4;

/** Finds the two-column stretches of a page. `lines` are in order from top to bottom, without furniture and notes. */
export function findBands(page: Page, lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  const head = findHead(page, lines);
  if (head) bands.push(head);
  for (let index = head?.end ?? 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (!RECIPIENTS.test(lineText(line)) || line.x0 > page.width * 0.4) continue;
    const band = findFoot(page, lines, index);
    if (band) bands.push(band);
    index = band?.end ?? index;
  }
  return bands;
}

function findHead(page: Page, lines: readonly Line[]): Band | undefined {
  for (let index = 0; index < Math.min(3, lines.length); index += 1) {
    const right = lines.findIndex((other, at) => at <= 4 && isRightOf(other, lines[index]!));
    if (right < 0 || LABEL.test(lineText(lines[index]!))) continue;
    const start = Math.min(index, right);
    const grown = grow(
      page,
      lines,
      start,
      lines[index]!,
      lines[right]!,
      (others, next) => !others.includes(next) || !hasDate(others, next),
    );
    if (grown.left.length + grown.right.length < 3) return undefined;
    return {
      kind: "head",
      start,
      end: start + grown.left.length + grown.right.length,
      groups: headGroups(grown.left, grown.right),
    };
  }
  return undefined;
}

/** The head ends below place and date: what stands alone on the right after them belongs to the title. */
function hasDate(right: readonly Line[], next: Line): boolean {
  return right.some((line) => line !== next && DATE.test(lineText(line)) && next.y > line.y + 0.5 * line.size);
}

function findFoot(page: Page, lines: readonly Line[], index: number): Band | undefined {
  const label = lines[index]!;
  const above = lines.findIndex((other, at) => at >= index - 3 && at <= index + 3 && isRightOf(other, label));
  const start = above < 0 ? index : Math.min(index, above);
  const grown = grow(page, lines, start, label, above < 0 ? undefined : lines[above], () => true);
  if (grown.right.length === 0) return undefined;
  return {
    kind: "foot",
    start,
    end: start + grown.left.length + grown.right.length,
    groups: [grown.left, grown.right],
  };
}

function isRightOf(right: Line, left: Line): boolean {
  return (
    Math.abs(right.y - left.y) <= 0.7 * Math.max(left.size, right.size) &&
    right.x0 > left.x1 + GUTTER &&
    right.x1 - right.x0 > 20
  );
}

interface Columns {
  readonly left: Line[];
  readonly right: Line[];
}

/** Takes in line after line as long as the gutter between the columns stays free. */
function grow(
  page: Page,
  lines: readonly Line[],
  start: number,
  left: Line,
  right: Line | undefined,
  goesOn: (right: readonly Line[], next: Line) => boolean,
): Columns {
  const columns: Columns = { left: [], right: [] };
  let low = left.x1;
  let high = right?.x0 ?? Infinity;
  for (const line of lines.slice(start)) {
    const onRight = line.x0 >= low + GUTTER && line.x0 > page.width * 0.36;
    const onLeft = !onRight && line.x1 <= high - GUTTER && line.x0 < page.width * 0.4 && line.x1 < page.width * 0.7;
    if (!onRight && !onLeft) break;
    if (onRight) high = Math.min(high, line.x0);
    else low = Math.max(low, line.x1);
    const side = onRight ? columns.right : columns.left;
    side.push(line);
    if (!goesOn(columns.right, line)) {
      side.pop();
      break;
    }
  }
  return columns;
}

/** Issuer and motto stand above number and date; "V/v …" belongs to the number. */
function headGroups(left: readonly Line[], right: readonly Line[]): Line[][] {
  const number = left.findIndex((line) => NUMBER.test(lineText(line)));
  const date = right.findIndex((line) => DATE.test(lineText(line)));
  const cutLeft = number < 0 ? left.length : number;
  const cutRight = date < 0 ? right.length : date;
  const groups = [left.slice(0, cutLeft), right.slice(0, cutRight), left.slice(cutLeft), right.slice(cutRight)];
  return groups.filter((group) => group.length > 0);
}
