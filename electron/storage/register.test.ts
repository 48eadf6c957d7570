import { describe, expect, it } from "vitest";
import { LibraryError } from "./errors.ts";
import { openLibrary } from "./open.ts";
import { enterNumber, listRegister, takeNextNumber } from "./register.ts";
import { inFolder, inLibrary, now } from "#tests/support/library.ts";

const plan = { date: "2026-03-02", series: "plan", symbol: "KH-UBND", documentId: null };

describe("the register of outgoing numbers", () => {
  it("counts each series from 1, anew each year", () =>
    inLibrary((db) => {
      expect([takeNextNumber(db, plan), takeNextNumber(db, plan)]).toEqual([1, 2]);
      expect(takeNextNumber(db, { ...plan, series: "report", symbol: "BC-UBND" })).toBe(1);
      expect(takeNextNumber(db, { ...plan, date: "2027-01-04" })).toBe(1);
      expect(listRegister(db, 2026, "plan").map((row) => row.number)).toEqual([1, 2]);
    }));

  it("goes on after a number from the paper register and gives no number twice", () =>
    inLibrary((db) => {
      enterNumber(db, { ...plan, number: 40 });
      expect(takeNextNumber(db, plan)).toBe(41);
      expect(() => enterNumber(db, { ...plan, number: 41 })).toThrow(LibraryError);
      expect(() => enterNumber(db, { ...plan, number: 41 })).toThrow("đã được cấp");
      expect(listRegister(db, 2026, "plan").map((row) => row.number)).toEqual([40, 41]);
    }));

  it("gives two who have the library open different numbers", () =>
    inFolder((file) => {
      const [one, other] = [openLibrary(file, { now }), openLibrary(file, { now })];
      const numbers = Array.from({ length: 10 }, () => [takeNextNumber(one, plan), takeNextNumber(other, plan)]).flat();
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      one.close();
      other.close();
    }));

  it("gives no number when the work it was taken for fails", () =>
    inLibrary((db) => {
      const attempt = () =>
        db.transaction(() => {
          takeNextNumber(db, plan);
          throw new Error("not issued");
        });
      expect(attempt).toThrow("not issued");
      expect(takeNextNumber(db, plan)).toBe(1);
    }));
});
