import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocument } from "./documents.ts";
import { connect } from "./connection.ts";
import { LibraryError, NewerLibraryError } from "./errors.ts";
import { latestVersion } from "./migrate.ts";
import type { Library } from "./open.ts";
import { openLibrary } from "./open.ts";
import { inFolder, now, storePlan } from "#tests/support/library.ts";

function withLibrary<T>(file: string, work: (db: Library) => T): T {
  const db = openLibrary(file, { now });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function refusal(work: () => unknown): LibraryError {
  try {
    work();
  } catch (error) {
    if (error instanceof LibraryError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("openLibrary", () => {
  it("creates a library, also in a folder that is not there yet, with safe settings", () =>
    inFolder((file) => {
      withLibrary(`${dirname(file)}/tài liệu/thư viện.sqlite`, (db) => {
        expect(db.rows("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
        expect(db.rows("PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
        expect(db.rows("PRAGMA foreign_keys")).toEqual([{ foreign_keys: 1 }]);
        expect(db.rows("PRAGMA user_version")).toEqual([{ user_version: latestVersion }]);
      });
    }));

  it("keeps what was stored, and leaves no journal behind", () =>
    inFolder((file) => {
      withLibrary(file, (db) => storePlan(db, "a", ["Đôn đốc các đơn vị"]));
      expect(readdirSync(dirname(file))).toEqual(["thu-vien.sqlite"]);
      expect(withLibrary(file, (db) => readDocument(db, "a")?.kind)).toBe("plan");
    }));

  it("refuses a newer library by its own error and does not touch it", () =>
    inFolder((file) => {
      withLibrary(file, (db) => db.write(`PRAGMA user_version = ${latestVersion + 10}`));
      const before = readFileSync(file);
      const error = refusal(() => openLibrary(file, { now }));
      expect(error).toBeInstanceOf(NewerLibraryError);
      expect(error).toMatchObject({ code: "newer", found: latestVersion + 10, known: latestVersion });
      expect(error.message).toContain("bản Xuyên Suốt mới hơn");
      expect(readFileSync(file).equals(before)).toBe(true);
    }));

  it("refuses another program's database", () =>
    inFolder((file) => {
      const other = connect(file, now, "write");
      other.write("CREATE TABLE notes (text TEXT)");
      other.close();
      expect(refusal(() => openLibrary(file, { now })).code).toBe("foreign");
    }));

  it("refuses a file that is no database", () =>
    inFolder((file) => {
      writeFileSync(file, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n".repeat(500));
      const error = refusal(() => openLibrary(file, { now }));
      expect(error.code).toBe("corrupt");
      expect(error.message).toContain("khôi phục từ bản sao lưu");
    }));

  it("refuses a library with a damaged page in its middle", () =>
    inFolder((file) => {
      withLibrary(file, (db) =>
        storePlan(
          db,
          "a",
          Array.from({ length: 400 }, (_, i) => `Nhiệm vụ thứ ${i} giao cho các đơn vị`),
        ),
      );
      const handle = openSync(file, "r+");
      const rubbish = Buffer.alloc(4096, 0xa5);
      const pages = statSync(file).size / 4096;
      for (let page = 2; page < pages; page += 5) writeSync(handle, rubbish, 0, 4096, page * 4096);
      closeSync(handle);
      expect(refusal(() => openLibrary(file, { now })).code).toBe("corrupt");
      expect(refusal(() => openLibrary(file, { now, readOnly: true })).code).toBe("corrupt");
    }));

  it("says that a library in use is in use", () =>
    inFolder((file) => {
      withLibrary(file, (one) =>
        withLibrary(file, (other) => {
          other.rows("PRAGMA busy_timeout = 1");
          one.transaction(() => {
            expect(refusal(() => storePlan(other, "b", ["x"])).code).toBe("locked");
          });
        }),
      );
    }));

  it("says that the disk is full and keeps what it has", () =>
    inFolder((file) => {
      withLibrary(file, (db) => {
        storePlan(db, "a", ["Đôn đốc"]);
        const [pages] = db.rows<{ page_count: number }>("PRAGMA page_count");
        db.rows(`PRAGMA max_page_count = ${(pages?.page_count ?? 0) + 4}`);
        const big = Array.from({ length: 300 }, (_, i) => `Nhiệm vụ ${i} `.repeat(40));
        const error = refusal(() => storePlan(db, "b", big));
        expect(error.code).toBe("full");
        expect(error.message).toContain("Ổ đĩa đã đầy");
        expect(readDocument(db, "b")).toBeUndefined();
        db.rows("PRAGMA max_page_count = 1000000");
        storePlan(db, "b", big);
      });
      withLibrary(file, (db) => {
        expect(readDocument(db, "a")).toBeDefined();
        expect(readDocument(db, "b")).toBeDefined();
      });
    }));

  it("says that a folder cannot be written to", () =>
    inFolder((file) => {
      chmodSync(dirname(file), 0o555);
      // In a process of its own, which gives up the rights of root where it has them.
      const script = `
        const { openLibrary } = await import(${JSON.stringify(fileURLToPath(new URL("open.ts", import.meta.url)))});
        if (process.getuid() === 0) process.seteuid(65534);
        try { openLibrary(${JSON.stringify(file)}, { now: () => "" }); console.log("opened"); }
        catch (error) { console.log(error.code, error.message); }`;
      const child = spawnSync(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script],
        { encoding: "utf8" },
      );
      expect(child.stdout).toContain("read-only Không ghi được vào thư mục");
    }));

  it("opens for reading without changing anything", () =>
    inFolder((file) => {
      expect(refusal(() => openLibrary(file, { now, readOnly: true })).code).toBe("missing");
      expect(existsSync(file)).toBe(false);
      withLibrary(file, (db) => storePlan(db, "a", ["Đôn đốc"]));
      const db = openLibrary(file, { now, readOnly: true });
      expect(readDocument(db, "a")?.id).toBe("a");
      expect(() => db.rows("DELETE FROM documents RETURNING id")).toThrow(LibraryError);
      db.close();
      expect(readdirSync(dirname(file))).toEqual(["thu-vien.sqlite"]);
    }));
});
