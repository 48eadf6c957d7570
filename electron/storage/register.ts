import type { Reader, Writer } from "./connection.ts";
import { LibraryError } from "./errors.ts";
import type { RegisterRow } from "./tables.ts";

export interface NumberRequest {
  /** Day of issue, ISO; its year is the year of the series. */
  readonly date: string;
  /** The series the office keeps: usually the kind of paper. */
  readonly series: string;
  /** The symbol after the number: "KH-UBND". */
  readonly symbol: string;
  readonly documentId: string | null;
  /** Why the number is out of order; null for the next one. */
  readonly reason?: string | null;
  readonly who?: string;
}

/** Gives out the next number of the series in that year, from 1. Two who ask at once get two numbers. */
export function takeNextNumber(db: Writer, request: NumberRequest): number {
  return db.transaction(() => {
    const number = lastNumber(db, yearOf(request.date), request.series) + 1;
    enterNumber(db, { ...request, number });
    return number;
  });
}

/** Gives out a certain number: a new one, or one that was left open. Throws `number-taken`. */
export function enterNumber(db: Writer, request: NumberRequest & { readonly number: number }): void {
  const row = rowOf(db, request, "issued");
  if (insert(db, row) > 0) return;
  const { year, series, number, ...change } = row;
  const taken = db.run(
    db.sql
      .updateTable("register")
      .set(change)
      .where("year", "=", year)
      .where("series", "=", series)
      .where("number", "=", number)
      .where("state", "=", "reserved"),
  );
  if (taken === 0) throw new LibraryError("number-taken");
}

/** Leaves a number open for later, with a reason. Throws `number-taken`. */
export function reserveNumber(
  db: Writer,
  request: NumberRequest & { readonly number: number; readonly reason: string },
): void {
  if (insert(db, rowOf(db, request, "reserved")) === 0) throw new LibraryError("number-taken");
}

/** Takes an issued number back for good; it is never given out again. False when there is no such number. */
export function cancelNumber(
  db: Writer,
  key: { readonly year: number; readonly series: string; readonly number: number },
  reason: string,
  who: string,
): boolean {
  const cancelled = db.run(
    db.sql
      .updateTable("register")
      .set({ state: "cancelled", reason, who })
      .where("year", "=", key.year)
      .where("series", "=", key.series)
      .where("number", "=", key.number)
      .where("state", "<>", "cancelled"),
  );
  return cancelled > 0;
}

function insert(db: Writer, row: RegisterRow): number {
  return db.run(
    db.sql
      .insertInto("register")
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

function rowOf(
  db: Writer,
  request: NumberRequest & { readonly number: number },
  state: RegisterRow["state"],
): RegisterRow {
  const { number, series, symbol, date, documentId, reason = null, who = "" } = request;
  return {
    year: yearOf(date),
    series,
    number,
    symbol,
    date,
    document_id: documentId,
    taken_at: db.now(),
    state,
    reason,
    who,
  };
}

/** The highest number given out or left open so far, 0 when there is none. */
export function lastNumber(db: Reader, year: number, series: string): number {
  return db.first(lastQuery(db, year, series))?.number ?? 0;
}

export function lastQuery(db: Reader, year: number, series: string) {
  return db.sql
    .selectFrom("register")
    .select("number")
    .where("year", "=", year)
    .where("series", "=", series)
    .orderBy("number", "desc")
    .limit(1);
}

/** One year of a series, in the order of its numbers. */
export function listRegister(db: Reader, year: number, series: string): RegisterRow[] {
  return db.all(
    db.sql.selectFrom("register").selectAll().where("year", "=", year).where("series", "=", series).orderBy("number"),
  );
}

/** A whole year, series after series. */
export function listYear(db: Reader, year: number): RegisterRow[] {
  return db.all(yearQuery(db, year));
}

export function yearQuery(db: Reader, year: number) {
  return db.sql.selectFrom("register").selectAll().where("year", "=", year).orderBy("series").orderBy("number");
}

/** Years in which numbers were given out, the latest first. */
export function registerYears(db: Reader): number[] {
  return db
    .all(db.sql.selectFrom("register").select("year").distinct().orderBy("year", "desc"))
    .map(({ year }) => year);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
