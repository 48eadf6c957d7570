import type { Element } from "#electron/files/xml.ts";

export type { Element } from "#electron/files/xml.ts";

/** Child elements, all or those of one local name (prefixes differ between programs). */
export function children(element: Element | null, name?: string): Element[] {
  const out: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) out.push(node as Element);
  }
  return out;
}

/** The child with that local name, or the one at the end of a path of names. */
export function child(element: Element | null, ...path: readonly string[]): Element | null {
  let at = element;
  for (const name of path) {
    at = children(at, name)[0] ?? null;
    if (at === null) return null;
  }
  return at;
}

/** Every element below with that local name, in reading order. */
export function below(element: Element | null, name: string): Element[] {
  const out: Element[] = [];
  for (const inner of children(element)) {
    if (inner.localName === name) out.push(inner);
    out.push(...below(inner, name));
  }
  return out;
}

/** An attribute by local name, whatever its prefix. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (let i = 0; i < element.attributes.length; i += 1) {
    const attr = element.attributes.item(i);
    if (attr !== null && (attr.localName ?? attr.name) === name) return attr.value;
  }
  return null;
}

export function numberOf(element: Element | null, name: string): number | null {
  const value = attribute(element, name);
  const number = value === null ? Number.NaN : Number.parseFloat(value);
  return Number.isNaN(number) ? null : number;
}

/** On/off element: present means on unless its value says otherwise; null when absent. */
export function flag(parent: Element | null, name: string): boolean | null {
  const element = child(parent, name);
  if (element === null) return null;
  const value = attribute(element, "val");
  return value === null || !["0", "false", "off", "none"].includes(value);
}
