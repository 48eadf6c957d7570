import type { Reader } from "./connection.ts";
import { LibraryError } from "./errors.ts";

/**
 * Looks through every table for damage: "quick" does not compare indexes with their tables, "full" does.
 * The full-text index itself is left out: it is derived, and looking through it takes ten times as long as all the rest.
 * Throws `corrupt`.
 */
export function checkIntegrity(db: Reader, depth: "quick" | "full"): void {
  const pragma = depth === "quick" ? "quick_check" : "integrity_check";
  const tables = db.rows<{ name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')",
  );
  for (const { name } of tables) {
    const found = db.rows<Readonly<Record<string, string>>>(`PRAGMA ${pragma}("${name}")`).map((row) => row[pragma]);
    if (found.length !== 1 || found[0] !== "ok") throw new LibraryError("corrupt", found.join("; "));
  }
}
