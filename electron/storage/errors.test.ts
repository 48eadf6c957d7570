import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { LibraryError } from "./errors.ts";
import { asLibraryError, guard } from "./errors.ts";

// An administrator may write everywhere: what the system would refuse to others is named here.
const closed = new Set<string>();
vi.mock("#electron/files/disk.ts", async (original) => ({
  ...(await original<object>()),
  mayWrite: (path: string) => !closed.has(path),
}));

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

  it("says that the library may not be written where SQLite only says that a write failed", () => {
    const folder = mkdtempSync(join(tmpdir(), "xuyensuot-errors-"));
    const file = join(folder, "thu-vien.sqlite");
    writeFileSync(file, "");
    const failed = failure("SQLITE_IOERR_WRITE");
    try {
      expect(asLibraryError(failed, file)).toMatchObject({ code: "failed" });
      for (const place of [folder, file]) {
        closed.add(place);
        expect(asLibraryError(failed, file)).toMatchObject({ code: "read-only" });
        expect(asLibraryError(failure("SQLITE_FULL"), file)).toMatchObject({ code: "full" });
        closed.clear();
      }
    } finally {
      closed.clear();
      rmSync(folder, { recursive: true, force: true });
    }
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
