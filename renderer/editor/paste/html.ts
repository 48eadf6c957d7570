import type { Leaf, Mark } from "#shared/model/inline.ts";
import type {
  RawBlock,
  RawCell,
  RawDocument,
  RawFootnote,
  RawInline,
  RawParagraph,
  RawRow,
} from "#shared/read/raw/raw.ts";
import { letterAt } from "#shared/text/letters.ts";

const blockNames = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL".split(
    " ",
  ),
);
const unseen = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "NOSCRIPT", "TEMPLATE", "BUTTON", "SELECT"]);
const markNames: Readonly<Record<string, Mark>> = {
  B: "bold",
  STRONG: "bold",
  TH: "bold",
  I: "italic",
  EM: "italic",
  U: "underline",
  SUP: "superscript",
  SUB: "subscript",
};

type Look = Omit<Leaf, "text">;

/**
 * What Word, Excel, LibreOffice or a page of the web puts on the clipboard, as raw blocks: words with the marks a paper
 * knows, paragraphs, lists with their labels written out, tables with merged cells, Word's footnotes. All else is left.
 */
export function rawFromHtml(html: string): RawDocument {
  // The parsed page is never shown: nothing in it is loaded or run.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const reader = new HtmlReader(footnotesIn(body));
  reader.walk(body, {});
  reader.end();
  return { name: "", importer: "clipboard", blocks: reader.blocks, footnotes: reader.footnotes, furniture: [] };
}

/** Word writes the notes of a selection into `div` elements `ftn1`, `ftn2` … */
function footnotesIn(body: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const notes = [...body.querySelectorAll<HTMLElement>("div[id^=ftn], div[id^=edn]")];
  return new Map(notes.map((note) => [note.id, note]));
}

class HtmlReader {
  readonly blocks: RawBlock[] = [];
  readonly footnotes: RawFootnote[] = [];
  private inlines: RawInline[] = [];
  private label: string | undefined;
  private readonly notes: ReadonlyMap<string, HTMLElement>;

  constructor(notes: ReadonlyMap<string, HTMLElement>) {
    this.notes = notes;
  }

  walk(element: Element, look: Look): void {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.text((node as Text).data, look);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as HTMLElement, look);
    }
  }

  private element(element: HTMLElement, look: Look): void {
    const name = element.tagName;
    if (unseen.has(name) || this.notes.has(element.id)) return;
    if (name === "BR") return this.end();
    if (name === "TABLE") return this.table(element as HTMLTableElement);
    const note = this.noteOf(element);
    if (note !== null) return void this.inlines.push({ footnote: note });
    const own = lookOf(element, look);
    if (!blockNames.has(name)) return this.walk(element, own);
    this.end();
    if (name === "LI") this.label = listLabel(element);
    this.walk(element, own);
    this.end();
  }

  private text(text: string, look: Look): void {
    const words = text.replaceAll(/[ \t\r\n\f]+/gu, " ").normalize("NFC");
    if (words === "" || (words === " " && this.inlines.length === 0)) return;
    this.inlines.push({ ...look, text: words });
  }

  /** Ends the paragraph that is being read, if it has words. */
  end(): void {
    const inlines = trimmed(this.inlines);
    const { label } = this;
    this.inlines = [];
    if (inlines.length === 0) return;
    this.label = undefined;
    const paragraph: RawParagraph = { type: "paragraph", inlines, line: this.blocks.length + 1, gapBefore: true };
    this.blocks.push(label === undefined ? paragraph : { ...paragraph, hints: { label } });
  }

  private table(table: HTMLTableElement): void {
    this.end();
    const line = this.blocks.length + 1;
    const rows = [...table.rows].flatMap((row): RawRow[] => {
      const cells = [...row.cells].map((cell) => cellOf(cell, line, this.notes));
      if (cells.length === 0) return [];
      const head = row.parentElement?.tagName === "THEAD";
      return [head ? { cells, line, head: true } : { cells, line }];
    });
    if (rows.length > 0) this.blocks.push({ type: "table", rows, line, whole: true });
  }

  private noteOf(element: HTMLElement): string | null {
    const target = element.tagName === "A" ? (element.getAttribute("href") ?? "").replace(/^.*#_/u, "") : "";
    const note = this.notes.get(target);
    if (note === undefined) return null;
    const mark = (element.textContent ?? "").replaceAll(/[[\]\s]/gu, "");
    const inner = new HtmlReader(new Map());
    for (const back of note.querySelectorAll("a[href*=_ftnref], a[href*=_ednref]")) back.remove();
    inner.walk(note, {});
    inner.end();
    const paragraphs = inner.blocks.filter((block): block is RawParagraph => block.type === "paragraph");
    this.footnotes.push({ ref: target, mark, paragraphs });
    return target;
  }
}

function cellOf(cell: HTMLTableCellElement, line: number, notes: ReadonlyMap<string, HTMLElement>): RawCell {
  const reader = new HtmlReader(notes);
  reader.walk(cell, lookOf(cell, {}));
  reader.end();
  const paragraphs = reader.blocks.flatMap((block) =>
    block.type === "paragraph" ? [{ inlines: block.inlines, line }] : [],
  );
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs : [{ inlines: [], line }],
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  };
}

/** The marks of an element, by its name and its own style; colours, fonts and sizes are not the paper's. */
function lookOf(element: HTMLElement, look: Look): Look {
  const { fontWeight, fontStyle, textDecoration, textDecorationLine, verticalAlign } = element.style;
  const own: Partial<Record<Mark, boolean>> = {};
  const named = markNames[element.tagName];
  if (named !== undefined) own[named] = true;
  if (fontWeight !== "") own.bold = fontWeight === "bold" || Number(fontWeight) >= 600;
  if (fontStyle !== "") own.italic = fontStyle === "italic";
  if (`${textDecoration} ${textDecorationLine}`.includes("underline")) own.underline = true;
  if (verticalAlign === "super") own.superscript = true;
  if (verticalAlign === "sub") own.subscript = true;
  // A link is underlined by its nature, not by the writer.
  if (element.tagName === "A") own.underline = false;
  const set = { ...look, ...own } as Partial<Record<Mark, boolean>>;
  return Object.fromEntries(Object.entries(set).filter(([, on]) => on)) as Look;
}

function listLabel(item: HTMLElement): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "-";
  const place = [...list.children].filter(({ tagName }) => tagName === "LI").indexOf(item);
  const start = (list as HTMLOListElement).start + place;
  const letter = list.getAttribute("type") === "a" ? letterAt(start - 1) : null;
  return letter === null ? `${start}.` : `${letter})`;
}

function trimmed(inlines: readonly RawInline[]): RawInline[] {
  const kept = inlines.map((inline) => ({ ...inline }));
  const [first] = kept;
  if (first !== undefined && "text" in first) first.text = first.text.trimStart();
  const last = kept.at(-1);
  if (last !== undefined && "text" in last) last.text = last.text.trimEnd();
  return kept.filter((inline) => !("text" in inline) || inline.text !== "");
}
