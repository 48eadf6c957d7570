import { describe, expect, it } from "vitest";
import type { LibraryError } from "./errors.ts";
import { asLibraryError, guard } from "./errors.ts";

const failure = (code: string) => Object.assign(new Error("disk I/O error at C:\\thu-vien.sqlite"), { code });

describe("asLibraryError", () => {
  it.each([
    ["SQLITE_FULL", "full"],
    ["ENOSPC", "full"],
    ["SQLITE_CORRUPT_VTAB", "corrupt"],
    ["SQLITE_NOTADB", "corrupt"],
    ["SQLITE_BUSY_SNAPSHOT", "locked"],
    ["SQLITE_READONLY_DBMOVED", "read-only"],
    ["EROFS", "read-only"],
    ["SQLITE_CANTOPEN", "read-only"],
    ["SQLITE_IOERR_FSYNC", "failed"],
  ])("says %s in a plain sentence (%s)", (raw, code) => {
    const error = asLibraryError(failure(raw));
    expect(error).toMatchObject({ code });
    expect((error as LibraryError).message).toMatch(/^[^a-z/\\].*\.$/u);
    expect((error as LibraryError).message).not.toMatch(/SQLITE|disk|C:|thu-vien\.sqlite/u);
  });

  it("leaves the program's own faults alone", () => {
    for (const error of [failure("SQLITE_CONSTRAINT_UNIQUE"), new TypeError("x"), "text"])
      expect(asLibraryError(error)).toBe(error);
    expect(() =>
      guard(() => {
        throw new RangeError("own fault");
      }),
    ).toThrow(RangeError);
  });
});
