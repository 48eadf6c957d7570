import { closeSync, copyFileSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { backupDaily, backupFolder, listBackups } from "./backup.ts";
import { connect } from "./connection.ts";
import { readDocument } from "./documents.ts";
import type { LibraryError } from "./errors.ts";
import { openLibrary } from "./open.ts";
import { restoreBackup } from "./restore.ts";
import { searchWords } from "./search.ts";
import { inFolder, now, storePlan } from "#tests/support/library.ts";

/** A library with one plan and a backup of it; then a second plan that the backup does not have. */
function libraryWithBackup(file: string): string {
  const db = openLibrary(file, { now });
  storePlan(db, "a", ["Đôn đốc các đơn vị"]);
  const backup = db.backupNow();
  storePlan(db, "b", ["Tổng hợp, báo cáo"]);
  db.close();
  return backup;
}

function ids(file: string): string[] {
  const db = openLibrary(file, { now, readOnly: true });
  const found = ["a", "b"].filter((id) => readDocument(db, id) !== undefined);
  db.close();
  return found;
}

const codeOf = (code: string) => expect.objectContaining({ code }) as unknown as LibraryError;

describe("backups", () => {
  it("copies an open library whole and leaves no other file", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      expect(readdirSync(backupFolder(file))).toEqual(["thu-cong-2026-03-02T10-15-00.sqlite"]);
      const copy = openLibrary(backup, { now, readOnly: true });
      expect(searchWords(copy, "đôn đốc")).toHaveLength(1);
      copy.close();
    }));

  it("gives two copies of one second two names", () =>
    inFolder((file) => {
      const db = openLibrary(file, { now });
      expect(db.backupNow()).not.toBe(db.backupNow());
      expect(listBackups(file)).toHaveLength(2);
      db.close();
    }));

  it("makes one copy a day and keeps the last seven, and no other kind is thrown away", () =>
    inFolder((file) => {
      let day = 1;
      const db = connect(file, () => `2026-03-${String(day).padStart(2, "0")}T08:00:00.000Z`, "write");
      openLibrary(file, { now }).backupNow();
      for (; day <= 10; day += 1) {
        expect(backupDaily(db)).not.toBeNull();
        expect(backupDaily(db)).toBeNull();
      }
      db.close();
      const kept = listBackups(file);
      expect(kept.filter((backup) => backup.kind === "daily").map((backup) => backup.madeAt)).toEqual(
        [10, 9, 8, 7, 6, 5, 4].map((each) => `2026-03-${String(each).padStart(2, "0")}`),
      );
      expect(kept.filter((backup) => backup.kind === "manual")).toHaveLength(1);
    }));
});

describe("restoreBackup", () => {
  it("brings the backup back and keeps what stood in its place", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      restoreBackup(file, backup, now);
      expect(ids(file)).toEqual(["a"]);
      const kept = listBackups(file).find((each) => each.kind === "restore");
      expect(ids(kept?.file ?? "")).toEqual(["a", "b"]);
      expect(readdirSync(dirname(file)).filter((name) => name.includes("tmp"))).toEqual([]);
    }));

  it("takes a plain copy of a library for a backup too", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      copyFileSync(file, backup);
      const db = openLibrary(file, { now });
      storePlan(db, "c", ["Việc mới"]);
      db.close();
      restoreBackup(file, backup, now);
      expect(readdirSync(dirname(file)).toSorted()).toEqual(["thu-vien-sao-luu", "thu-vien.sqlite"]);
      expect(ids(file)).toEqual(["a", "b"]);
    }));

  it("is the way out of a damaged library, which is kept as it is", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      writeFileSync(file, "hỏng".repeat(5000));
      writeFileSync(`${file}-wal`, "nhật ký của tệp cũ");
      restoreBackup(file, backup, now);
      expect(ids(file)).toEqual(["a"]);
      const damaged = join(backupFolder(file), "hong-2026-03-02T10-15-00");
      expect(readFileSync(join(damaged, "thu-vien.sqlite"), "utf8")).toContain("hỏng");
      expect(readFileSync(join(damaged, "thu-vien.sqlite-wal"), "utf8")).toContain("tệp cũ");
    }));

  it("refuses a backup that is damaged, cut short, or another program's, and changes nothing", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      const bytes = readFileSync(backup);
      const library = readFileSync(file);
      const refused = (): void => expect(() => restoreBackup(file, backup, now)).toThrow(codeOf("backup-unusable"));
      writeFileSync(backup, bytes.subarray(0, bytes.length / 2));
      refused();
      writeFileSync(backup, bytes);
      const handle = openSync(backup, "r+");
      for (let page = 3; page < bytes.length / 4096; page += 2)
        writeSync(handle, Buffer.alloc(2048, 7), 0, 2048, page * 4096);
      closeSync(handle);
      refused();
      writeFileSync(backup, "");
      refused();
      expect(readFileSync(file).equals(library)).toBe(true);
      expect(ids(file)).toEqual(["a", "b"]);
    }));

  it("refuses while the library is open somewhere", () =>
    inFolder((file) => {
      const backup = libraryWithBackup(file);
      const open = openLibrary(file, { now });
      expect(() => restoreBackup(file, backup, now)).toThrow(codeOf("locked"));
      open.close();
      expect(ids(file)).toEqual(["a", "b"]);
    }));
});
