import { mmPerPoint, textWidth } from "#shared/layout/measure.ts";
import type { Mark, Page, TextMark } from "#shared/layout/pages/page.ts";
import type { Pdf } from "./fonts.ts";

const points = (millimetres: number): number => millimetres / mmPerPoint;

/** Place and thickness of an underline by the font's own table, in shares of the size. */
const underline = { below: 223 / 2048, weight: 100 / 2048 };

/** One line, its letters on `y`. */
const plain: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: "alphabetic" };

/** The words of a stretched line one by one, each with the blank behind it, so that who copies them gets the blanks too. */
function stretched({ text, x, size, face, stretch }: TextMark): { text: string; x: number }[] {
  let at = x;
  return (text.match(/[^ ]* ?/gu) ?? []).flatMap((word) => {
    if (word === "") return [];
    const place = { text: word, x: at };
    at += textWidth(word, size, face) + (word.endsWith(" ") ? stretch : 0);
    return [place];
  });
}

function drawText(pdf: Pdf, mark: TextMark): void {
  pdf.font(mark.face).fontSize(mark.size);
  const parts = mark.stretch === 0 ? [mark] : stretched(mark);
  for (const { text, x } of parts) pdf.text(text, points(x), points(mark.y), plain);
  if (!mark.underline) return;
  const y = points(mark.y) + mark.size * underline.below;
  pdf
    .lineWidth(mark.size * underline.weight)
    .moveTo(points(mark.x), y)
    .lineTo(points(mark.x + mark.width), y)
    .stroke();
}

function drawMark(pdf: Pdf, mark: Mark): void {
  if (mark.type === "text") return drawText(pdf, mark);
  pdf
    .lineWidth(points(mark.weight))
    .moveTo(points(mark.x1), points(mark.y1))
    .lineTo(points(mark.x2), points(mark.y2))
    .stroke();
}

/** Adds a sheet of the paper to a file. */
export function drawPage(pdf: Pdf, page: Page): void {
  pdf.addPage({ size: [points(page.width), points(page.height)], margin: 0 });
  for (const mark of page.marks) drawMark(pdf, mark);
}
