import Sqlite from "better-sqlite3";
import type { Compilable } from "kysely";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { guard } from "./errors.ts";
import type { Tables } from "./tables.ts";

export type Parameter = string | number | null | Uint8Array;

/** A library that can be asked. Every call may throw a `LibraryError`. */
export interface Reader {
  /** Builds typed queries; it runs nothing. */
  readonly sql: Kysely<Tables>;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** For what the builder has no words for: full-text search, pragmas, query plans. */
  rows<Row>(text: string, ...parameters: readonly Parameter[]): Row[];
}

/** A library that can be asked and changed. */
export interface Writer extends Reader {
  /** The time of day for the rows that are written, ISO. */
  readonly now: () => string;
  /** Runs one change and gives the number of changed rows. */
  run(query: Compilable): number;
  /** Runs plain SQL text: one statement when there are parameters, a script when there are none. */
  write(text: string, ...parameters: readonly Parameter[]): void;
  /** All of `work` or nothing of it; a transaction inside another is a savepoint of it. */
  transaction<T>(work: () => T): T;
}

export interface Connection extends Writer {
  readonly file: string;
  close(): void;
}

/** Waiting time for another process that is writing. */
const busyTimeout = 5000;
const keptStatements = 300;

/** The typed builder needs no driver: its queries run synchronously on the one connection, so a transaction is never interleaved. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/**
 * write: anything. ask: no statement may change anything, though SQLite tidies up the journal when it closes.
 * inspect: not even that, for a file that may be damaged; a journal may be left behind.
 */
export type Access = "write" | "ask" | "inspect";

function openFile(file: string, access: Access): Sqlite.Database {
  const db = new Sqlite(file, {
    readonly: access === "inspect",
    fileMustExist: access !== "write",
    timeout: busyTimeout,
  });
  if (access === "ask") db.pragma("query_only = ON");
  return db;
}

/** Opens a SQLite file, without looking into it. */
export function connect(file: string, now: () => string, access: Access): Connection {
  const db = guard(() => openFile(file, access));
  const asked = <T>(work: () => T): T => guard(work, file);
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (text: string): Sqlite.Statement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= keptStatements) statements.clear();
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const rows = <Row>(text: string, ...parameters: readonly unknown[]): Row[] =>
    asked(() => prepare(text).all(...parameters) as Row[]);

  return {
    file,
    sql: builder,
    now,
    rows,
    all: (query) => {
      const { sql, parameters } = query.compile();
      return rows(sql, ...parameters);
    },
    first: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile();
      return asked(() => prepare(sql).get(...parameters) as Row | undefined);
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      return asked(() => prepare(sql).run(...parameters).changes);
    },
    write: (text, ...parameters) => {
      asked(() => (parameters.length === 0 ? db.exec(text) : prepare(text).run(...parameters)));
    },
    transaction: (work) => asked(() => (db.inTransaction ? db.transaction(work)() : db.transaction(work).immediate())),
    close: () => void db.close(),
  };
}
