import type { FileChild, ISectionOptions } from "docx";
import type { Section, Sheet, SheetItem } from "#shared/layout/sheet.ts";
import type { DocxLibrary } from "./library.ts";
import { paragraphOf, ruleOf } from "./paragraph.ts";
import { styleId } from "./styles.ts";
import { frameOf, tableOf } from "./tables.ts";
import { twips } from "./units.ts";

function childOf(docx: DocxLibrary, sheet: Sheet, item: SheetItem, room: number): FileChild {
  switch (item.type) {
    case "paragraph":
      return paragraphOf(docx, sheet.looks, item, room);
    case "rule":
      return ruleOf(docx, sheet.looks, item, true);
    case "frame":
      return frameOf(docx, sheet.looks, item);
    case "table":
      return tableOf(docx, sheet.looks, item);
    case "break":
      return new docx.Paragraph({ style: styleId("spacer"), children: [new docx.PageBreak()] });
  }
}

/** The page number, centred in the upper margin. */
function numberHeader(docx: DocxLibrary) {
  const run = new docx.TextRun({ children: [docx.PageNumber.CURRENT] });
  return new docx.Header({ children: [new docx.Paragraph({ style: styleId("page-number"), children: [run] })] });
}

/** A stretch of pages; the first page of the paper shows no number. */
export function sectionOf(docx: DocxLibrary, sheet: Sheet, section: Section): ISectionOptions {
  const { margins } = section;
  const turned = section.orientation === "landscape";
  const room = section.width - margins.left - margins.right;
  // The package swaps width and height of a turned sheet itself.
  const [width, height] = turned ? [section.height, section.width] : [section.width, section.height];
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      titlePage: !section.numberOnFirstPage,
      page: {
        size: {
          width: twips(width),
          height: twips(height),
          orientation: turned ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.header),
          footer: twips(margins.header),
        },
      },
    },
    headers: {
      default: numberHeader(docx),
      ...(section.numberOnFirstPage ? {} : { first: new docx.Header({ children: [new docx.Paragraph({})] }) }),
    },
    children: section.items.map((item) => childOf(docx, sheet, item, room)),
  };
}
