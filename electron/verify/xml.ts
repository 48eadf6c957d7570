import type { Element } from "#electron/files/xml.ts";
import { attribute as attributeOf, child as childOf } from "#electron/files/xml.ts";

export type { Element } from "#electron/files/xml.ts";

/** Child elements, all or those of one local name (prefixes differ between programs). */
export function children(element: Element | null, name?: string): Element[] {
  const out: Element[] = [];
  for (const one of element?.children ?? [])
    if (typeof one !== "string" && (name === undefined || one.localName === name)) out.push(one);
  return out;
}

/** The child with that local name, or the one at the end of a path of names. */
export function child(element: Element | null, ...path: readonly string[]): Element | null {
  let at: Element | undefined = element ?? undefined;
  for (const name of path) at = childOf(at, name);
  return at ?? null;
}

/** Every element below with that local name, in reading order. */
export function below(element: Element | null, name: string): Element[] {
  const out: Element[] = [];
  if (element !== null) addBelow(out, element, name);
  return out;
}

function addBelow(out: Element[], element: Element, name: string): void {
  for (const one of element.children) {
    if (typeof one === "string") continue;
    if (one.localName === name) out.push(one);
    addBelow(out, one, name);
  }
}

/** An attribute by local name, whatever its prefix. */
export function attribute(element: Element | null, name: string): string | null {
  return attributeOf(element ?? undefined, name) ?? null;
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
