import type { Reader, Writer } from "./connection.ts";
import type { LinkRunRow } from "./tables.ts";

/** The links of one lower paper up to a superior paper, packed: a lower paper of ten thousand is one row. */
export interface CoveredRow {
  readonly child: string;
  readonly packed: string;
}

/** One link, as far as the state of the superior task depends on it. */
export interface CoveredLink {
  /** The superior task. */
  readonly task: string;
  /** `fieldBits` of the linked task. */
  readonly has: number;
  /** The superior task's fingerprint when a person confirmed the link; null where nobody has. */
  readonly print: string | null;
  readonly path: string;
}

/** Of links to tasks that are still there; a refused link is none. */
const packed = `
  SELECT l.child_document AS child,
    group_concat(l.parent_task || char(31) || t.has || char(31) || CASE l.state WHEN 'confirmed' THEN coalesce(l.parent_print, '') ELSE '-' END || char(31) || t.path, char(30)) AS packed
  FROM links AS l INDEXED BY links_by_pair
  CROSS JOIN tasks AS t INDEXED BY tasks_has ON t.document_id = l.child_document AND t.id = l.child_task
  WHERE l.parent_document = ? AND l.state <> 'refused'`;

export const coveredQuery = `${packed} GROUP BY l.child_document`;
export const coveredInQuery = `${packed} AND l.child_document IN (SELECT value FROM json_each(?)) GROUP BY l.child_document`;

/** What lower papers answer by links to the tasks of a superior paper; `only` these papers. */
export function listCovered(db: Reader, parent: string, only?: readonly string[]): CoveredRow[] {
  return only === undefined
    ? db.rows<CoveredRow>(coveredQuery, parent)
    : db.rows<CoveredRow>(coveredInQuery, parent, JSON.stringify(only));
}

/** The links of a row, in no order of meaning. */
export function* unpack(row: CoveredRow): Generator<CoveredLink> {
  const text = row.packed;
  for (let at = 0; at < text.length;) {
    const has = text.indexOf("\u001f", at);
    const print = text.indexOf("\u001f", has + 1);
    const path = text.indexOf("\u001f", print + 1);
    const found = text.indexOf("\u001e", path);
    const end = found < 0 ? text.length : found;
    const sign = text.slice(print + 1, path);
    yield {
      task: text.slice(at, has),
      has: text.charCodeAt(has + 1) - 48,
      print: sign === "-" ? null : sign,
      path: text.slice(path + 1, end),
    };
    at = end + 1;
  }
}

/** Notes that two papers were compared in these versions. */
export function writeRun(db: Writer, run: Omit<LinkRunRow, "made_at">): void {
  const row = { ...run, made_at: db.now() };
  db.run(
    db.sql
      .insertInto("link_runs")
      .values(row)
      .onConflict((conflict) => conflict.columns(["parent_document", "child_document"]).doUpdateSet(row)),
  );
}

/** The papers that were compared with a superior paper. */
export function listRuns(db: Reader, parent: string): LinkRunRow[] {
  return db.all(runsQuery(db, parent));
}

export function runsQuery(db: Reader, parent: string) {
  return db.sql.selectFrom("link_runs").selectAll().where("parent_document", "=", parent);
}
