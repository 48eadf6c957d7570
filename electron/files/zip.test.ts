import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openZip, ZipError } from "./zip.ts";

function fault(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof ZipError ? error.fault : String(error);
  }
}

/** Overwrites a number inside the first entry of the directory. */
function patch(bytes: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  const at = view.getUint32(end + 16, true) + offset;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

const packed = zipSync({ "a/b.xml": strToU8("xin chào ".repeat(100)), "c.txt": [strToU8("thô"), { level: 0 }] });

describe("zip containers", () => {
  it("give their entries, packed and stored", () => {
    const zip = openZip(packed);
    expect(zip.names()).toEqual(["a/b.xml", "c.txt"]);
    expect(new TextDecoder().decode(zip.read("a/b.xml"))).toBe("xin chào ".repeat(100));
    expect(new TextDecoder().decode(zip.read("c.txt"))).toBe("thô");
    expect(zip.read("d")).toBeUndefined();
  });

  it("are refused when they are something else, cut short or changed", () => {
    expect(fault(() => openZip(strToU8("%PDF-1.7")))).toBe("not-zip");
    expect(fault(() => openZip(packed.slice(0, packed.length - 40)))).toBe("damaged");
    const inside = packed.slice();
    inside[45] = (inside[45] ?? 0) ^ 0xff;
    expect(fault(() => openZip(inside).read("a/b.xml"))).toBe("damaged");
    expect(fault(() => openZip(patch(packed, 16, 1, 4)).read("a/b.xml"))).toBe("damaged");
  });

  it("are refused when encrypted", () => {
    expect(fault(() => openZip(patch(packed, 8, 1, 2)))).toBe("encrypted");
  });

  it("are refused when they would grow too large, before anything is unpacked", () => {
    const bomb = zipSync({ "x.xml": new Uint8Array(3 * 2 ** 20) });
    expect(fault(() => openZip(bomb))).toBe("too-large");
    expect(fault(() => openZip(patch(packed, 24, 2 ** 30, 4)))).toBe("too-large");
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 4_001 }, (_, index) => [`${index}`, new Uint8Array()])),
    );
    expect(fault(() => openZip(many))).toBe("too-large");
  });

  it("take no more room than an entry declares", () => {
    expect(fault(() => openZip(patch(packed, 24, 10, 4)).read("a/b.xml"))).toBe("damaged");
  });
});
