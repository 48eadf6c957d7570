import type {
  Basis,
  Block,
  Field,
  Heading,
  Item,
  PageBreak,
  Paragraph,
  Row,
  Table,
  TaskBlock,
} from "#shared/model/block.ts";
import type { Appendix, Document, Line, LineRole } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import type { Footnote, Inline } from "#shared/model/inline.ts";
import type { KindId } from "#shared/model/kind-id.ts";

export type Words = string | readonly Inline[];

export interface Parts {
  readonly kind: KindId;
  readonly header: readonly Line[];
  readonly body: readonly Block[];
  readonly closing?: readonly Line[];
  readonly appendices?: readonly Appendix[];
}

/** Builds small documents by hand; ids are running numbers. */
export function builder() {
  let count = 0;
  const id = (): string => `n${(count += 1)}`;
  const words = (text: Words): readonly Inline[] => (typeof text === "string" ? [{ text }] : text);
  const paragraph = (text: Words, align?: NonNullable<Paragraph["align"]>): Paragraph => {
    return { type: "paragraph", id: id(), children: words(text), ...(align === undefined ? {} : { align }) };
  };
  const row = (cells: readonly Words[], role?: NonNullable<Row["role"]>, span?: number): Row => ({
    type: "row",
    id: id(),
    ...(role === undefined ? {} : { role }),
    children: cells.map((text) => ({
      type: "cell",
      id: id(),
      children: [paragraph(text)],
      ...(span === undefined ? {} : { colSpan: span }),
    })),
  });
  return {
    id,
    paragraph,
    row,
    line: (role: LineRole, text: Words, marker?: string): Line => {
      return { type: "line", id: id(), role, children: words(text), ...(marker === undefined ? {} : { marker }) };
    },
    heading: (label: string, level: number, text: Words): Heading => {
      return { type: "heading", id: id(), level, children: words(text), ...(label === "" ? {} : { label }) };
    },
    basis: (text: Words): Basis => ({ type: "basis", id: id(), children: words(text) }),
    item: (label: string, level: number, text: Words): Item => ({
      type: "item",
      id: id(),
      label,
      level,
      children: words(text),
    }),
    task: (label: string, level: number, text: Words, ...fields: readonly string[]): TaskBlock => ({
      type: "task",
      id: id(),
      label,
      level,
      children: [
        paragraph(text),
        ...fields.map((field): Field => ({ type: "field", id: id(), marker: "-", children: words(field) })),
      ],
    }),
    table: (...rows: readonly Row[]): Table => ({ type: "table", id: id(), children: rows }),
    note: (mark: string, text: string): Footnote => {
      return { type: "footnote", id: id(), mark, note: [paragraph(text)], children: [{ text: "" }] };
    },
    pageBreak: (): PageBreak => ({ type: "page-break", id: id(), children: [{ text: "" }] }),
    appendix: (orientation: "landscape" | null, ...children: Appendix["children"]): Appendix => {
      return { type: "appendix", id: id(), children, ...(orientation === null ? {} : { orientation }) };
    },
    document: ({ kind, header, body, closing = [], appendices = [] }: Parts): Document => ({
      version: documentVersion,
      kind,
      header: { type: "header", id: id(), children: header },
      body: { type: "body", id: id(), children: body },
      closing: { type: "closing", id: id(), children: closing },
      appendices,
      source: null,
    }),
  };
}

export type Builder = ReturnType<typeof builder>;
