import { appendixPath } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf as wordsIn } from "#shared/agencies/grammar/tokens.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";

/** "ĐỀ CƯƠNG BÁO CÁO …", "MẪU BÁO CÁO": what a report shall tell of. */
const outline = /^(?:de cuong|(?:mau|bieu mau) (?:de cuong|bao cao|phieu))\b/u;
/** "Mẫu số 02/HNCT", "BIÊN BẢN …", "PHIẾU …": what somebody fills in. */
const form =
  /^(?:mau (?:so )?\d|mau [a-z]?\d|bien ban\b|phieu\b|don (?:xin|de nghi|dang ky)\b|giay (?:xac nhan|moi|gioi thieu)\b)/u;
/** "PHIẾU TRÌNH", "TỜ KHAI …", "ĐƠN ĐỀ NGHỊ …": papers that go upwards with an opinion or a wish. */
const request = /^(?:phieu trinh|to khai|don (?:xin|de nghi|dang ky))\b/u;
/** "ĐIỀU LỆ …", "NỘI QUY …": how a body is set up and how one behaves, for good. */
const charter = /^(?:dieu le|noi quy)\b/u;

/** The appendices that are outlines of reports: "PL2. PL4. ". */
export function outlinesIn(document: Document): string {
  return placesOf(document, (lines) => lines.some((line) => outline.test(wordsOf(line))));
}

/**
 * The parts that hand out no work: appendices that are blank forms, by their titles or by what is left open in them, or data
 * ("CPU ≥ 8 nhân"), and charters; "body. " for a whole paper that is a charter or a request.
 */
export function workless(document: Document): string {
  const places = placesOf(
    document,
    (lines, { children }) =>
      lines.some((line) => form.test(wordsOf(line)) || charter.test(wordsOf(line))) ||
      isOpen(children) ||
      isData(children),
  );
  return titlesOf(document).some((title) => request.test(title) || charter.test(title)) ? `body. ${places}` : places;
}

/** What a paper calls itself: the line of its kind, or the titles its body opens with where the head has none. */
function titlesOf({ kind, header, body }: Document): readonly string[] {
  if (kind !== "other") return [];
  const line = header.children.find(({ role }) => role === "kind");
  if (line !== undefined) return [wordsOf(line)];
  const end = body.children.findIndex((block) => block.type !== "heading" || block.label !== undefined);
  const titles = body.children.slice(0, end < 0 ? 0 : Math.min(end, 3));
  return titles.flatMap((block) => (block.type === "heading" ? [fold(textOf(block)).trim()] : []));
}

/** Places of the appendices whose lines or contents fit ("PL2. "), each with a dot and a space behind it. */
export function placesOf(
  { appendices }: Document,
  fits: (lines: readonly Line[], appendix: Appendix) => boolean,
): string {
  return appendices
    .flatMap((appendix, index) => {
      const lines = appendix.children.filter((child): child is Line => child.type === "line");
      return fits(lines, appendix) ? [`${appendixPath(lines, index)}. `] : [];
    })
    .join("");
}

/** The words of a line, folded. Memoised. */
export const wordsOf = rememberingOf((line: Line) => fold(textOf(line)).trim());

/** So many points with a blank to be filled in, and so large a part of all, make a form, where nobody is charged. */
const blanks = 3;
const share = 0.3;

function isOpen(children: Appendix["children"]): boolean {
  const points = children.filter((child): child is Point => child.type === "item" || child.type === "paragraph");
  const open = points.filter(hasBlank).length;
  if (open < blanks || open < points.length * share) return false;
  return !points.some((point) => chargeOf(textOf(point)) !== null);
}

/** So many points of which hardly one says what is to be done, nor by whom, are data. */
const rows = 12;
const fewActs = 0.2;

function isData(children: Appendix["children"]): boolean {
  const points = children.filter((child): child is Point => child.type === "item" || child.type === "paragraph");
  if (points.length < rows || points.filter(isAct).length >= points.length * fewActs) return false;
  return points.filter(chargesSomebody).length < fewCharges;
}

/** Data tell nobody what to do; behind a few who are told stand blank forms. */
const fewCharges = 4;

const chargesSomebody = rememberingOf((point: Point) => {
  const how = chargeOf(textOf(point))?.how;
  return how === "order" || how === "subject";
});

const isAct = rememberingOf((point: Point) => {
  const text = textOf(point);
  return predicateAt(wordsIn(text.toLowerCase(), 0), 0) !== null || chargeOf(text) !== null;
});

type Point = Extract<Block, { type: "item" | "paragraph" }>;

const hasBlank = rememberingOf((point: Point) => /…{2,}|\.{5,}|_{4,}/u.test(textOf(point)));
