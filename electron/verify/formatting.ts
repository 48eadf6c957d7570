import type { Package } from "./package.ts";
import type { Element } from "./xml.ts";
import { attribute, below, child, children, flag, numberOf } from "./xml.ts";

/** How a run is set, styles and defaults resolved. Size in points; `black` false for any other colour. */
export interface RunLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
  readonly black: boolean;
}

/** How a paragraph is set. Indents in millimetres, spaces in points. */
export interface ParagraphLook {
  readonly align: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly contextual: boolean;
  /** Multiples of single spacing for "auto", points otherwise. */
  readonly line: number;
  readonly lineRule: "auto" | "exact" | "atLeast";
  /** True when the indents come from an automatic list and were not resolved. */
  readonly listed: boolean;
  readonly borderTop: boolean;
  readonly borderBottom: boolean;
  readonly style: string;
}

export interface Formatting {
  paragraph(properties: Element | null, tableStyle: string | null): ParagraphLook;
  run(properties: Element | null, paragraphProperties: Element | null, tableStyle: string | null): RunLook;
  /** Left and right cell margins of a table style in millimetres; null when it says nothing. */
  cellMargins(tableStyle: string | null): { left: number | null; right: number | null };
}

export const mmPerTwip = 25.4 / 1440;

/** First value found, the most particular source first. */
function first<T>(sources: readonly Element[], read: (source: Element) => T | null): T | null {
  for (const source of sources) {
    const value = read(source);
    if (value !== null) return value;
  }
  return null;
}

function themeFonts(theme: Element | null): { major: string | null; minor: string | null } {
  const latin = (which: string): string | null => attribute(child(below(theme, which)[0] ?? null, "latin"), "typeface");
  return { major: latin("majorFont"), minor: latin("minorFont") };
}

class StyleSheet {
  readonly #styles = new Map<string, Element>();
  readonly #defaults = new Map<string, string>();
  readonly defaultRun: Element | null;
  readonly defaultParagraph: Element | null;
  readonly #chains = new Map<string, Element[]>();

  constructor(styles: Element | null) {
    this.defaultRun = child(styles, "docDefaults", "rPrDefault", "rPr");
    this.defaultParagraph = child(styles, "docDefaults", "pPrDefault", "pPr");
    for (const style of children(styles, "style")) {
      const id = attribute(style, "styleId") ?? "";
      this.#styles.set(id, style);
      const isDefault = ["1", "true", "on"].includes(attribute(style, "default") ?? "");
      if (isDefault) this.#defaults.set(attribute(style, "type") ?? "", id);
    }
  }

  /** A style and those it is based on, the most particular first; the default of its type when `id` is null. */
  chain(type: string, id: string | null): Element[] {
    const start = id !== null && this.#styles.has(id) ? id : (this.#defaults.get(type) ?? "");
    const known = this.#chains.get(start);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    for (let style = this.#styles.get(start); style !== undefined && !chain.includes(style);) {
      chain.push(style);
      style = this.#styles.get(attribute(child(style, "basedOn"), "val") ?? "");
    }
    this.#chains.set(start, chain);
    return chain;
  }
}

const present = (elements: readonly (Element | null)[]): Element[] => elements.filter((element) => element !== null);
const valueOf = (parent: Element | null, name: string): string | null => attribute(child(parent, name), "val");

function fontOf(sources: readonly Element[], theme: ReturnType<typeof themeFonts>): string {
  // Vietnamese letters are "high ANSI" to Word. Nothing said means Times New Roman.
  const named = first(sources, (source) => {
    const fonts = child(source, "rFonts");
    const themed = attribute(fonts, "hAnsiTheme") ?? attribute(fonts, "asciiTheme");
    if (themed !== null) return themed.startsWith("major") ? theme.major : theme.minor;
    return attribute(fonts, "hAnsi") ?? attribute(fonts, "ascii");
  });
  return named ?? "Times New Roman";
}

function isBlack(source: Element): boolean | null {
  const color = child(source, "color");
  if (color === null) return null;
  const themed = attribute(color, "themeColor");
  if (themed !== null) return ["text1", "dark1", "tx1", "dk1"].includes(themed);
  return ["auto", "000000"].includes((attribute(color, "val") ?? "auto").toLowerCase());
}

function runLook(sources: readonly Element[], theme: ReturnType<typeof themeFonts>): RunLook {
  const on = (name: string): boolean => first(sources, (source) => flag(source, name)) ?? false;
  const underline = first(sources, (source) => valueOf(source, "u"));
  return {
    font: fontOf(sources, theme),
    size: (first(sources, (source) => numberOf(child(source, "sz"), "val")) ?? 20) / 2,
    bold: on("b"),
    italic: on("i"),
    underline: underline !== null && underline !== "none",
    caps: on("caps"),
    hidden: on("vanish"),
    raised: ["superscript", "subscript"].includes(first(sources, (source) => valueOf(source, "vertAlign")) ?? ""),
    black: first(sources, isBlack) ?? true,
  };
}

const drawn = (border: Element | null): boolean | null => {
  if (border === null) return null;
  return !["none", "nil"].includes(attribute(border, "val") ?? "none");
};

function paragraphLook(sources: readonly Element[], style: string): ParagraphLook {
  const value = (element: string, ...names: readonly string[]): number | null => {
    return first(
      sources,
      (source) => names.map((name) => numberOf(child(source, element), name)).find((number) => number !== null) ?? null,
    );
  };
  const indent = (...names: readonly string[]): number => (value("ind", ...names) ?? 0) * mmPerTwip;
  const hanging = first(sources, (source) => {
    const hang = numberOf(child(source, "ind"), "hanging");
    return hang === null ? numberOf(child(source, "ind"), "firstLine") : -hang;
  });
  const rule = first(sources, (source) => attribute(child(source, "spacing"), "lineRule"));
  const lineRule = rule === "exact" || rule === "atLeast" ? rule : "auto";
  const list = first(sources, (source) => numberOf(child(source, "numPr", "numId"), "val"));
  return {
    align: first(sources, (source) => valueOf(source, "jc")) ?? "left",
    firstLine: (hanging ?? 0) * mmPerTwip,
    left: indent("left", "start"),
    right: indent("right", "end"),
    before: (value("spacing", "before") ?? 0) / 20,
    after: (value("spacing", "after") ?? 0) / 20,
    contextual: first(sources, (source) => flag(source, "contextualSpacing")) ?? false,
    line: (value("spacing", "line") ?? 240) / (lineRule === "auto" ? 240 : 20),
    lineRule,
    listed: list !== null && list !== 0,
    borderTop: first(sources, (source) => drawn(child(source, "pBdr", "top"))) ?? false,
    borderBottom: first(sources, (source) => drawn(child(source, "pBdr", "bottom"))) ?? false,
    style,
  };
}

/** Resolves what a paragraph and a run really look like: direct, character style, paragraph style, table style, defaults. */
export function formattingOf(file: Package): Formatting {
  const sheet = new StyleSheet(file.styles);
  const theme = themeFonts(file.theme);
  const properties = (type: string, id: string | null, name: string): Element[] =>
    present(sheet.chain(type, id).map((style) => child(style, name)));
  const tableProperties = (id: string | null, name: string): Element[] =>
    id === null ? [] : properties("table", id, name);
  return {
    paragraph: (own, tableStyle) => {
      const style = valueOf(own, "pStyle");
      const sources = present([
        own,
        ...properties("paragraph", style, "pPr"),
        ...tableProperties(tableStyle, "pPr"),
        sheet.defaultParagraph,
      ]);
      return paragraphLook(sources, style ?? "");
    },
    run: (own, paragraph, tableStyle) => {
      const character = valueOf(own, "rStyle");
      const named = character === null ? [] : properties("character", character, "rPr");
      const inherited = properties("paragraph", valueOf(paragraph, "pStyle"), "rPr");
      return runLook(
        present([own, ...named, ...inherited, ...tableProperties(tableStyle, "rPr"), sheet.defaultRun]),
        theme,
      );
    },
    cellMargins: (tableStyle) => {
      const sources = properties("table", tableStyle, "tblPr").map((source) => child(source, "tblCellMar"));
      return { left: marginOf(present(sources), "left", "start"), right: marginOf(present(sources), "right", "end") };
    },
  };
}

/** A cell margin in millimetres; the newer name of a side is tried after the older one. */
export function marginOf(sources: readonly Element[], ...sides: readonly string[]): number | null {
  const twips = first(
    sources,
    (source) => sides.map((side) => numberOf(child(source, side), "w")).find((number) => number !== null) ?? null,
  );
  return twips === null ? null : twips * mmPerTwip;
}
