import type { Block, Cell, Paragraph, Row, Table } from "#shared/model/block.ts";
import type { Line, LineRole } from "#shared/model/document.ts";
import type { Leaf } from "#shared/model/inline.ts";

/** Builds the nodes of a paper with ids of its own. */
export interface Builder {
  readonly line: (role: LineRole, text: string) => Line;
  readonly heading: (label: string, text: string) => Block;
  /** A line of text whose first words, before the colon, name what follows. */
  readonly named: (name: string, text: string) => Block;
  readonly paragraph: (text: string) => Block;
  /** Rows of words; a row that is one string names the rows below it. */
  readonly table: (
    widths: readonly number[],
    head: readonly string[],
    rows: readonly (readonly (string | readonly string[])[] | string)[],
  ) => Block;
}

function words(text: string): Leaf[] {
  return [{ text: text.normalize("NFC") }];
}

export function builder(): Builder {
  let last = 0;
  const id = (): string => `p${(last += 1)}`;
  const paragraph = (text: string): Paragraph => ({ type: "paragraph", id: id(), children: words(text) });
  const cell = (text: string | readonly string[], colSpan = 1): Cell => ({
    type: "cell",
    id: id(),
    ...(colSpan > 1 ? { colSpan } : {}),
    children: typeof text === "string" ? [paragraph(text)] : text.map(paragraph),
  });
  const row = (cells: readonly (string | readonly string[])[], role?: Row["role"]): Row => ({
    type: "row",
    id: id(),
    ...(role === undefined ? {} : { role }),
    children: cells.map((text) => cell(text)),
  });
  const group = (text: string, columns: number): Row => ({
    type: "row",
    id: id(),
    role: "group",
    children: [cell(text, columns)],
  });
  return {
    line: (role, text) => ({ type: "line", id: id(), role, children: words(text) }),
    heading: (label, text) => ({ type: "heading", id: id(), label, level: 1, children: words(text) }),
    named: (name, text) => ({
      type: "paragraph",
      id: id(),
      children: [{ text: `${name}: `, bold: true }, ...words(text)],
    }),
    paragraph,
    table: (widths, head, rows): Table => ({
      type: "table",
      id: id(),
      widths,
      children: [
        row(head, "head"),
        ...rows.map((cells) => (typeof cells === "string" ? group(cells, head.length) : row(cells))),
      ],
    }),
  };
}
