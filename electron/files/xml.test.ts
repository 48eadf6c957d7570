import type { Node } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Element } from "./xml.ts";
import { attribute, child, children, numberAttribute, onOff, parseXml, path, textIn, XmlError } from "./xml.ts";

const root = parseXml(
  strToU8(
    '<w:a xmlns:w="w" xmlns:x="x"><w:b w:val="0"/><w:b/><w:c x:width="1.5" w:val="on"><w:d w:val="off"/></w:c></w:a>',
  ),
);

function fault(text: string): string {
  try {
    parseXml(strToU8(text));
    return "none";
  } catch (error) {
    return error instanceof XmlError ? error.fault : String(error);
  }
}

interface Made {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Made | string)[];
}

const words = fc.string({ unit: fc.constantFrom(..."aệ<>&\"' \n]["), maxLength: 6 });
const name = fc.constantFrom("a", "w:t", "m:r", "ệ-1");
const { tree } = fc.letrec<{ tree: Made }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(name, words, { maxKeys: 3 }),
    children: fc.array(fc.oneof({ maxDepth: 3 }, words, tie("tree")), { maxLength: 4 }),
  }),
}));

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function written({ name: own, attributes, children: inside }: Made): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = inside.map((one) => (typeof one === "string" ? escaped(one) : written(one)));
  return `<${own}${said.join("")}>${content.join("")}</${own}>`;
}

/** Neighbouring words are one text. */
function joined(parts: readonly unknown[]): unknown[] {
  const out: unknown[] = [];
  for (const part of parts)
    if (typeof part === "string" && typeof out.at(-1) === "string")
      out[out.length - 1] = `${String(out.at(-1))}${part}`;
    else if (part !== "") out.push(part);
  return out;
}

function asRead({ prefix, localName, attributes, children: inside }: Element): unknown {
  const said = attributes.map((one) => [one.prefix, one.localName, one.value]);
  return [prefix, localName, said, joined(inside.map((one) => (typeof one === "string" ? one : asRead(one))))];
}

function asReadThere(element: NonNullable<ReturnType<DOMParser["parseFromString"]>["documentElement"]>): unknown {
  const said = [...element.attributes].map((one) => [one.prefix ?? "", one.localName, one.value]);
  const inside = Array.from(element.childNodes, (one: Node) =>
    one.nodeType === 1 ? asReadThere(one as typeof element) : (one.nodeValue ?? ""),
  );
  return [element.prefix ?? "", element.localName, said, joined(inside)];
}

describe("xml", () => {
  it("finds children and attributes by local name", () => {
    expect(children(root, "b")).toHaveLength(2);
    expect(attribute(child(root, "c"), "val")).toBe("on");
    expect(numberAttribute(child(root, "c"), "width")).toBe(1.5);
    expect(path(root, "c", "d")?.localName).toBe("d");
    expect(path(root, "d", "c")).toBeUndefined();
  });

  it("reads on and off as Word does", () => {
    const [off, on] = children(root, "b");
    expect([onOff(off), onOff(on), onOff(path(root, "c", "d")), onOff(undefined)]).toEqual([
      false,
      true,
      false,
      undefined,
    ]);
  });

  it("reads UTF-16 as well", () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a b="Kế hoạch"/>';
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    expect(attribute(parseXml(bytes), "b")).toBe("Kế hoạch");
  });

  it("gives the words with their signs, without comments and instructions", () => {
    const text =
      '<?xml version="1.0"?>\r\n<!-- a --><a b="1 &lt; 2&#x1EC7;\n">m&amp;n<!-- <x> --><?go on?><b><![CDATA[<c/> &amp;]]></b>\r\n</a> ';
    expect(textIn(parseXml(strToU8(text)))).toBe("m&n<c/> &amp;\n");
    expect(attribute(parseXml(strToU8(text)), "b")).toBe("1 < 2ệ ");
  });

  it("takes the attribute of Word before one of the same name", () => {
    expect(attribute(parseXml(strToU8('<w:a r:id="r" w:id="w" x="y"/>')), "id")).toBe("w");
    expect(attribute(parseXml(strToU8('<w:a r:id="r" x="y"/>')), "id")).toBe("r");
  });

  it("reads what another reader reads", () => {
    fc.assert(
      fc.property(tree, (made) => {
        const text = `<a xmlns:w="w" xmlns:m="m">${written(made)}</a>`;
        const other = new DOMParser().parseFromString(text, "text/xml").documentElement;
        expect(asRead(parseXml(strToU8(text)))).toEqual(other && asReadThere(other));
      }),
    );
  });

  it("refuses text cut off anywhere but behind its end", () => {
    const text = written({
      name: "w:a",
      attributes: { b: "<&\"'" },
      children: ["m & n", { name: "c", attributes: {}, children: [] }],
    });
    for (let end = 0; end < text.length; end += 1) expect(fault(text.slice(0, end))).toBe("damaged");
    expect(fault(text)).toBe("none");
  });

  it.each([
    "<a>&b;</a>",
    "<a>m & n</a>",
    "<a/><b/>",
    "<a/>words",
    '<a b="1" b="2"/>',
    "<a b=1/>",
    '<a b="<"/>',
    "<a></A>",
    "</a>",
    "<1/>",
    "<a><![CDATA[</a>",
    "<a>&#x110000;</a>",
  ])("refuses %s", (text) => {
    expect(fault(text)).toBe("damaged");
  });

  it("refuses declarations, broken markup and endless depth", () => {
    expect(fault('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toBe("unsafe");
    expect(fault("<a><b></a>")).toBe("damaged");
    expect(fault("")).toBe("damaged");
    expect(fault(`${"<a>".repeat(500)}${"</a>".repeat(500)}`)).toBe("damaged");
  });
});
