import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeMessage, encodeMessage } from "./wire.ts";

const utf8 = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
};
const again = (message: unknown): unknown => decodeMessage(encodeMessage(message, utf8), utf8);

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Uint8Array.from(array));
const message = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== "$bytes" && name !== "__proto__"),
      tie("value"),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value;

describe("the wire", () => {
  it("gives back every message with its byte arrays", () => {
    fc.assert(
      fc.property(message, (given) => {
        expect(again(given)).toEqual(given);
      }),
    );
  });

  it("carries a Buffer as bytes, not as its own JSON", () => {
    expect(again({ file: Buffer.from("Kế hoạch") })).toEqual({ file: new TextEncoder().encode("Kế hoạch") });
  });

  it("refuses what is no frame", () => {
    const whole = encodeMessage({ file: new Uint8Array([1, 2, 3]) }, utf8);
    expect(() => decodeMessage(whole.subarray(0, 3), utf8)).toThrow("short");
    expect(() => decodeMessage(whole.subarray(0, 12), utf8)).toThrow("cut");
    expect(() => decodeMessage(whole.subarray(0, whole.length - 1), utf8)).toThrow("bytes");
  });

  it("refuses every frame that was cut short", () => {
    fc.assert(
      fc.property(message, fc.nat(), (given, cut) => {
        const whole = encodeMessage({ given, file: new Uint8Array([7]) }, utf8);
        expect(() => decodeMessage(whole.subarray(0, cut % whole.length), utf8)).toThrow(/short|cut|bytes/u);
      }),
    );
  });
});
