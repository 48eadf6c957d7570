import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf } from "./lit-text.tsx";

it("lights the shared words of this node and loses no letter", () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ node: "n", start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(15), fc.array(range, { maxLength: 6 }), (text, start, lit) => {
      const task = { id: "t", path: "1", text, node: "n", start, lead: [], coordinate: [], deadline: null };
      const pieces = piecesOf(task, [...lit, { node: "other", start: 0, end: 99 }]);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces.filter(({ isLit }) => isLit))
        expect(lit.some((at) => at.start <= piece.start + start && piece.start + start < at.end)).toBe(true);
    }),
  );
});
