import { z } from "zod";
import type { Signoff } from "#shared/contract/review.ts";
import type { Library } from "#electron/storage/open.ts";
import { listSignoffs, replaceSignoffs } from "#electron/storage/reviews.ts";
import { readSetting, writeSetting } from "#electron/storage/settings.ts";
import type { SignoffRow } from "#electron/storage/tables.ts";

const key = "review.signers";
const signersSchema = z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() }));
export type Signers = z.infer<typeof signersSchema>;

const waiting = { state: "waiting", version: null, note: "", decided_at: null } as const;

/** Who has to agree to a paper: its own list, else the office's usual one, nobody of whom has spoken yet. */
export function signoffsOf(db: Library, document: string): Signoff[] {
  const own = listSignoffs(db, document);
  const rows = own.length > 0 ? own : usual(db).map((signer, place) => ({ ...signer, place, ...waiting }));
  return rows.map(({ id, name, role, state, version, note, decided_at }) => {
    return { id, name, role, state, version, note, decidedAt: decided_at };
  });
}

function usual(db: Library): Signers {
  const read = signersSchema.safeParse(readSetting(db, key));
  return read.success ? read.data : [];
}

/** Names who has to agree; what those who stay have said is kept. */
export function nameSigners(db: Library, document: string, signers: Signers, asDefault: boolean): void {
  db.transaction(() => {
    const before = new Map(listSignoffs(db, document).map((row) => [row.id, row]));
    replaceSignoffs(
      db,
      document,
      signers.map((signer, place) => ({ ...(before.get(signer.id) ?? waiting), ...signer, place })),
    );
    if (asDefault) writeSetting(db, key, signers);
  });
}

/** Writes down what one of them says of a version; false when nobody of that id is on the list. */
export function sign(
  db: Library,
  document: string,
  signer: string,
  said: Pick<SignoffRow, "state" | "version" | "note">,
): boolean {
  return db.transaction(() => {
    const rows = signoffsOf(db, document);
    if (!rows.some(({ id }) => id === signer)) return false;
    const decided = said.state === "waiting" ? waiting : { ...said, decided_at: db.now() };
    replaceSignoffs(
      db,
      document,
      rows.map(({ decidedAt, ...row }, place) => ({
        ...row,
        place,
        ...(row.id === signer ? decided : { decided_at: decidedAt }),
      })),
    );
    return true;
  });
}
