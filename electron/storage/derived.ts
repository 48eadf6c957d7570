import type { Reader, Writer } from "./connection.ts";

/** Whether an index derived from the documents was made by another version of the program, or never. */
export function oldIndex(db: Reader, name: string, version: number): boolean {
  const known = db.first(db.sql.selectFrom("derived").select("version").where("name", "=", name));
  return known?.version !== version;
}

export function rememberIndex(db: Writer, name: string, version: number): void {
  const row = { name, version };
  db.run(
    db.sql
      .insertInto("derived")
      .values(row)
      .onConflict((conflict) => conflict.column("name").doUpdateSet(row)),
  );
}
