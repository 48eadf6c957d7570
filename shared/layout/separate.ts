import type { SheetItem, SheetParagraph } from "./sheet.ts";

const isTable = (item: SheetItem | undefined): boolean => item?.type === "table" || item?.type === "frame";

function spacer(before: SheetItem | undefined): SheetParagraph {
  const keep = before?.type === "frame" && before.role === "signature";
  return { type: "paragraph", role: "spacer", node: null, runs: [], ...(keep ? { look: { keepNext: true } } : {}) };
}

/** Puts the empty lines word processors need: between two tables, which would grow together, and after one at the end. */
export function separated(items: readonly SheetItem[]): SheetItem[] {
  const out: SheetItem[] = [];
  for (const item of items) {
    if (isTable(item) && isTable(out.at(-1))) out.push(spacer(item));
    out.push(item);
  }
  if (isTable(out.at(-1))) out.push(spacer(undefined));
  return out;
}
