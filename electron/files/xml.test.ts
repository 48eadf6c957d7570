import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { attribute, child, children, numberAttribute, onOff, parseXml, path, XmlError } from "./xml.ts";

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

  it("refuses declarations, broken markup and endless depth", () => {
    expect(fault('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toBe("unsafe");
    expect(fault("<a><b></a>")).toBe("damaged");
    expect(fault("")).toBe("damaged");
    expect(fault(`${"<a>".repeat(500)}${"</a>".repeat(500)}`)).toBe("damaged");
  });
});
