import { SaxesParser } from "saxes";
import { remembering } from "#shared/text/remember.ts";

/** A name: of "w:val" the prefix is "w" and the local name "val". */
interface Name {
  readonly prefix: string;
  readonly localName: string;
}

export interface Attribute extends Name {
  readonly value: string;
}

/** An element with what it holds in order: other elements, and words as strings. */
export interface Element extends Name {
  readonly attributes: readonly Attribute[];
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/**
 * The tree of an XML text without declarations of its own, in one pass; null where it is not well-formed or deeper than
 * `deepest`. Comments and instructions are left out, namespaces not looked up.
 */
export function readTree(text: string, deepest: number): Element | null {
  const whole: Open = { prefix: "", localName: "", attributes: [], children: [] };
  const open: Open[] = [whole];
  const add = (words: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(words);
  };
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > deepest) throw new RangeError("too deep");
    const element: Open = { ...parted(name), attributes: attributesIn(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  const [root] = whole.children;
  return root as Element;
}

function attributesIn(attributes: Readonly<Record<string, string>>): readonly Attribute[] {
  return Object.entries(attributes).map(([name, value]) => ({ ...parted(name), value }));
}

const parted = remembering((name: string): Name => {
  const colon = name.indexOf(":");
  return { prefix: name.slice(0, Math.max(0, colon)), localName: name.slice(colon + 1) };
});
