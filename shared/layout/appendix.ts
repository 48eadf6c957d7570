import type { Block } from "#shared/model/block.ts";
import type { Appendix, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { blockItems } from "./body.ts";
import type { Context } from "./context.ts";
import { dateBlank, numberBlank } from "./blanks.ts";
import { balanced, lineParagraph } from "./context.ts";
import { gridOf } from "./grid.ts";
import type { Nd30Profile } from "./profile.ts";
import { separated } from "./separate.ts";
import type { Section, SheetItem, SheetParagraph } from "./sheet.ts";

const isLine = (child: Line | Block): child is Line => child.type === "line";

function isWide(appendix: Appendix, over: number): boolean {
  return appendix.children.some((child) => child.type === "table" && gridOf(child).columns > over);
}

function headLine(context: Context, line: Line, width: number): SheetParagraph {
  const text = textOf(line);
  const { blank } = context.profile;
  const overlays =
    line.role === "appendix-note"
      ? [...numberBlank(text, blank, context.draft), ...dateBlank(text, blank, context.draft)]
      : [];
  return balanced(context, lineParagraph(context, line, line.role, overlays), text, width);
}

/** Whether the pages of an appendix are turned: the document says so, or a table is wide. */
export function isTurned(appendix: Appendix, { table }: Nd30Profile): boolean {
  return appendix.orientation === "landscape" || isWide(appendix, table.landscapeOver);
}

/** An appendix on pages of its own. */
export function appendixSection(context: Context, appendix: Appendix): Section {
  const { page, margins } = context.profile;
  const turned = isTurned(appendix, context.profile);
  const [width, height] = turned ? [page.height, page.width] : [page.width, page.height];
  const items: SheetItem[] = [];
  let blocks: Block[] = [];
  const flush = (): void => {
    items.push(
      ...blockItems(context, blocks, width - margins.left - margins.right, height - margins.top - margins.bottom),
    );
    blocks = [];
  };
  for (const child of appendix.children) {
    if (!isLine(child)) {
      blocks.push(child);
      continue;
    }
    flush();
    items.push(headLine(context, child, width - margins.left - margins.right));
  }
  flush();
  return {
    orientation: turned ? "landscape" : "portrait",
    width,
    height,
    margins,
    numberOnFirstPage: true,
    items: separated(items),
  };
}
