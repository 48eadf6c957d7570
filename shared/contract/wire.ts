/*
 * Messages as bytes for a WebSocket: four bytes with the length of a JSON text, the text, then the byte arrays of the
 * message one after the other. In the text a byte array stands as {"$bytes":[offset,length]}; no message of the contract
 * uses that key for anything else.
 */

const key = "$bytes";

/** UTF-8 as the place of running has it (TextEncoder and TextDecoder everywhere; the core knows neither). */
export interface Utf8 {
  readonly encode: (text: string) => Uint8Array<ArrayBuffer>;
  readonly decode: (bytes: Uint8Array) => string;
}

/** A message as one frame. `undefined` members disappear, as in JSON. */
export function encodeMessage(message: unknown, utf8: Utf8): Uint8Array<ArrayBuffer> {
  const arrays: Uint8Array[] = [];
  let offset = 0;
  // `this` is the holder: a Buffer's own toJSON has already replaced `value`.
  const text = JSON.stringify(
    message,
    function (this: Readonly<Record<string, unknown>>, name: string, given: unknown) {
      const value = this[name];
      if (!(value instanceof Uint8Array)) return given;
      const place = { [key]: [offset, value.length] };
      arrays.push(value);
      offset += value.length;
      return place;
    },
  );
  const head = utf8.encode(text);
  const frame = new Uint8Array(4 + head.length + offset);
  new DataView(frame.buffer).setUint32(0, head.length);
  frame.set(head, 4);
  let at = 4 + head.length;
  for (const array of arrays) {
    frame.set(array, at);
    at += array.length;
  }
  return frame;
}

/** Reads a frame back. Throws for bytes that are none. */
export function decodeMessage(frame: Uint8Array, utf8: Utf8): unknown {
  if (frame.length < 4) throw new Error("The frame is too short");
  const length = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0);
  if (4 + length > frame.length) throw new Error("The frame is cut off");
  const arrays = frame.subarray(4 + length);
  return JSON.parse(utf8.decode(frame.subarray(4, 4 + length)), (_, value: unknown) =>
    isPlace(value) ? arrayAt(arrays, value[key]) : value,
  );
}

function isPlace(value: unknown): value is { readonly [key]: readonly [number, number] } {
  if (typeof value !== "object" || value === null || !(key in value)) return false;
  const place = value[key];
  return Array.isArray(place) && place.length === 2 && place.every((part) => Number.isInteger(part) && part >= 0);
}

function arrayAt(arrays: Uint8Array, [offset, length]: readonly [number, number]): Uint8Array {
  if (offset + length > arrays.length) throw new Error("The frame lacks bytes");
  return new Uint8Array(arrays.subarray(offset, offset + length));
}
