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
}

/** Gives out the next number of the series in that year, from 1. Two who ask at once get two numbers. */
export function takeNextNumber(db: Writer, request: NumberRequest): number {
  return db.transaction(() => {
    const number = lastNumber(db, yearOf(request), request.series) + 1;
    enterNumber(db, { ...request, number });
    return number;
  });
}

/** Enters a number that was given elsewhere, in the paper register say. Throws `number-taken`. */
export function enterNumber(db: Writer, request: NumberRequest & { readonly number: number }): void {
  const { number, series, symbol, date } = request;
  const row = {
    year: yearOf(request),
    series,
    number,
    symbol,
    date,
    document_id: request.documentId,
    taken_at: db.now(),
  };
  const entered = db.run(
    db.sql
      .insertInto("register")
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
  if (entered === 0) throw new LibraryError("number-taken");
}

/** The highest number given out so far, 0 when there is none. */
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

function yearOf(request: NumberRequest): number {
  return Number(request.date.slice(0, 4));
}
