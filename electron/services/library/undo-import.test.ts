import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { Library } from "#electron/storage/open.ts";
import { replaceSuperiors } from "#electron/storage/reviews.ts";
import { workedOnText } from "#electron/storage/worked-on.ts";
import { writeWorking } from "#electron/storage/working.ts";
import { duringLibrary, inLibrary } from "#tests/support/library.ts";
import { keepPaper } from "./keep.ts";
import { createLibrary } from "./library.ts";
import { saveReading } from "./reading.ts";
import { undoImport } from "./undo-import.ts";

const directive = "THỦ TƯỚNG CHÍNH PHỦ\n\nSố: 05/CT-TTg\n\nCHỈ THỊ\nVề Đề án 06\n";
const plan =
  "ỦY BAN NHÂN DÂN\nPHƯỜNG A\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThực hiện Đề án 06\n\n1. Rà soát dữ liệu dân cư.\n";

function keep(db: Library, text: string): string {
  let next = 0;
  const paper = readDocument(readPlainText(text, "a.txt"), () => `n${(next += 1)}`);
  return keepPaper(createLibrary(db), paper, "a.txt", new TextEncoder().encode(text)).id;
}

describe("an import that is undone", () => {
  const corrections = [{ type: "kind", kind: "programme" }] as const;
  const undone = (db: Library, ids: string[], evenChanged: boolean) =>
    undoImport(db, { ids, evenChanged }, { progress: () => undefined });
  const listed = (db: Library) =>
    createLibrary(db)
      .list()
      .map(({ id }) => id)
      .toSorted();

  it("takes its papers out as one, and they come back whole", () =>
    duringLibrary(async (db) => {
      const ids = [keep(db, plan), keep(db, directive)];
      expect(await undone(db, ids, false)).toEqual({ isDone: true, changed: [] });
      expect(listed(db)).toEqual([]);
      for (const id of ids) createLibrary(db).restore(id);
      expect(listed(db)).toEqual(ids.toSorted());
    }));

  it("leaves all of them while one was worked on since, and names it; then takes them where that is wanted", () =>
    duringLibrary(async (db) => {
      const ids = [keep(db, plan), keep(db, directive)];
      saveReading(db, { id: ids[0] ?? "", version: 1, corrections: [...corrections], decisions: [] });
      const changed = [{ id: ids[0], name: expect.stringContaining("12/KH-UBND") }];
      expect(await undone(db, ids, false)).toEqual({ isDone: false, changed });
      expect(listed(db)).toEqual(ids.toSorted());
      expect(await undone(db, ids, true)).toEqual({ isDone: true, changed });
      expect(listed(db)).toEqual([]);
    }));

  it("counts what hangs on a paper as work on it, and not what was done before it came back", () =>
    duringLibrary(async (db) => {
      const [up, down] = [keep(db, directive), keep(db, plan)];
      saveReading(db, { id: down, version: 1, corrections: [...corrections], decisions: [] });
      createLibrary(db).remove(down);
      expect(keep(db, plan)).toBe(down);
      expect((await undone(db, [down], false)).isDone).toBe(true);
      replaceSuperiors(db, down, [up]);
      expect((await undone(db, [up], false)).changed.map(({ id }) => id)).toEqual([up]);
      writeWorking(db, down, "{}", 1);
      expect(keep(db, plan)).toBe(down);
      expect((await undone(db, [down], false)).isDone).toBe(false);
    }));

  it("asks the trail by its index", () =>
    inLibrary((db) => {
      const steps = db.rows<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${workedOnText}`,
        ...Array.from({ length: 11 }, () => "a"),
      );
      const scanned = steps.filter(({ detail }) => /^SCAN (?:audit|links|working|outcomes)/u.test(detail));
      expect(scanned).toEqual([]);
    }));
});
