import type { Element } from "./xml-tree.ts";
import { readTree } from "./xml-tree.ts";

export type { Element } from "./xml-tree.ts";

/** Why a part is refused; the caller owns the sentence. */
export type XmlFault = "damaged" | "unsafe";

export class XmlError extends Error {
  override readonly name = "XmlError";
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Deeper trees than Word ever writes are an attack on the stack. */
const DEEPEST = 200;
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** Parses a file from outside; refuses document type declarations and trees that are too deep. Throws `XmlError`. */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes);
  if (DECLARATION.test(text)) throw new XmlError("unsafe");
  const root = readTree(text, DEEPEST);
  if (root === null) throw new XmlError("damaged");
  return root;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Child elements in order. */
export function* elements(parent: Element): Generator<Element> {
  for (const one of parent.children) if (typeof one !== "string") yield one;
}

/** First child with this local name; namespaces are not compared, so that the strict variant of the format reads alike. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (const one of parent?.children ?? []) if (typeof one !== "string" && one.localName === name) return one;
  return undefined;
}

export function children(parent: Element | undefined, name: string): Element[] {
  return parent ? [...elements(parent)].filter((element) => element.localName === name) : [];
}

/** All words in an element, those of the elements in it included. */
export function textIn(element: Element): string {
  return element.children.map((one) => (typeof one === "string" ? one : textIn(one))).join("");
}

/** Follows first children by local name: `path(p, "pPr", "numPr", "numId")`. */
export function path(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce(child, parent);
}

/** An attribute by local name, whatever its prefix; that of Word itself ("w") before others. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  let other: string | undefined;
  for (const { prefix, localName, value } of element?.attributes ?? []) {
    if (localName !== name) continue;
    if (prefix === "w") return value;
    other ??= value;
  }
  return other;
}

/** A whole or decimal number in an attribute; undefined when it is not one. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attribute(element, name) ?? "");
  return Number.isFinite(value) ? value : undefined;
}

/** Reading of an on/off element: absent gives undefined, `val` of 0, false, off or none gives false. */
export function onOff(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  const value = attribute(element, "val");
  return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}
