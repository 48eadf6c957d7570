import type { RawInline } from "#shared/read/raw/raw.ts";
import type { LeafCollector } from "#electron/importers/leaves.ts";
import type { Context } from "./context.ts";
import type { NoteKind } from "./notes.ts";
import type { RunProps } from "./properties.ts";
import { symbolCharacter } from "./symbols.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, elements, textIn } from "#electron/files/xml.ts";

/** What stands in one paragraph besides the words left in the collector. */
export interface ParagraphContent {
  /** The words before each page break in it. */
  readonly parts: readonly (readonly RawInline[])[];
  /** The text boxes tied to it. */
  readonly boxes: readonly Element[];
  /** Size of most of its letters, in points. */
  readonly size: number | undefined;
}

interface Walk {
  readonly context: Context;
  readonly style: string | undefined;
  readonly leaves: LeafCollector;
  readonly parts: RawInline[][];
  readonly boxes: Element[];
  readonly sizes: Map<number, number>;
}

/** Containers that only wrap runs. */
const WRAPPERS = new Set([
  "hyperlink",
  "ins",
  "moveTo",
  "smartTag",
  "customXml",
  "fldSimple",
  "dir",
  "bdo",
  "oMath",
  "oMathPara",
  "sdtContent",
]);
const BOX_HOLDERS = new Set(["drawing", "pict", "object"]);
const NOTE_REFERENCES: ReadonlyMap<string, NoteKind> = new Map([
  ["footnoteReference", "footnote"],
  ["endnoteReference", "endnote"],
]);

/** Reads the runs of a paragraph into `leaves`. `style` is the paragraph's style. */
export function readInlines(
  paragraph: Element,
  style: string | undefined,
  context: Context,
  leaves: LeafCollector,
): ParagraphContent {
  const walk: Walk = { context, style, leaves, parts: [], boxes: [], sizes: new Map() };
  walkInlines(paragraph, walk);
  closeInstructions(context);
  return { parts: walk.parts, boxes: walk.boxes, size: commonest(walk.sizes) };
}

function walkInlines(parent: Element, walk: Walk): void {
  for (const element of elements(parent)) {
    const name = element.localName;
    if (name === "r") readRun(element, walk);
    else if (WRAPPERS.has(name)) walkInlines(element, walk);
    else if (name === "sdt") walkContent(element, walk);
    else if (name === "AlternateContent") walkInlines(alternative(element), walk);
    else if (BOX_HOLDERS.has(name)) findBoxes(element, walk);
    else if (name !== "pPr" && name !== "del" && name !== "moveFrom") walkMath(element, walk);
  }
}

/** Content controls; the hint shown in an empty one is no text of the paper. */
function walkContent(sdt: Element, walk: Walk): void {
  const content = child(sdt, "sdtContent");
  if (content && !child(child(sdt, "sdtPr"), "showingPlcHdr")) walkInlines(content, walk);
}

/** Formulas nest their runs in elements of many names; only their letters matter here. */
function walkMath(element: Element, walk: Walk): void {
  if (element.prefix === "m") walkInlines(element, walk);
}

/** One of the variants of the same content: the first, or the fallback when there is no choice. */
export function alternative(element: Element): Element {
  return child(element, "Choice") ?? child(element, "Fallback") ?? element;
}

function readRun(run: Element, walk: Walk): void {
  const props = walk.context.styles.run(walk.style, child(run, "rPr"));
  const ownMark = ownNoteMark(run);
  for (const element of elements(run)) {
    const name = element.localName;
    const kind = NOTE_REFERENCES.get(name);
    if (name === "fldChar") stepField(attribute(element, "fldCharType"), walk.context);
    else if (walk.context.fields.includes("instruction")) continue;
    else if (kind)
      walk.leaves.note(walk.context.notes.refer(kind, attribute(element, "id") ?? "", walk.context.line(), ownMark));
    else if (name === "br" && attribute(element, "type") === "page") walk.parts.push(walk.leaves.take());
    else if (name === "AlternateContent") findBoxes(alternative(element), walk);
    else if (BOX_HOLDERS.has(name)) findBoxes(element, walk);
    else if (name === "ruby") walkInlines(child(element, "rubyBase") ?? element, walk);
    else if (ownMark === undefined) addText(runText(element, name), props, walk);
  }
}

/** A note with a mark of its own has that mark as the text of its run. */
function ownNoteMark(run: Element): string | undefined {
  const reference = child(run, "footnoteReference") ?? child(run, "endnoteReference");
  if (!["1", "true", "on"].includes(attribute(reference, "customMarkFollows") ?? "")) return undefined;
  const text = [...elements(run)].map((element) => runText(element, element.localName)).join("");
  return text.trim() || undefined;
}

function runText(element: Element, name: string): string {
  switch (name) {
    case "t": {
      const text = textIn(element)
        .replaceAll("\u00ad", "")
        .replace(/[\r\n]+/g, " ");
      return attribute(element, "space") === "preserve" ? text : text.trim();
    }
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return symbolCharacter(attribute(element, "char") ?? "");
    default:
      return "";
  }
}

function addText(text: string, props: RunProps, walk: Walk): void {
  if (text === "" || props.hidden) return;
  walk.leaves.text(props.caps ? text.toLocaleUpperCase("vi") : text, props);
  if (props.size !== undefined) walk.sizes.set(props.size, (walk.sizes.get(props.size) ?? 0) + text.trim().length);
}

/** A field is its instruction, then the result that is shown; either may be missing. */
function stepField(type: string | undefined, { fields }: Context): void {
  if (type === "begin") fields.push("instruction");
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (type === "end") fields.pop();
}

/** No instruction runs on into the next paragraph; an unclosed one must not swallow the rest of the paper. */
function closeInstructions({ fields }: Context): void {
  const first = fields.indexOf("instruction");
  if (first >= 0) fields.splice(first);
}

function findBoxes(parent: Element, walk: Walk): void {
  for (const element of elements(parent)) {
    if (element.localName === "txbxContent") walk.boxes.push(element);
    else findBoxes(element.localName === "AlternateContent" ? alternative(element) : element, walk);
  }
}

function commonest(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [size, count] of counts) if (count > 0 && count > (counts.get(best ?? -1) ?? 0)) best = size;
  return best;
}
