import { describe, expect, it } from "vitest";
import kit from "react-aria-components/i18n/en-US";
import { ariaWords } from "./aria-words.ts";

const english = kit as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Parts no view has: colours and the calendar. */
const unused = ["@react-aria/calendar", "@react-aria/color", "@react-stately/color"];

describe("the words of the kit", () => {
  it("are there for every part, none too many", () => {
    const wanted = Object.keys(english).filter((name) => !unused.includes(name));
    expect(Object.keys(ariaWords).toSorted()).toEqual(wanted.toSorted());
    for (const name of wanted)
      expect(Object.keys(ariaWords[name] ?? {}).toSorted(), name).toEqual(Object.keys(english[name] ?? {}).toSorted());
  });

  it("hold what the kit puts in, and are not its own", () => {
    for (const [name, words] of Object.entries(ariaWords))
      for (const [key, own] of Object.entries(words)) {
        expect(typeof own, `${name} ${key}`).toBe(typeof english[name]?.[key]);
        expect(own).not.toBe(english[name]?.[key]);
      }
  });

  it("count as Vietnamese does", () => {
    const said = ariaWords["@react-aria/grid"]?.["selectedCount"];
    expect(typeof said === "function" && [0, 1, 2].map((count) => said({ count }))).toEqual([
      "Chưa chọn mục nào.",
      "Đã chọn 1 mục.",
      "Đã chọn 2 mục.",
    ]);
  });
});
