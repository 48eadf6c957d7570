import type { Closing, Document, Header } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { signatureFrame } from "./closing.ts";
import type { Context } from "./context.ts";
import { inCapitals } from "./context.ts";
import { headerItems } from "./header.ts";
import { looksFor } from "./layout.ts";
import { lineWidths } from "./measure.ts";
import { nd30of2020 } from "./nd30-2020.ts";
import type { Frame, FrameItem, Look, Role, Rule, SheetItem, SheetParagraph } from "./sheet.ts";

/** Where a line of the head or foot stands: for a page that is drawn line by line, as the editor does. */
export interface EdgeLine {
  readonly role: Role;
  readonly look: Look;
  /** 0 left, 1 right, null across both columns. */
  readonly column: 0 | 1 | null;
  /** Points from the top of the head or foot, and the room it takes with its spaces and the rule under it. */
  readonly top: number;
  readonly height: number;
  /** Drawn under it. */
  readonly rule: Rule | null;
  /** Width in millimetres of the rectangle around it. */
  readonly box: number | null;
}

export interface Edges {
  /** By the id of the line. */
  readonly lines: ReadonlyMap<string, EdgeLine>;
  /** Widths of the two columns in millimetres. */
  readonly columns: readonly [number, number];
}

/** Height of a single-spaced line as a share of its size: that of Times New Roman. */
const single = 1.149;

/** The lines of the head as they stand on paper. */
export function headEdges(kind: KindId, header: Header): Edges {
  const document = paper(kind, header, nothing);
  const width = textWidthOfPage();
  return { lines: placed(headerItems(contextOf(document), document, width), width), columns: nd30of2020.headColumns };
}

/** The lines of the foot as they stand on paper. */
export function footEdges(closing: Closing): Edges {
  const document = paper("other", { type: "header", id: "", children: [] }, closing);
  const frame = signatureFrame(contextOf(document), closing);
  return {
    lines: placed(frame === null ? [] : [frame], textWidthOfPage()),
    columns: nd30of2020.signatureColumns as readonly [number, number],
  };
}

const nothing: Closing = { type: "closing", id: "", children: [] };

function paper(kind: KindId, header: Header, closing: Closing): Document {
  return {
    version: 1,
    kind,
    header,
    body: { type: "body", id: "", children: [] },
    closing,
    appendices: [],
    source: null,
  };
}

function contextOf(document: Document): Context {
  return { profile: nd30of2020, looks: looksFor(document, nd30of2020), draft: false, notes: [], enacting: new Set() };
}

function textWidthOfPage(): number {
  const { page, margins } = nd30of2020;
  return page.width - margins.left - margins.right;
}

function placed(items: readonly SheetItem[], width: number): Map<string, EdgeLine> {
  const lines = new Map<string, EdgeLine>();
  const setting = { lines, looks: nd30of2020.looks };
  let top = 0;
  let last: EdgeLine | null = null;
  for (const item of items) {
    if (item.type === "frame") top = placeFrame(setting, item, top);
    else if (item.type === "paragraph" || item.type === "rule") {
      const made = placeItem(setting, item, last, { column: null, top, room: width });
      ({ top, last } = made);
    }
  }
  return lines;
}

interface Setting {
  readonly lines: Map<string, EdgeLine>;
  readonly looks: Readonly<Record<Role, Look>>;
}

function placeFrame(setting: Setting, frame: Frame, from: number): number {
  let top = from;
  for (const row of frame.rows) {
    let end = top;
    row.forEach((cell, column) => {
      let at = top;
      let last: EdgeLine | null = null;
      const room = frame.columns[column] ?? 0;
      for (const item of cell)
        ({ top: at, last } = placeItem(setting, item, last, { column: column === 0 ? 0 : 1, top: at, room }));
      end = Math.max(end, at);
    });
    top = end;
  }
  return top;
}

interface Place {
  readonly column: 0 | 1 | null;
  readonly top: number;
  readonly room: number;
}

/** A rule belongs to the line above it; what no line of the paper stands for only takes room. */
function placeItem(
  setting: Setting,
  item: FrameItem,
  last: EdgeLine | null,
  { column, top, room }: Place,
): { top: number; last: EdgeLine | null } {
  if (item.type === "rule") {
    const height = 3 + 0.75 + item.after;
    const above = [...setting.lines].find(([, line]) => line === last)?.[0];
    if (above !== undefined && last !== null)
      setting.lines.set(above, { ...last, rule: item, height: last.height + height });
    return { top: top + height, last };
  }
  const look = { ...setting.looks[item.role], ...item.look };
  const height = look.before + look.after + lineCount(item, look, room) * look.size * single * look.line;
  if (item.node === null) return { top: top + height, last };
  const line: EdgeLine = { role: item.role, look, column, top, height, rule: null, box: item.box ?? null };
  setting.lines.set(item.node, line);
  return { top: top + height, last: line };
}

function lineCount(item: SheetParagraph, look: Look, room: number): number {
  const text = item.runs.map((run) => ("text" in run ? run.text : "")).join("");
  const shown = inCapitals.has(item.role) ? text.toUpperCase() : text;
  const face = look.bold ? "bold" : look.italic ? "italic" : "regular";
  return lineWidths(shown, room - look.left - look.right, look.size, face).length;
}
