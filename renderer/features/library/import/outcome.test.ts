import { describe, expect, it } from "vitest";
import type { Imported } from "#shared/contract/library.ts";
import type { Offered, Outcome } from "./outcome.ts";
import { noOutcome, triedAgain, withFile, wordsOf } from "./outcome.ts";

const file = (name: string): Offered => new File(["x"], name);
const kept = (id: string, state: { known?: boolean; restored?: boolean } = {}): Imported => ({
  state: "kept",
  name: `${id}.txt`,
  id,
  known: state.known ?? false,
  restored: state.restored ?? false,
  tasks: 0,
});
const refused: Imported = { state: "refused", name: "b.jpg", sentence: "Tệp này là ảnh." };

const after = (...files: readonly (readonly [Offered, Imported])[]): Outcome =>
  files.reduce((outcome, [offered, imported]) => withFile(outcome, offered, imported), noOutcome);

describe("the outcome of an import", () => {
  it("counts as brought in what is new or there again, once, and not what was there anyway", () => {
    const outcome = after(
      [file("a"), kept("a")],
      [file("b"), kept("b", { known: true })],
      [file("c"), kept("c", { known: true, restored: true })],
      [file("a2"), kept("a", { known: true, restored: true })],
    );
    expect(outcome).toMatchObject({ fresh: ["c", "a"], known: 1 });
    expect(wordsOf(outcome)).toBe("Đã nhập 2 văn bản, 1 tệp đã có từ trước.");
  });

  it("keeps the files that were refused, to be tried again, but no folder", () => {
    const again = file("b.jpg");
    const outcome = after([again, refused], [{ name: "thư mục", folder: true }, refused]);
    expect(outcome.refused.map(({ name, sentence }) => [name, sentence])).toEqual([
      ["b.jpg", "Tệp này là ảnh."],
      ["thư mục", "Tệp này là ảnh."],
    ]);
    expect(triedAgain(outcome)).toEqual([again]);
  });

  it.each([
    [{}, ""],
    [{ known: 3 }, "3 tệp đã có từ trước."],
    [{ left: [file("a")] }, "Đã dừng, còn 1 tệp chưa đọc."],
    [
      { fresh: Array.from({ length: 1200 }, String), left: [file("a"), file("b")] },
      "Đã nhập 1.200 văn bản, đã dừng, còn 2 tệp chưa đọc.",
    ],
  ])("says %j in words", (part, words) => {
    expect(wordsOf({ ...noOutcome, ...part })).toBe(words);
  });
});
