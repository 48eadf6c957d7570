import { textIn } from "#electron/files/xml.ts";
import type { Formatting } from "./formatting.ts";
import { mmPerTwip } from "./formatting.ts";
import type { Package } from "./package.ts";
import type { Element } from "./xml.ts";
import { attribute, below, child, children, flag, numberOf } from "./xml.ts";

/** A page number found in a header or footer. */
export interface PageNumber {
  readonly centred: boolean;
  readonly size: number;
  /** Words beside the number: "Trang", "/". */
  readonly words: string;
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Pages of one shape; millimetres. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margins: Margins;
  readonly firstPageApart: boolean;
  /** Page number in the head of pages, on the first page when that is apart, and at the foot. */
  readonly head: PageNumber | null;
  readonly firstHead: PageNumber | null;
  readonly foot: PageNumber | null;
}

function isPageField(element: Element): boolean {
  if (element.localName === "instrText") return /(?:^|\s)PAGE(?:\s|$)/.test(textIn(element));
  return element.localName === "fldSimple" && /(?:^|\s)PAGE(?:\s|$)/.test(attribute(element, "instr") ?? "");
}

function holdsPage(paragraph: Element): Element | null {
  return [...below(paragraph, "instrText"), ...below(paragraph, "fldSimple")].find(isPageField) ?? null;
}

/** Words around the field, without its own stored result. */
function wordsBeside(paragraph: Element): string {
  const text = below(paragraph, "t").map(textIn).join("");
  return text.replace(/\d+/gu, "").trim();
}

function runsWith(field: Element, paragraph: Element): Element[] {
  return below(paragraph, "r").filter((run) => children(run).includes(field));
}

function numberIn(part: Element | null, formatting: Formatting): PageNumber | null {
  for (const paragraph of below(part, "p")) {
    const field = holdsPage(paragraph);
    if (field === null || below(paragraph, "p").length > 0) continue;
    const properties = child(paragraph, "pPr");
    const runs = field.localName === "fldSimple" ? below(field, "r") : runsWith(field, paragraph);
    const look = formatting.run(child(runs[0] ?? null, "rPr"), properties, null);
    const frame = child(properties, "framePr");
    const aligned = formatting.paragraph(properties, null).align;
    return {
      centred: aligned === "center" || attribute(frame, "xAlign") === "center",
      size: look.size,
      words: wordsBeside(paragraph),
    };
  }
  return null;
}

const mm = (source: Element | null, name: string): number => (numberOf(source, name) ?? 0) * mmPerTwip;

/** Reads a section; what it leaves out of heads and feet it has from the one before it. */
export function sectionFrom(file: Package, formatting: Formatting, element: Element, before: Section | null): Section {
  const size = child(element, "pgSz");
  const margin = child(element, "pgMar");
  const numbered = (where: "headerReference" | "footerReference", type: string): PageNumber | null | undefined => {
    const reference = children(element, where).find(
      (candidate) => (attribute(candidate, "type") ?? "default") === type,
    );
    return reference === undefined ? undefined : numberIn(file.related(attribute(reference, "id") ?? ""), formatting);
  };
  const [width, height] = [mm(size, "w"), mm(size, "h")];
  const head = numbered("headerReference", "default");
  const firstHead = numbered("headerReference", "first");
  const foot = numbered("footerReference", "default");
  return {
    width,
    height,
    landscape: width > height,
    margins: {
      top: Math.abs(mm(margin, "top")),
      bottom: Math.abs(mm(margin, "bottom")),
      left: mm(margin, "left") + mm(margin, "gutter"),
      right: mm(margin, "right"),
    },
    firstPageApart: flag(element, "titlePg") ?? false,
    head: head === undefined ? (before?.head ?? null) : head,
    firstHead: firstHead === undefined ? (before?.firstHead ?? null) : firstHead,
    foot: foot === undefined ? (before?.foot ?? null) : foot,
  };
}
