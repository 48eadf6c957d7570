import type { Reader, Writer } from "./connection.ts";
import type { IssueFileRow, IssueFormat, IssueRow, RegisterState } from "./tables.ts";

/** Keeps an issued paper and its files. */
export function insertIssue(db: Writer, issue: IssueRow, files: readonly IssueFileRow[]): void {
  db.run(db.sql.insertInto("issues").values(issue));
  for (const file of files) db.run(db.sql.insertInto("issue_files").values(file));
}

/** An issued paper with what became of its number since. */
export interface IssueWithState extends IssueRow {
  readonly state: RegisterState;
  /** Why its number was taken out of order, or cancelled. */
  readonly reason: string | null;
  readonly who: string;
}

function withState(db: Reader) {
  return db.sql
    .selectFrom("issues")
    .innerJoin("register", (join) =>
      join
        .onRef("register.year", "=", "issues.year")
        .onRef("register.series", "=", "issues.series")
        .onRef("register.number", "=", "issues.number"),
    )
    .selectAll("issues")
    .select(["register.state", "register.reason", "register.who"]);
}

/** The papers that are out: issued, and their number not cancelled since. */
export function issuedPapers(db: Reader): ReadonlySet<string> {
  const rows = db.all(withState(db).clearSelect().select("issues.document_id").where("register.state", "=", "issued"));
  return new Set(rows.map(({ document_id: id }) => id));
}

export function readIssue(db: Reader, id: string): IssueWithState | undefined {
  return db.first(withState(db).where("issues.id", "=", id));
}

/** The times a paper was issued, the first one first. */
export function issuesOf(db: Reader, document: string): IssueWithState[] {
  return db.all(issuesOfQuery(db, document));
}

export function issuesOfQuery(db: Reader, document: string) {
  return withState(db).where("issues.document_id", "=", document).orderBy("issues.issued_at");
}

/** What was issued in a year; papers entered by number alone are not among them. */
export function issuesOfYear(db: Reader, year: number): IssueWithState[] {
  return db.all(issuesOfYearQuery(db, year));
}

export function issuesOfYearQuery(db: Reader, year: number) {
  return withState(db).where("issues.year", "=", year).orderBy("issues.series").orderBy("issues.number");
}

/** Which files are kept of what was issued in a year. */
export function keptFormats(db: Reader, year: number): ReadonlyMap<string, readonly IssueFormat[]> {
  const kept = new Map<string, IssueFormat[]>();
  for (const { issue_id: id, format } of db.all(keptFormatsQuery(db, year)))
    kept.set(id, [...(kept.get(id) ?? []), format]);
  return kept;
}

export function keptFormatsQuery(db: Reader, year: number) {
  return db.sql
    .selectFrom("issues")
    .innerJoin("issue_files", "issue_files.issue_id", "issues.id")
    .select(["issue_files.issue_id", "issue_files.format"])
    .where("issues.year", "=", year)
    .orderBy("issue_files.format");
}

/** Name, size and hash of the files of an issued paper. */
export function listIssueFiles(db: Reader, issue: string): Omit<IssueFileRow, "bytes">[] {
  return db.all(
    db.sql
      .selectFrom("issue_files")
      .select(["issue_id", "format", "name", "sha256", "size"])
      .where("issue_id", "=", issue)
      .orderBy("format"),
  );
}

export function readIssueFile(db: Reader, issue: string, format: IssueFormat): IssueFileRow | undefined {
  return db.first(
    db.sql.selectFrom("issue_files").selectAll().where("issue_id", "=", issue).where("format", "=", format),
  );
}
