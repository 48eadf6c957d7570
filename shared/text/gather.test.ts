import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gathering, gatheringFirst, summing } from "./gather.ts";

interface Item {
  readonly id: string;
  readonly words: readonly string[];
}

const item = fc.record({
  id: fc.integer({ min: 0, max: 5000 }).map((number) => `n${number}`),
  words: fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
});
const list = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 120 });
const edit = fc.record({ at: fc.nat(), what: fc.constantFrom("drop", "reword", "insert", "move"), given: item });

function idOf({ id }: Item): string {
  return id;
}

function edited(items: readonly Item[], { at, what, given }: { at: number; what: string; given: Item }): Item[] {
  const place = at % Math.max(1, items.length);
  const old = items[place];
  if (what === "insert" || old === undefined)
    return items.some(({ id }) => id === given.id) ? [...items] : items.toSpliced(place, 0, given);
  if (what === "drop") return items.toSpliced(place, 1);
  if (what === "reword") return items.with(place, { ...old, words: given.words });
  return [...items.toSpliced(place, 1), old];
}

/** Each word with the item that says it. */
function said({ id, words }: Item): { id: string; word: string }[] {
  return words.map((word) => ({ id, word }));
}

describe("what is gathered from a list", () => {
  it("is what its items say in their order, after any edits, and so is what is gathered from that", () => {
    const all = gathering(idOf, said);
    const vowels = gathering(
      ({ id, word }: ReturnType<typeof said>[number]) => `${id}${word}`,
      (one) => (one.word === "a" ? [one] : []),
    );
    const firsts = gatheringFirst(idOf, said, ({ word }) => word);
    const lengths = summing(
      idOf,
      ({ words }) => ({ words: words.length }),
      (parts) => ({ words: parts.reduce((sum, { words }) => sum + words, 0) }),
    );
    fc.assert(
      fc.property(list, fc.array(edit, { maxLength: 8 }), (start, steps) => {
        let items: readonly Item[] = start;
        for (const step of [null, ...steps]) {
          if (step !== null) items = edited(items, step);
          const plain = items.flatMap(said);
          expect(all(items)).toEqual(plain);
          expect(vowels(all(items))).toEqual(plain.filter(({ word }) => word === "a"));
          expect(firsts(items)).toEqual(
            plain.filter(({ word }, at) => plain.findIndex((one) => one.word === word) === at),
          );
          expect(lengths(items)).toEqual({ words: plain.length });
        }
      }),
    );
  });

  it("is the very same list where an edit changes nothing of it, and asks only what was edited", () => {
    const asked: string[] = [];
    const all = gathering(idOf, (one: Item) => {
      asked.push(one.id);
      return one.words;
    });
    const items = Array.from({ length: 500 }, (_, at): Item => ({ id: `n${at}`, words: at % 7 === 0 ? ["a"] : [] }));
    const before = all(items);
    expect(asked).toHaveLength(500);
    asked.length = 0;
    expect(all(items.with(250, { id: "n250", words: [] }))).toBe(before);
    expect(asked).toEqual(["n250"]);
  });
});
