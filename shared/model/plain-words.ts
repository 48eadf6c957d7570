import type { Block } from "./block.ts";
import type { Document, Line } from "./document.ts";
import { textBlocksOf, textOf } from "./text.ts";

/** All words of a paper as plain text, one paragraph a line with its label, so that they can be read in again. */
export function plainWords({ header, body, closing, appendices }: Document): string {
  const blocks: readonly (Block | Line)[] = [
    ...header.children,
    ...body.children,
    ...closing.children,
    ...appendices.flatMap(({ children }) => children),
  ];
  const labels = new Map(
    blocks.flatMap((block) => (block.type === "task" ? [[block.children[0]?.id, block.label]] : [])),
  );
  return [...textBlocksOf(blocks)]
    .map((block) => {
      const own = "label" in block ? block.label : "marker" in block ? block.marker : labels.get(block.id);
      return `${own ?? ""} ${textOf(block)}`.trim();
    })
    .filter((words) => words !== "")
    .join("\n\n");
}
