import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { drawPage } from "./picture.ts";
import { readPlaces } from "./places.ts";
import { writePng } from "./png.ts";

const file = new Uint8Array(readFileSync(new URL("../../../tests/fixtures/pdf/ke-hoach.pdf", import.meta.url)));
const locked = new Uint8Array(readFileSync(new URL("../../../tests/fixtures/pdf/mat-khau.pdf", import.meta.url)));

/** Width, height and pixels of a PNG of unfiltered rows. */
function readPng(png: Uint8Array): { width: number; height: number; colour: number; rows: Uint8Array } {
  const numbers = new DataView(png.buffer, png.byteOffset);
  const length = numbers.getUint32(33);
  return {
    width: numbers.getUint32(16),
    height: numbers.getUint32(20),
    colour: png[25] ?? -1,
    rows: inflateSync(png.subarray(41, 41 + length)),
  };
}

describe("a PNG", () => {
  it("holds the pixels it was given", () => {
    const bitmap = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(1 as const, 3 as const))
      .chain(([width, height, channels]) =>
        fc
          .uint8Array({ minLength: width * height * channels, maxLength: width * height * channels })
          .map((pixels) => ({ width, height, channels, pixels: Uint8Array.from(pixels) })),
      );
    fc.assert(
      fc.property(bitmap, (given) => {
        const read = readPng(writePng(given));
        const stride = given.width * given.channels;
        const pixels = Array.from({ length: given.height }, (_, y) => [
          ...read.rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)),
        ]).flat();
        expect([read.width, read.height, read.colour]).toEqual([
          given.width,
          given.height,
          given.channels === 1 ? 0 : 2,
        ]);
        expect(pixels).toEqual([...given.pixels]);
      }),
    );
  });
});

describe("a page of a PDF", () => {
  it("is drawn as wide as asked, with ink on white, and its words stand where the ink is", async () => {
    const { width, height, colour, rows } = readPng(await drawPage(file, 0, 600));
    expect(width).toBe(600);
    expect(height / width).toBeCloseTo(297 / 210, 1);
    const channels = colour === 0 ? 1 : 3;
    const dark = (x: number, y: number): boolean =>
      (rows[Math.round(y) * (width * channels + 1) + 1 + Math.round(x) * channels] ?? 255) < 128;
    const [page] = await readPlaces(file, () => undefined);
    expect(page?.words.length).toBeGreaterThan(50);
    const withInk = (page?.words ?? []).filter((word) => {
      for (let y = word.y * height; y < (word.y + word.height) * height; y += 1)
        for (let x = word.x * width; x < (word.x + word.width) * width; x += 1) if (dark(x, y)) return true;
      return false;
    });
    expect(withInk.length / (page?.words.length ?? 1)).toBeGreaterThan(0.95);
    expect(dark(3, 3)).toBe(false);
  });

  it("is refused in a sentence when it cannot be opened", async () => {
    await expect(drawPage(locked, 0, 100)).rejects.toBeInstanceOf(UnreadableFile);
    await expect(drawPage(file, 99, 100)).rejects.toBeInstanceOf(UnreadableFile);
  });
});
