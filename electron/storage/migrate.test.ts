import { describe, expect, it } from "vitest";
import { listBackups } from "./backup.ts";
import { connect } from "./connection.ts";
import { insertDocument, insertVersion, listVersions, readDocument } from "./documents.ts";
import { latestVersion, migrate, versionOf } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openLibrary } from "./open.ts";
import { searchWords } from "./search.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { inFolder, now, planOf } from "#tests/support/library.ts";

const document = {
  id: "a",
  kind: "plan",
  date: "2023-03-20",
  year: 2023,
  number: "12",
  symbol: "KH-UBND",
  issuer: "UBND phường",
  subject: "Kế hoạch",
  tier: "xã",
  original: null,
  current_version: 1,
} as const;

/** A library as a program of step 10 left it. */
function libraryOfStep10(file: string): void {
  const db = connect(file, now, "write");
  migrate(db, 10);
  insertDocument(db, document);
  insertVersion(db, {
    document: "a",
    n: 1,
    tree: JSON.stringify(planOf(["Công an phường đôn đốc"]).document),
    note: "bản đầu",
  });
  writeSetting(db, "office", { name: "UBND phường" });
  db.close();
}

describe("migrate", () => {
  it("numbers its steps in tens, ascending", () => {
    const numbers = migrations.map((step) => step.number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers.every((number) => number % 10 === 0)).toBe(true);
  });

  it("carries a library of step 10 to the latest with all its data, and makes it searchable", () =>
    inFolder((file) => {
      libraryOfStep10(file);
      const db = openLibrary(file, { now });
      expect(versionOf(db)).toBe(latestVersion);
      expect(readDocument(db, "a")).toEqual({ ...document, created_at: now() });
      expect(listVersions(db, "a")).toEqual([{ n: 1, made_at: now(), note: "bản đầu" }]);
      expect(readSetting(db, "office")).toEqual({ name: "UBND phường" });
      expect(searchWords(db, "don doc").map((hit) => hit.documentId)).toEqual(["a"]);
      db.close();
    }));

  it("keeps a copy of the library as it was before", () =>
    inFolder((file) => {
      libraryOfStep10(file);
      openLibrary(file, { now }).close();
      openLibrary(file, { now }).close();
      const backups = listBackups(file);
      expect(backups.map((backup) => backup.kind)).toEqual(["migration"]);
      const copy = connect(backups[0]?.file ?? "", now, "ask");
      expect(versionOf(copy)).toBe(10);
      expect(readDocument(copy, "a")?.subject).toBe("Kế hoạch");
      copy.close();
    }));

  it("does all steps or none", () =>
    inFolder((file) => {
      libraryOfStep10(file);
      const db = connect(file, now, "write");
      db.write("CREATE TABLE register (old TEXT)");
      expect(() => migrate(db)).toThrow("already exists");
      expect(versionOf(db)).toBe(10);
      expect(db.rows("SELECT name FROM sqlite_schema WHERE name = 'tasks'")).toEqual([]);
      db.close();
    }));

  it("refuses a library of an older step for reading only", () =>
    inFolder((file) => {
      libraryOfStep10(file);
      expect(() => openLibrary(file, { now, readOnly: true })).toThrow("cần nâng cấp");
    }));
});
