import type { ParagraphProps, RunProps } from "./properties.ts";
import { overlay, paragraphProps, runProps } from "./properties.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, children, path } from "#electron/files/xml.ts";

export interface Styles {
  /** The style of a paragraph that names none. */
  readonly defaultParagraph: string | undefined;
  /** What the chain of a paragraph style says, document defaults included. */
  paragraph(id: string | undefined): ParagraphProps;
  /** Outline level of a heading style, known by its name when it does not say so itself. */
  headingLevel(id: string | undefined): number | undefined;
  /** Numbering a style brings (also of numbering styles). */
  numbering(
    id: string | undefined,
  ): { readonly numId: string; readonly level: number | undefined; readonly from: string } | undefined;
  /** Look of a run: defaults, paragraph style, character style and what the run itself says. */
  run(paragraphStyle: string | undefined, direct: Element | undefined): RunProps;
  /** The elements of a style and the styles it rests on, nearest first. */
  chain(id: string | undefined): readonly Element[];
}

const HEADING_NAME = /^heading ([1-9])$/i;

/** Reads `styles.xml`; without one every question gets an empty answer. */
export function readStyles(root: Element | undefined): Styles {
  const all = children(root, "style");
  const byId = new Map(all.map((style) => [attribute(style, "styleId") ?? "", style]));
  const chain = memo((id: string) => chainOf(byId, id));
  const runDefaults = runProps(path(root, "docDefaults", "rPrDefault", "rPr"));
  const paragraphDefaults = paragraphProps(path(root, "docDefaults", "pPrDefault", "pPr"));
  const paragraph = memo((id: string) =>
    fold(chain(id), paragraphDefaults, (style) => paragraphProps(child(style, "pPr"))),
  );
  const run = memo((id: string) => fold(chain(id), {}, (style) => runProps(child(style, "rPr"))));
  const standard = all.find((style) => attribute(style, "type") === "paragraph" && attribute(style, "default") === "1");
  const inherited = memo((ids: string) => {
    const [paragraphStyle = "", characterStyle = ""] = ids.split("\n");
    return combine(runDefaults, run(paragraphStyle), run(characterStyle));
  });
  return {
    defaultParagraph: attribute(standard, "styleId"),
    chain: (id = "") => chain(id),
    paragraph: (id = "") => paragraph(id),
    headingLevel: (id = "") => headingLevelOf(chain(id), paragraph(id)),
    numbering: (id = "") => numberingOf(chain(id)),
    run: (paragraphStyle = "", direct) => {
      const characterStyle = attribute(child(direct, "rStyle"), "val") ?? "";
      const base = inherited(`${paragraphStyle}\n${characterStyle}`);
      return direct ? overlay(base, runProps(direct)) : base;
    },
  };
}

/** On/off properties of the two style levels cancel each other out (ECMA-376 Part 1, 17.7.3); others overlay. */
function combine(defaults: RunProps, paragraph: RunProps, character: RunProps): RunProps {
  const toggle = (key: "bold" | "italic" | "caps" | "hidden"): boolean =>
    defaults[key] === true || (paragraph[key] === true) !== (character[key] === true);
  const toggled = { bold: toggle("bold"), italic: toggle("italic"), caps: toggle("caps"), hidden: toggle("hidden") };
  return { ...overlay(overlay(defaults, paragraph), character), ...toggled };
}

function headingLevelOf(chain: readonly Element[], props: ParagraphProps): number | undefined {
  if (props.outline !== undefined) return props.outline < 9 ? props.outline + 1 : undefined;
  for (const style of chain) {
    const level = HEADING_NAME.exec(attribute(child(style, "name"), "val") ?? "")?.[1];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}

function numberingOf(chain: readonly Element[]): ReturnType<Styles["numbering"]> {
  let level: number | undefined;
  for (const style of chain) {
    const props = paragraphProps(child(style, "pPr"));
    level ??= props.level;
    if (props.numId !== undefined) return { numId: props.numId, level, from: attribute(style, "styleId") ?? "" };
  }
  return undefined;
}

function chainOf(byId: ReadonlyMap<string, Element>, id: string): readonly Element[] {
  const result = new Set<Element>();
  let style = byId.get(id);
  while (style && !result.has(style)) {
    result.add(style);
    style = byId.get(attribute(child(style, "basedOn"), "val") ?? "");
  }
  return [...result];
}

function fold<Props extends object>(chain: readonly Element[], start: Props, read: (style: Element) => Props): Props {
  return chain.toReversed().reduce((props, style) => overlay(props, read(style)), start);
}

function memo<Result>(compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
