import { describe, expect, it } from "vitest";
import { z } from "zod";
import { call } from "#shared/contract/call.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Reply, ServicePort } from "#shared/contract/protocol.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import type { CallContext } from "#electron/services/services.ts";
import type { AnyHandler } from "./router.ts";
import { createRouter } from "./router.ts";

const calls = { "test.run": call(z.strictObject({ word: z.string() }), z.string()) };

/** A window whose messages are written by hand; `replies` is what it got. */
function windowOn(handler: (input: { word: string }, context: CallContext) => unknown, checkOutputs = false) {
  const faults: unknown[] = [];
  const gone: string[] = [];
  const router = createRouter({
    calls,
    handlers: { "test.run": handler as AnyHandler },
    onFault: (_, error) => faults.push(error),
    onGone: (client) => gone.push(client),
    checkOutputs,
  });
  const replies: Reply[] = [];
  let say: (message: unknown) => void = () => undefined;
  let leave: () => void = () => undefined;
  const port: ServicePort = {
    post: (reply) => replies.push(reply),
    listen: (onMessage, onClose) => {
      say = onMessage;
      leave = onClose;
    },
    close: () => undefined,
  };
  const client = router.connect(port);
  return { router, client, replies, faults, gone, say: (message: unknown) => say(message), leave: () => leave() };
}

const asked = { type: "call", id: 7, name: "test.run", input: { word: "đ" } };

describe("the router", () => {
  it("answers a call with what its handler gives", async () => {
    const window = windowOn(({ word }) => word.toUpperCase());
    window.say(asked);
    await expect.poll(() => window.replies).toEqual([{ type: "answer", id: 7, output: "Đ" }]);
  });

  it.each([
    [{ ...asked, name: "test.other" }, "unknown-call"],
    [{ ...asked, name: "constructor" }, "unknown-call"],
    [{ ...asked, input: { word: 1 } }, "bad-input"],
    [{ ...asked, input: { word: "a", path: "/etc" } }, "bad-input"],
    [{ ...asked, input: undefined }, "bad-input"],
  ])("refuses %j as %s, without running it", async (message, code) => {
    const window = windowOn(() => {
      throw new Error("ran");
    });
    window.say(message);
    await expect.poll(() => window.replies).toEqual([{ type: "failure", id: 7, failure: { code } }]);
    expect(window.faults).toEqual([]);
  });

  it.each([null, "x", {}, { type: "call" }, { type: "call", id: "1", name: "test.run", input: {} }, { type: "run" }])(
    "hears nothing in %j",
    (message) => {
      const window = windowOn(() => "never");
      window.say(message);
      expect(window.replies).toEqual([]);
    },
  );

  it.each([
    [new Refusal("in-use"), { code: "in-use" }],
    [new Refusal("refused", "Chưa được."), { code: "refused", sentence: "Chưa được." }],
    [new UnreadableFile("Tệp hỏng."), { code: "unreadable-file", sentence: "Tệp hỏng." }],
    [new LibraryError("full"), expect.objectContaining({ code: "library-full" })],
    [Object.assign(new Error("x"), { code: "ENOSPC" }), expect.objectContaining({ code: "library-full" })],
  ])("gives the refusal %s as a value", async (error, failure) => {
    const window = windowOn(() => {
      throw error;
    });
    window.say(asked);
    await expect.poll(() => window.replies).toEqual([{ type: "failure", id: 7, failure }]);
    expect(window.faults).toEqual([]);
  });

  it("says nothing of a fault of the program but that there was one", async () => {
    const fault = new TypeError("secret path");
    const window = windowOn(() => Promise.reject(fault));
    window.say(asked);
    await expect.poll(() => window.replies).toEqual([{ type: "failure", id: 7, failure: { code: "internal" } }]);
    expect(window.faults).toEqual([fault]);
  });

  it("passes progress on, and stops a call that is cancelled", async () => {
    const window = windowOn(
      (_, { signal, progress }) =>
        new Promise((_resolve, reject) => {
          progress({ done: 1, total: 2 });
          signal.addEventListener("abort", () => reject(new Error("stopped in the middle")));
        }),
    );
    window.say(asked);
    window.say({ type: "cancel", id: 7 });
    await expect
      .poll(() => window.replies)
      .toEqual([
        { type: "progress", id: 7, progress: { done: 1, total: 2 } },
        { type: "failure", id: 7, failure: { code: "cancelled" } },
      ]);
    expect(window.faults).toEqual([]);
  });

  it("answers a short call while a long one runs", async () => {
    const window = windowOn(({ word }) => (word === "long" ? new Promise(() => undefined) : word));
    window.say({ ...asked, id: 1, input: { word: "long" } });
    window.say({ ...asked, id: 2 });
    await expect.poll(() => window.replies).toEqual([{ type: "answer", id: 2, output: "đ" }]);
  });

  it("stops what a window asked for when it goes, and tells who went", () => {
    let stopped = false;
    const window = windowOn((_, { signal }) => {
      signal.addEventListener("abort", () => (stopped = true));
      return new Promise(() => undefined);
    });
    window.say(asked);
    window.leave();
    expect(stopped).toBe(true);
    expect(window.gone).toEqual([window.client]);
    expect(window.router.count()).toBe(0);
  });

  it("tells events to every window but the one that made them", () => {
    const window = windowOn(() => "");
    window.router.tell("library.changed", { ids: ["a"] });
    window.router.tell("library.changed", { ids: ["b"] }, window.client);
    expect(window.replies).toEqual([{ type: "event", name: "library.changed", data: { ids: ["a"] } }]);
  });

  it("holds answers against the contract where that is asked", async () => {
    const window = windowOn(() => 1, true);
    window.say(asked);
    await expect.poll(() => window.faults).toHaveLength(1);
  });
});
