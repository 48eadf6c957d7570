import type { Reader } from "./connection.ts";
import { LibraryError } from "./errors.ts";

/**
 * Looks through the whole file for damage: "quick" leaves out what only makes queries slower to
 * answer rightly (indexes against tables), "full" does not. Throws `corrupt`.
 */
export function checkIntegrity(db: Reader, depth: "quick" | "full"): void {
  const pragma = depth === "quick" ? "quick_check" : "integrity_check";
  const found = db.rows<Readonly<Record<string, string>>>(`PRAGMA ${pragma}(1)`).map((row) => row[pragma]);
  if (found.length !== 1 || found[0] !== "ok") throw new LibraryError("corrupt", found.join("; "));
}
