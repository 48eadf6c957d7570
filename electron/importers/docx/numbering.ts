import type { ParagraphProps } from "./properties.ts";
import { paragraphProps } from "./properties.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, children, numberAttribute, onOff, path } from "#electron/files/xml.ts";

export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** Font of the number, "" when not said; tells bullets of symbol fonts. */
  readonly font: string;
  /** True when all numbers in it are written in plain digits. */
  readonly legal: boolean;
  /** Level (1-based) whose use restarts this one; 0 never; undefined any higher one. */
  readonly restart: number | undefined;
  readonly paragraphStyle: string | undefined;
  readonly paragraph: ParagraphProps;
}

/** One list definition as a paragraph names it. Lists of the same `family` count on together. */
export interface NumberingList {
  readonly family: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list starts anew, with their first number. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, NumberingList>;

/**
 * Reads `numbering.xml`: every list by its `numId`.
 * `listOfStyle` gives the list a numbering style points to (abstract lists may only name such a style).
 */
export function readNumbering(
  root: Element | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map(
    children(root, "abstractNum").map((each) => [attribute(each, "abstractNumId") ?? "", each]),
  );
  const lists = new Map(children(root, "num").map((each) => [attribute(each, "numId") ?? "", each]));
  const familyOf = (numId: string, seen: readonly string[] = []): string | undefined => {
    const family = attribute(child(lists.get(numId), "abstractNumId"), "val");
    const style = attribute(child(abstracts.get(family ?? ""), "numStyleLink"), "val");
    const other = style === undefined || seen.includes(numId) ? undefined : listOfStyle(style);
    return other === undefined || other === numId ? family : (familyOf(other, [...seen, numId]) ?? family);
  };
  const result = new Map<string, NumberingList>();
  for (const [numId, list] of lists) {
    const family = familyOf(numId);
    if (family !== undefined) result.set(numId, readList(family, abstracts.get(family), list));
  }
  return result;
}

function readList(family: string, abstract: Element | undefined, list: Element): NumberingList {
  const levels: (Level | undefined)[] = [];
  const starts = new Map<number, number>();
  for (const level of children(abstract, "lvl")) setLevel(levels, numberAttribute(level, "ilvl"), level);
  for (const override of children(list, "lvlOverride")) {
    const index = numberAttribute(override, "ilvl") ?? -1;
    const level = child(override, "lvl");
    if (level) setLevel(levels, index, level);
    const start = numberAttribute(child(override, "startOverride"), "val");
    if (start !== undefined) starts.set(index, start);
  }
  return { family, levels, starts };
}

function setLevel(levels: (Level | undefined)[], index: number | undefined, element: Element): void {
  if (index !== undefined && index >= 0 && index < 9) levels[index] = readLevel(element);
}

function readLevel(element: Element): Level {
  const fonts = path(element, "rPr", "rFonts");
  return {
    start: numberAttribute(child(element, "start"), "val") ?? 0,
    format:
      attribute(child(element, "numFmt") ?? path(element, "AlternateContent", "Fallback", "numFmt"), "val") ??
      "decimal",
    text: attribute(child(element, "lvlText"), "val") ?? "",
    font: attribute(fonts, "ascii") ?? attribute(fonts, "hAnsi") ?? "",
    legal: onOff(child(element, "isLgl")) === true,
    restart: numberAttribute(child(element, "lvlRestart"), "val"),
    paragraphStyle: attribute(child(element, "pStyle"), "val"),
    paragraph: paragraphProps(child(element, "pPr")),
  };
}
