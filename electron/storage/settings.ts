import type { Reader, Writer } from "./connection.ts";

/** The value kept under `key`, any JSON; undefined when nothing was kept. Whoever asks checks its shape. */
export function readSetting(db: Reader, key: string): unknown {
  const row = db.first(db.sql.selectFrom("settings").select("value").where("key", "=", key));
  return row === undefined ? undefined : JSON.parse(row.value);
}

/** Keeps a JSON value; undefined removes the key. */
export function writeSetting(db: Writer, key: string, value: unknown): void {
  if (value === undefined) {
    db.run(db.sql.deleteFrom("settings").where("key", "=", key));
    return;
  }
  const change = { value: JSON.stringify(value), changed_at: db.now() };
  db.run(
    db.sql
      .insertInto("settings")
      .values({ key, ...change })
      .onConflict((conflict) => conflict.column("key").doUpdateSet(change)),
  );
}
