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
  /** The day its limit leaves, ISO; null where there is none. */
  readonly limit: string | null;
  /** The superior task's fingerprint when a person confirmed the link; null where nobody has. */
  readonly print: string | null;
}

/** As wide as a day. */
const noDay = "0000-00-00";

/** Of links to tasks that are still there; a refused link is none. */
const answered = `
  FROM links AS l INDEXED BY links_by_pair
  CROSS JOIN tasks AS t INDEXED BY tasks_has ON t.document_id = l.child_document AND t.id = l.child_task
  WHERE l.parent_document = ? AND l.state <> 'refused'`;
const packed = `
  SELECT l.child_document AS child,
    group_concat(l.parent_task || char(31) || t.has || coalesce(t.limit_day, '${noDay}') || CASE l.state WHEN 'confirmed' THEN coalesce(l.parent_print, '') ELSE '-' END, char(30)) AS packed
  ${answered}`;

export const coveredQuery = `${packed} GROUP BY l.child_document`;
export const coveredInQuery = `${packed} AND l.child_document IN (SELECT value FROM json_each(?)) GROUP BY l.child_document`;

/** What lower papers answer by links to the tasks of a superior paper; `only` these papers. */
export function listCovered(db: Reader, parent: string, only?: readonly string[]): CoveredRow[] {
  return only === undefined
    ? db.rows<CoveredRow>(coveredQuery, parent)
    : db.rows<CoveredRow>(coveredInQuery, parent, JSON.stringify(only));
}

/** The links of a row, in no order of meaning. */
export function unpack({ packed: text }: CoveredRow): CoveredLink[] {
  const links: CoveredLink[] = [];
  for (let at = 0; at < text.length;) {
    const has = text.indexOf("\u001f", at) + 1;
    const found = text.indexOf("\u001e", has);
    const end = found < 0 ? text.length : found;
    const sign = text.slice(has + 1 + noDay.length, end);
    links.push({
      task: text.slice(at, has - 1),
      has: text.charCodeAt(has) - 48,
      limit: text.startsWith(noDay, has + 1) ? null : text.slice(has + 1, has + 1 + noDay.length),
      print: sign === "-" ? null : sign,
    });
    at = end + 1;
  }
  return links;
}

/** Where the tasks of a lower paper stand that answer those of a superior paper: "III.1.a". */
export function listPaths(
  db: Reader,
  parent: string,
  child: string,
): { readonly task: string; readonly path: string }[] {
  return db.rows(`SELECT l.parent_task AS task, t.path ${answered} AND l.child_document = ?`, parent, child);
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
