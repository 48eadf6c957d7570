import { isFootnote } from "#shared/model/inline.ts";
import type { Inline } from "#shared/model/inline.ts";
import type { Paragraph, Row, Table } from "#shared/model/block.ts";
import type { Line, LineRole, Places } from "#shared/model/document.ts";
import type { RawCell, RawInline } from "./raw/raw.ts";
import type { Note } from "./notes.ts";
import type { ReadTable, TableRow } from "./table.ts";
import { sameLook, sliceInlines } from "./unit.ts";
import type { TextUnit } from "./unit.ts";

/** Something the reader is not sure of, said to the person who checks the import. */
export interface Doubt {
  /** The node it is about, null when it is about the paper as a whole. */
  readonly node: string | null;
  readonly line: number | null;
  readonly reason: string;
}

/** Makes nodes, remembers where their words stood and hands out each note once. */
export class Builder {
  readonly places: Record<string, Places> = {};
  readonly doubts: Doubt[] = [];
  private readonly newId: () => string;
  private readonly notes: ReadonlyMap<string, Note>;

  constructor(newId: () => string, notes: readonly Note[]) {
    this.newId = newId;
    this.notes = new Map(notes.map((note) => [note.ref, note]));
  }

  id(places?: Places): string {
    const id = this.newId();
    if (places && places.length > 0) this.places[id] = places;
    return id;
  }

  doubt(reason: string, node: string | null, line: number | null): void {
    this.doubts.push({ node, line, reason });
  }

  /** The unit's words without its label, as inlines. */
  words(unit: TextUnit): { children: readonly Inline[]; places: Places } {
    const cut = unit.label && !unit.labelOutside ? unit.label.length : 0;
    return {
      children: this.inlines(cut === 0 ? unit.inlines : sliceInlines(unit.inlines, cut, unit.text.length)),
      places: unit.places.map(([at, line]) => [Math.max(0, at - cut), line] as const),
    };
  }

  inlines(inlines: readonly RawInline[]): readonly Inline[] {
    const made = inlines.map((inline): Inline => ("footnote" in inline ? this.footnote(inline.footnote) : inline));
    return made.length > 0 ? made : [{ text: "" }];
  }

  /** The inlines of a node whose look the layout gives: a mark that all its words carry says nothing of its own. */
  plainly(children: readonly Inline[], ...marks: readonly ("bold" | "italic")[]): readonly Inline[] {
    return marks.reduce<readonly Inline[]>((inlines, mark) => {
      const worded = inlines.filter((inline) => !isFootnote(inline) && /[A-Za-zÀ-ỿ\d]/u.test(inline.text));
      if (worded.length === 0 || !worded.every((inline) => !isFootnote(inline) && inline[mark])) return inlines;
      return trimmedMarks(inlines, mark);
    }, children);
  }

  private footnote(ref: string): Inline {
    const note = this.notes.get(ref);
    return {
      type: "footnote",
      id: this.id(),
      mark: note?.mark ?? "",
      note: (note?.units ?? []).map((unit) => this.paragraph(unit)),
      children: [{ text: "" }],
    };
  }

  /** A paragraph with all its words, a label included. */
  paragraph(unit: TextUnit): Paragraph {
    const { align } = unit.hints;
    return {
      type: "paragraph",
      id: this.id(unit.places),
      ...(align === "center" || align === "right" ? { align } : {}),
      children: this.inlines(unit.inlines),
    };
  }

  line(role: LineRole, unit: TextUnit): Line {
    const marker = unit.label && (role === "recipient" || role === "addressee") ? unit.label.text : undefined;
    const { children, places } =
      marker === undefined ? { children: this.inlines(unit.inlines), places: unit.places } : this.words(unit);
    const plain = this.plainly(children, "bold", "italic");
    return { type: "line", id: this.id(places), role, ...(marker === undefined ? {} : { marker }), children: plain };
  }

  table(table: ReadTable): Table {
    const id = this.id();
    return {
      type: "table",
      id,
      ...(table.widths ? { widths: table.widths } : {}),
      children: table.rows.map((row) => this.row(row)),
    };
  }

  private row(row: TableRow): Row {
    return {
      type: "row",
      id: this.id([[0, row.line]]),
      ...(row.role ? { role: row.role } : {}),
      children: row.cells.map((cell) => this.cell(cell, row.line)),
    };
  }

  private cell(cell: RawCell, line: number): Row["children"][number] {
    const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [{ inlines: [], line }];
    return {
      type: "cell",
      id: this.id(),
      ...(cell.colSpan !== undefined && cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
      ...(cell.rowSpan !== undefined && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      children: paragraphs.map((paragraph) => ({
        type: "paragraph" as const,
        id: this.id([[0, paragraph.line]]),
        children: this.inlines(paragraph.inlines),
      })),
    };
  }
}

/** Without the mark, leaves that now look the same joined. */
function trimmedMarks(inlines: readonly Inline[], mark: "bold" | "italic"): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    if (isFootnote(inline)) {
      joined.push(inline);
      continue;
    }
    const { [mark]: _dropped, ...rest } = inline;
    const last = joined.at(-1);
    if (last && !isFootnote(last) && sameLook(last, rest))
      joined[joined.length - 1] = { ...last, text: last.text + rest.text };
    else joined.push(rest);
  }
  return joined;
}
