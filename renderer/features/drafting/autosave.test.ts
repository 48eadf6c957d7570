import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change } from "#shared/contract/drafting.ts";
import type { Document } from "#shared/model/document.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { papers } from "#tests/support/papers.ts";
import type { SaveState } from "./autosave.ts";
import { createAutosave } from "./autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const opened = papers.plan();
const typed = (words: string): Document => ({
  ...opened,
  body: { ...opened.body, children: [{ type: "paragraph", id: "new", children: [{ text: words }] }] },
});

function desk() {
  const sent: Change[] = [];
  const states: SaveState["state"][] = [];
  let isThere = true;
  const autosave = createAutosave(opened, {
    save: (_, change) => {
      sent.push(change);
      return isThere ? Promise.resolve({ savedAt: "x" }) : Promise.reject(new CallFailure("disconnected"));
    },
    onState: ({ state }) => states.push(state),
    onLost: () => expect.unreachable(),
  });
  const leave = (): void => {
    isThere = false;
    autosave.pause();
  };
  const comeBack = (stored: Document): boolean => {
    isThere = true;
    return autosave.resume(stored);
  };
  return { autosave, sent, states, leave, comeBack };
}

describe("the keeping of a paper whose services go and come", () => {
  it("sends nothing meanwhile, says so, and keeps the whole paper afterwards", async () => {
    const { autosave, sent, states, leave, comeBack } = desk();
    leave();
    autosave.changed(typed("một"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([]);
    expect(states.at(-1)).toBe("failed");
    expect(comeBack(opened)).toBe(true);
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([{ type: "whole", document: typed("một") }]);
    expect(states.at(-1)).toBe("saved");
  });

  it("knows what was sent last although nobody answered, and writes over nothing that another has written", async () => {
    const { autosave, sent, states, leave, comeBack } = desk();
    autosave.changed(typed("một"));
    leave();
    expect(comeBack(typed("của người khác"))).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([]);

    const other = desk();
    other.autosave.changed(typed("một"));
    await vi.advanceTimersByTimeAsync(1000);
    other.leave();
    other.autosave.changed(typed("hai"));
    expect(other.comeBack(typed("một"))).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(other.sent.at(-1)).toEqual({ type: "whole", document: typed("hai") });
    expect(states.at(-1)).toBe("failed");
  });
});
