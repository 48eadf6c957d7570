import { appendixPath } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Appendix, Document, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { chargeOf } from "./sentence.ts";

/** "ĐỀ CƯƠNG BÁO CÁO …", "MẪU BÁO CÁO": what a report shall tell of. */
const outline = /^(?:de cuong|(?:mau|bieu mau) (?:de cuong|bao cao|phieu))\b/u;
/** "Mẫu số 02/HNCT", "BIÊN BẢN …", "PHIẾU …": what somebody fills in. */
const form =
  /^(?:mau (?:so )?\d|mau [a-z]?\d|bien ban\b|phieu\b|don (?:xin|de nghi|dang ky)\b|giay (?:xac nhan|moi|gioi thieu)\b)/u;

/** The appendices that are outlines of reports: "PL2. PL4. ". */
export function outlinesIn(document: Document): string {
  return placesOf(document, (lines) => lines.some((line) => outline.test(wordsOf(line))));
}

/** The appendices that are blank forms, by their titles or by what is left open in them. */
export function formsIn(document: Document): string {
  return placesOf(
    document,
    (lines, { children }) => lines.some((line) => form.test(wordsOf(line))) || isOpen(children),
  );
}

function placesOf({ appendices }: Document, fits: (lines: readonly Line[], appendix: Appendix) => boolean): string {
  return appendices
    .flatMap((appendix, index) => {
      const lines = appendix.children.filter((child): child is Line => child.type === "line");
      return fits(lines, appendix) ? [`${appendixPath(lines, index)}. `] : [];
    })
    .join("");
}

const wordsOf = rememberingOf((line: Line) => fold(textOf(line)).trim());

/** So many points with a blank to be filled in, and so large a part of all, make a form, where nobody is charged. */
const blanks = 3;
const share = 0.3;

function isOpen(children: Appendix["children"]): boolean {
  const points = children.filter((child): child is Point => child.type === "item" || child.type === "paragraph");
  const open = points.filter(hasBlank).length;
  if (open < blanks || open < points.length * share) return false;
  return !points.some((point) => chargeOf(textOf(point)) !== null);
}

type Point = Extract<Block, { type: "item" | "paragraph" }>;

const hasBlank = rememberingOf((point: Point) => /…{2,}|\.{5,}|_{4,}/u.test(textOf(point)));
