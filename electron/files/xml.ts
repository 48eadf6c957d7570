import type { Element, Node } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";

export type { Element } from "@xmldom/xmldom";

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
  try {
    const parser = new DOMParser({ locator: false, onError: rejectErrors });
    const root = parser.parseFromString(text, "text/xml").documentElement;
    if (root && !tooDeep(root)) return root;
  } catch {
    // Whatever the parser says, the file is damaged.
  }
  throw new XmlError("damaged");
}

function rejectErrors(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function tooDeep(root: Element): boolean {
  let depth = 0;
  let node: Node = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      depth -= 1;
    }
    if (node === root || !node.nextSibling) return false;
    node = node.nextSibling;
  }
}

/** Child elements in order. */
export function* elements(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) yield node;
}

/** First child with this local name; namespaces are not compared, so that the strict variant of the format reads alike. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.localName === name) return node;
  return undefined;
}

export function children(parent: Element | undefined, name: string): Element[] {
  return parent ? [...elements(parent)].filter((element) => element.localName === name) : [];
}

/** Follows first children by local name: `path(p, "pPr", "numPr", "numId")`. */
export function path(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce(child, parent);
}

/** An attribute by local name, whatever its prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const usual = element.getAttribute(`w:${name}`);
  if (usual !== null) return usual;
  for (const each of element.attributes) if (each.localName === name) return each.value;
  return undefined;
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

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
