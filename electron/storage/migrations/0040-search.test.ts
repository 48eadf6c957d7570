import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

it("finds words by their id without keeping the text a second time, and forgets them", () =>
  atStep(40, (db) => {
    db.write("INSERT INTO words (rowid, folded, exact) VALUES (?, ?, ?)", 7, "don doc", "đôn đốc");
    const find = (match: string) => db.rows("SELECT rowid AS id, folded FROM words WHERE words MATCH ?", match);
    expect(find("folded : doc")).toEqual([{ id: 7, folded: null }]);
    expect(find(`exact : "đốc"`)).toHaveLength(1);
    expect(find(`exact : "doc"`)).toHaveLength(0);
    db.write("DELETE FROM words WHERE rowid = ?", 7);
    expect(find("folded : doc")).toEqual([]);
  }));
