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
  readonly name: string;
  readonly children: (Element | string)[];
}

const startTag = /<([A-Za-z_:\u0080-\uffff][^\s<>"'=/&]*)/y;
const attributeIn = /\s+([A-Za-z_:\u0080-\uffff][^\s<>"'=/&]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const endTag = /<\/([^\s<>]+)\s*>/y;

/**
 * The tree of an XML text without declarations of its own, in one pass; null where it is not well-formed or deeper than
 * `deepest`. Comments and instructions are left out, namespaces not looked up.
 */
export function readTree(text: string, deepest: number): Element | null {
  const whole: Open = { name: "", prefix: "", localName: "", attributes: [], children: [] };
  const open: Open[] = [whole];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== "" && !addWords(open, words)) return null;
    if (next < 0) break;
    at = text[next + 1] === "!" || text[next + 1] === "?" ? afterAside(open, text, next) : afterTag(open, text, next);
    if (at < 0 || open.length > deepest + 1) return null;
  }
  const [root, ...others] = whole.children;
  return open.length > 1 || root === undefined || others.length > 0 ? null : (root as Element);
}

/** Adds words to the innermost element; outside of the root nothing but blanks may stand. */
function addWords(open: readonly Open[], words: string): boolean {
  if (open.length === 1) return /^[\s\ufeff]*$/u.test(words);
  const plain = unescaped(words.replaceAll("\r\n", "\n"));
  if (plain !== null) innermost(open).children.push(plain);
  return plain !== null;
}

/** Passes a comment, an instruction or words taken as they are; gives the place behind it, -1 where it does not end. */
function afterAside(open: readonly Open[], text: string, at: number): number {
  if (text[at + 1] === "?") return behind(text, "?>", at + 2);
  if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
  if (!text.startsWith("<![CDATA[", at) || open.length === 1) return -1;
  const end = behind(text, "]]>", at + 9);
  if (end > 0) innermost(open).children.push(text.slice(at + 9, end - 3));
  return end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Opens or closes an element; gives the place behind the tag, -1 where it is broken or closes another element. */
function afterTag(open: Open[], text: string, at: number): number {
  if (text[at + 1] === "/") {
    endTag.lastIndex = at;
    const name = endTag.exec(text)?.[1];
    return name !== undefined && open.length > 1 && open.pop()?.name === name ? endTag.lastIndex : -1;
  }
  startTag.lastIndex = at;
  const name = startTag.exec(text)?.[1];
  const attributes: Attribute[] = [];
  const end = name === undefined ? null : endOf(attributes, text, startTag.lastIndex);
  if (name === undefined || end === null) return -1;
  const element: Open = { name, ...parted(name), attributes, children: [] };
  innermost(open).children.push(element);
  if (!end.closed) open.push(element);
  return end.at;
}

/** Reads attributes up to the end of a start tag; null where they are broken or one stands twice. */
function endOf(attributes: Attribute[], text: string, from: number): { at: number; closed: boolean } | null {
  let at = from;
  for (attributeIn.lastIndex = at; ; at = attributeIn.lastIndex) {
    const match = attributeIn.exec(text);
    if (match === null) break;
    const name = match[1] as string;
    const value = unescaped((match[2] ?? match[3] ?? "").replace(/[\t\r\n]/gu, " "));
    const { prefix, localName } = parted(name);
    if (value === null || attributes.some((one) => one.localName === localName && one.prefix === prefix)) return null;
    attributes.push({ prefix, localName, value });
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(text);
  return end && { at: tagEnd.lastIndex, closed: end[1] === "/" };
}

const parted = remembering((name: string): Name => {
  const colon = name.indexOf(":");
  return { prefix: name.slice(0, Math.max(0, colon)), localName: name.slice(colon + 1) };
});

function innermost(open: readonly Open[]): Open {
  return open.at(-1) as Open;
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words with signs in place of their names ("&amp;", "&#7879;"); null where a name means nothing. */
function unescaped(words: string): string | null {
  if (!words.includes("&")) return words;
  let known = true;
  const plain = words.replace(
    /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|&/gu,
    (whole, hex?: string, digits?: string, name?: string) => {
      const code = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
      const sign = Number.isNaN(code) ? signs[name ?? ""] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      known &&= sign !== undefined;
      return sign ?? whole;
    },
  );
  return known ? plain : null;
}
