import type { Block } from "#shared/model/block.ts";
import type { Appendix, Line } from "#shared/model/document.ts";
import { blockItems } from "./body.ts";
import type { Context } from "./context.ts";
import { lineParagraph } from "./context.ts";
import { gridOf } from "./grid.ts";
import type { Section, SheetItem } from "./sheet.ts";

const isLine = (child: Line | Block): child is Line => child.type === "line";

function isWide(appendix: Appendix, over: number): boolean {
  return appendix.children.some((child) => child.type === "table" && gridOf(child).columns > over);
}

/** An appendix on pages of its own, turned when the document says so or a table is wide. */
export function appendixSection(context: Context, appendix: Appendix): Section {
  const { page, margins, table } = context.profile;
  const turned = appendix.orientation === "landscape" || isWide(appendix, table.landscapeOver);
  const [width, height] = turned ? [page.height, page.width] : [page.width, page.height];
  const items: SheetItem[] = [];
  let blocks: Block[] = [];
  const flush = (): void => {
    items.push(...blockItems(context, blocks, width - margins.left - margins.right, height - margins.top - margins.bottom));
    blocks = [];
  };
  for (const child of appendix.children) {
    if (!isLine(child)) {
      blocks.push(child);
      continue;
    }
    flush();
    items.push(lineParagraph(context, child));
  }
  flush();
  return { orientation: turned ? "landscape" : "portrait", width, height, margins, numberOnFirstPage: true, items };
}
