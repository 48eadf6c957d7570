import type { RawHints } from "#shared/read/raw/raw.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, numberAttribute, onOff, path } from "#electron/files/xml.ts";

/** How a run looks, as far as one place (a style, a run) says so. Size in points. */
export interface RunProps {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly position?: "superscript" | "subscript" | "baseline" | undefined;
  readonly size?: number | undefined;
}

/** How a paragraph stands, as far as one place says so. Lengths in twips (1/1440 inch). */
export interface ParagraphProps {
  readonly align?: RawHints["align"] | undefined;
  readonly left?: number | undefined;
  /** Negative for a hanging indent. */
  readonly firstLine?: number | undefined;
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
  /** 0 is the highest, 9 is running text. */
  readonly outline?: number | undefined;
  readonly pageBreakBefore?: boolean | undefined;
}

/** Reads an `rPr` element; undefined reads as "says nothing". */
export function runProps(element: Element | undefined): RunProps {
  if (!element) return {};
  const underline = attribute(child(element, "u"), "val");
  const size = numberAttribute(child(element, "sz"), "val");
  return {
    bold: onOff(child(element, "b")),
    italic: onOff(child(element, "i")),
    caps: onOff(child(element, "caps")),
    hidden: onOff(child(element, "vanish")),
    underline: underline === undefined ? undefined : underline !== "none",
    position: positionOf(attribute(child(element, "vertAlign"), "val")),
    size: size === undefined ? undefined : size / 2,
  };
}

/** Reads a `pPr` element; undefined reads as "says nothing". */
export function paragraphProps(element: Element | undefined): ParagraphProps {
  if (!element) return {};
  const indent = child(element, "ind");
  const hanging = numberAttribute(indent, "hanging");
  return {
    align: alignOf(attribute(child(element, "jc"), "val")),
    left: numberAttribute(indent, "left") ?? numberAttribute(indent, "start"),
    firstLine: hanging === undefined ? numberAttribute(indent, "firstLine") : -hanging,
    numId: attribute(path(element, "numPr", "numId"), "val"),
    level: numberAttribute(path(element, "numPr", "ilvl"), "val"),
    outline: numberAttribute(child(element, "outlineLvl"), "val"),
    pageBreakBefore: onOff(child(element, "pageBreakBefore")),
  };
}

/** `over` where it says something, else `under`. */
export function overlay<Props extends object>(under: Props, over: Props): Props {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(said) };
}

function positionOf(value: string | undefined): RunProps["position"] {
  return value === "superscript" || value === "subscript" || value === "baseline" ? value : undefined;
}

function alignOf(value: string | undefined): ParagraphProps["align"] {
  if (value === "both" || value === "distribute") return "justify";
  if (value === "left" || value === "start") return "left";
  if (value === "right" || value === "end") return "right";
  return value === "center" ? "center" : undefined;
}
