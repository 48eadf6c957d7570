import type { Change } from "#shared/contract/drafting.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Document } from "#shared/model/document.ts";
import { MisfitSplice, withSplices } from "#shared/model/splices.ts";
import type { Library } from "#electron/storage/open.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { writeWorking } from "#electron/storage/working.ts";

interface Session {
  readonly client: string;
  readonly seq: number;
  readonly document: Document;
}

/** What the services remember of each paper that is open for writing, so that a window need only send what changed. */
export interface Sessions {
  readonly begin: (id: string, client: string, document: Document) => void;
  readonly end: (id: string) => void;
  /** Makes a change to the working copy and stores it; gives the time. Throws a `stale` refusal when it does not fit. */
  readonly save: (db: Library, id: string, client: string, seq: number, change: Change) => string;
}

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    begin: (id, client, document) => void sessions.set(id, { client, seq: 0, document }),
    end: (id) => void sessions.delete(id),
    save: (db, id, client, seq, change) => {
      const document =
        change.type === "whole" ? change.document : changed(sessions.get(id), client, seq, change.splices);
      const row = readDocument(db, id);
      if (row === undefined) throw new Refusal("not-found");
      const savedAt = writeWorking(db, id, JSON.stringify(document), row.current_version);
      sessions.set(id, { client, seq, document });
      return savedAt;
    },
  };
}

function changed(
  session: Session | undefined,
  client: string,
  seq: number,
  splices: Parameters<typeof withSplices>[1],
): Document {
  if (session?.client !== client || session.seq !== seq - 1) throw new Refusal("stale");
  try {
    return withSplices(session.document, splices);
  } catch (error) {
    if (error instanceof MisfitSplice) throw new Refusal("stale");
    throw error;
  }
}
