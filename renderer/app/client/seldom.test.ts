import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seldom } from "./seldom.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("seldom", () => {
  it("answers the first at once, those that follow fast together, and never leaves the last without answer", () => {
    const answered: string[] = [];
    const take = seldom((name) => answered.push(name));
    take("library.changed");
    expect(answered).toEqual(["library.changed"]);
    for (let time = 0; time < 5; time += 1) take("library.changed");
    expect(answered).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(answered).toHaveLength(2);
    vi.advanceTimersByTime(5000);
    expect(answered).toHaveLength(2);
    take("library.changed");
    expect(answered).toHaveLength(3);
  });

  it("does not let one wait for another", () => {
    const answered: string[] = [];
    const take = seldom((name) => answered.push(name));
    take("library.changed");
    take("review.changed");
    expect(answered).toEqual(["library.changed", "review.changed"]);
  });
});
