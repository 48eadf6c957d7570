import type { Styles } from "./styles.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, children, elements, path } from "#electron/files/xml.ts";

/** Lines of a table or cell by side; a side that is not named is not said. */
type Sides = ReadonlyMap<string, boolean>;

const NOT_DRAWN = new Set(["none", "nil"]);
const WHITE = /^f{6}$/i;

/**
 * True for a table that only places text: no cell with words has lines on two sides or more.
 * One line alone is the rule drawn under a name. `cells` are the elements of cells with words.
 */
export function isBorderless(table: Element, cells: readonly Element[], styles: Styles): boolean {
  const whole = tableSides(table, styles);
  return cells.every((cell) => {
    const own = sidesOf(path(cell, "tcPr", "tcBorders"));
    let drawn = 0;
    for (const [side, inside] of [
      ["top", "insideH"],
      ["bottom", "insideH"],
      ["left", "insideV"],
      ["right", "insideV"],
    ] as const) {
      if (own.get(side) ?? (whole.get(side) === true || whole.get(inside) === true)) drawn += 1;
    }
    return drawn < 2;
  });
}

function tableSides(table: Element, styles: Styles): Sides {
  const properties = child(table, "tblPr");
  const merged = new Map<string, boolean>();
  for (const style of styles.chain(attribute(child(properties, "tblStyle"), "val")).toReversed()) {
    for (const [side, drawn] of sidesOf(path(style, "tblPr", "tblBorders"))) merged.set(side, drawn);
    for (const part of children(style, "tblStylePr")) {
      const drawn = [...sidesOf(path(part, "tcPr", "tcBorders")).values()].some(Boolean);
      if (drawn) merged.set("insideH", true).set("insideV", true);
    }
  }
  for (const [side, drawn] of sidesOf(child(properties, "tblBorders"))) merged.set(side, drawn);
  return merged;
}

function sidesOf(borders: Element | undefined): Sides {
  const sides = new Map<string, boolean>();
  if (!borders) return sides;
  for (const border of elements(borders)) {
    const value = attribute(border, "val");
    const name = border.localName === "start" ? "left" : border.localName === "end" ? "right" : border.localName;
    if (value !== undefined && name)
      sides.set(name, !NOT_DRAWN.has(value) && !WHITE.test(attribute(border, "color") ?? ""));
  }
  return sides;
}
