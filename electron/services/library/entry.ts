import type { Document } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { DocumentRow } from "#electron/storage/tables.ts";

/** What the head of a paper says, as far as it was read; null where it says nothing. */
export interface DocumentFacts {
  /** "1328". */
  readonly number: string | null;
  /** What follows the number: "UBND-TTHC". */
  readonly symbol: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The issuer's tier. */
  readonly tier: string | null;
}

/** A paper as the library lists it. */
export interface Entry extends DocumentFacts {
  readonly id: string;
  readonly kind: KindId;
  readonly version: number;
  readonly createdAt: string;
}

export function entryOf(row: DocumentRow): Entry {
  const { id, kind, number, symbol, date, issuer, subject, tier } = row;
  return {
    id,
    kind,
    number,
    symbol,
    date,
    issuer,
    subject,
    tier,
    version: row.current_version,
    createdAt: row.created_at,
  };
}

/** The columns that follow from a paper's content. */
export function changeOf(content: { readonly document: Document; readonly facts: DocumentFacts }) {
  const { number, symbol, date, issuer, subject, tier } = content.facts;
  const year = date === null ? null : Number(date.slice(0, 4));
  return { kind: content.document.kind, number, symbol, date, issuer, subject, tier, year };
}
