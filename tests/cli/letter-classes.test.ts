import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withListed } from "#scripts/letter-classes.mjs";

/** A pattern as it stands in the bundle. */
function bundled(pattern: RegExp): RegExp {
  const written = withListed(`export const pattern = ${pattern.toString()};`);
  const [, source = "", flags = ""] = /^export const pattern = \/(.*)\/([a-z]*);$/su.exec(written) ?? [];
  return new RegExp(source, flags);
}

/** Latin, Greek and Cyrillic letters as papers hold them, with the signs and digits among them. */
const points = [
  [0, 0x24f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1eff],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

describe("patterns in the bundle", () => {
  const patterns = [
    /^\p{Lu}$/u,
    /^\p{Ll}$/u,
    /^[\d\p{Lu}]$/u,
    /^[^\]\p{Ll}-]$/u,
    /^[\p{Lu}\p{Ll}]$/u,
    /^\p{Lu}$/iu,
    /^[^\p{Ll}]$/iu,
  ];

  it.each(patterns)("%s knows the same letters", (pattern) => {
    const listed = bundled(pattern);
    expect(listed.source).not.toMatch(/\\p\{L/u);
    for (const point of points) {
      const letter = String.fromCodePoint(point);
      expect([letter, listed.test(letter)]).toEqual([letter, pattern.test(letter)]);
    }
  });

  it("finds the same in words, whatever their case", () => {
    const word = /(?<![\p{Lu}\p{Ll}])\p{Lu}+(?:\s[^\s\p{Ll}]{1,3})?(?=\p{Ll}|[.\p{Lu}])/gu;
    const letter = fc.constantFrom(...points).map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(letter, fc.constantFrom(" ", "Đ", "ư", "Ỷ", "."))),
        fc.boolean(),
        (letters, any) => {
          const pattern = any ? new RegExp(word.source, "giu") : word;
          expect(letters.join("").match(bundled(pattern))).toEqual(letters.join("").match(pattern));
        },
      ),
    );
  });

  it("changes patterns alone, and what looks like a class only where it is one", () => {
    const kept = 'const sign = "\\\\p{Lu}"; // \\p{Lu}\nconst other = /\\\\p{Lu}|\\p{L}/u;';
    expect(withListed(kept)).toBe(kept);
    const put = "new RegExp(String.raw`\\p{Lu}${rest}[x\\p{Lu}]`, 'u')";
    expect(withListed(put)).toMatch(/^new RegExp\(String\.raw`\[A-Z[^\]]+\]\$\{rest\}\[xA-Z[^\]]+\]`, 'u'\)$/u);
  });
});
