import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import {
  dropFailureOf,
  dropNotice,
  dropTopic,
  holdNotice,
  takeAction,
  tellDone,
  tellFailure,
  useNoticeStore,
} from "./notices.ts";

const shown = () => useNoticeStore.getState().notices;
const words = () => shown().map((notice) => `${notice.words}${notice.times > 1 ? ` ×${notice.times}` : ""}`);
const newest = () => shown()[0] ?? expect.unreachable();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const { id } of shown()) dropNotice(id);
  holdNotice(null);
  vi.useRealTimers();
});

describe("notices", () => {
  it("stand the newest first, the same words once with their number", () => {
    tellDone("Đã lưu.");
    tellDone("Đã xuất.");
    tellDone("Đã lưu.");
    expect(words()).toEqual(["Đã lưu. ×2", "Đã xuất."]);
  });

  it("go by themselves after the last time they were told, but not while somebody is on them, and a failure stays", () => {
    tellFailure(new CallFailure("library-full"));
    tellDone("Đã lưu.");
    vi.advanceTimersByTime(6000);
    tellDone("Đã lưu.");
    vi.advanceTimersByTime(6000);
    expect(shown()).toHaveLength(2);
    holdNotice(newest().id);
    vi.advanceTimersByTime(60_000);
    expect(words()).toContain("Đã lưu. ×2");
    holdNotice(null);
    vi.advanceTimersByTime(8000);
    expect(shown().map(({ look }) => look)).toEqual(["failed"]);
  });

  it("keep every way back of what was told several times, the newest first", () => {
    const undone: number[] = [];
    for (const n of [1, 2]) tellDone("Đã xóa.", { title: "Hoàn tác", run: () => undone.push(n) });
    expect(words()).toEqual(["Đã xóa. ×2"]);
    takeAction(newest());
    expect(words()).toEqual(["Đã xóa."]);
    takeAction(newest());
    expect(undone).toEqual([2, 1]);
    expect(shown()).toEqual([]);
  });

  it("go when their subject is settled: by a newer word on it, by its undoing, by the call that now works", () => {
    tellDone("Đã bỏ.", { title: "Hoàn tác", run: () => undefined }, "paper:1");
    tellDone("Đã đưa lại.", undefined, "paper:1");
    tellDone("Đã bỏ văn bản khác.", undefined, "paper:2");
    expect(words()).toEqual(["Đã bỏ văn bản khác.", "Đã đưa lại."]);
    dropTopic("paper:2");
    expect(words()).toEqual(["Đã đưa lại."]);
    tellFailure(new CallFailure("library-locked", undefined, "library.remove"));
    tellFailure(new CallFailure("refused", "Sai.", "office.save"));
    dropFailureOf("library.remove");
    expect(words()).toEqual(["Sai.", "Đã đưa lại."]);
  });

  it("say nothing of what the person stopped", () => {
    tellFailure(new CallFailure("cancelled"));
    expect(shown()).toEqual([]);
  });
});
