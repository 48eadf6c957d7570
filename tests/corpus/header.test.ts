import { describe, expect, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import { expectations, readFile } from "./score.ts";

/** Blanks of any kind as one, so that a line broken in the paper equals one that is not. */
function normal(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/[\s\u00a0]+/gu, " ").trim();
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normal(part)]));
}

const headed = [...expectations(), ...expectations("third"), ...expectations("fourth")].flatMap(({ name, file, header }) =>
  header ? [{ name, file, header }] : [],
);

describe("the head and foot of the corpus", () => {
  it("is described for nearly all papers", () => {
    expect(headed.length).toBeGreaterThanOrEqual(60);
  });

  it.each(headed)("are read as expected: $name", ({ file, header }) => {
    const { date, signer, ...facts } = headerOf(readFile(file));
    const read: Record<string, unknown> = {
      ...facts,
      date: date?.iso ?? null,
      signer: { authority: signer.authority, title: signer.title },
    };
    const ours = Object.fromEntries(Object.keys(header).map((key) => [key, read[key]]));
    expect(normal(ours)).toEqual(normal(header));
  });
});
