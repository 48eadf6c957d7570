import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureCodes } from "./failure-code.ts";
import { replySchema } from "./protocol.ts";
import { readReply } from "./reply.ts";

const id = fc.oneof(fc.integer(), fc.double(), fc.string());
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const code = fc.oneof(fc.constantFrom(...failureCodes), fc.string());
const failure = fc.record({ code, sentence: optional(fc.oneof(fc.string(), fc.integer())) }, { requiredKeys: [] });
const progress = fc.record(
  {
    done: fc.oneof(fc.double(), fc.integer()),
    total: fc.oneof(fc.integer(), fc.string()),
    words: optional(fc.string()),
  },
  { requiredKeys: [] },
);

/** Messages that are replies, nearly replies, and anything else. */
const message = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("failure"), id, failure }, { requiredKeys: ["type"] }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("progress"), id, progress }, { requiredKeys: ["type"] }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        type: fc.constantFrom("answer", "event", "toString", "call"),
        id,
        name: fc.string(),
        output: fc.anything(),
        data: fc.anything(),
      },
      { requiredKeys: ["type"] },
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);

describe("a reply as the window reads it", () => {
  it("is what the schema of the contract takes, and nothing else", () => {
    fc.assert(
      fc.property(message, (given) => {
        const read = replySchema.safeParse(given);
        expect(readReply(given)).toEqual(read.success ? read.data : null);
      }),
      { numRuns: 3000 },
    );
  });

  it("is taken with what it holds", () => {
    const replies = [
      { type: "answer", id: 1, output: { rows: [1] } },
      { type: "failure", id: 2, failure: { code: "stale", sentence: "Nội dung vừa được thay đổi." } },
      { type: "progress", id: 3, progress: { done: 1, total: 0, words: "Đang đọc" } },
      { type: "event", name: "library.changed", data: { ids: [] } },
    ];
    for (const reply of replies) expect(readReply(reply)).toBe(reply);
    expect(readReply({ type: "answer", id: 1 })).toBeNull();
    expect(readReply({ type: "answer", id: 1, output: null, more: 1 })).toBeNull();
    expect(readReply({ type: "failure", id: 2, failure: { code: "other" } })).toBeNull();
  });
});
