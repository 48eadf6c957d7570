import type { Change, OpenedPaper } from "#shared/contract/drafting.ts";
import { Refusal } from "#shared/contract/failure.ts";
import { writtenNumber } from "#shared/issuing/header-lines.ts";
import type { Document } from "#shared/model/document.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { Services } from "#electron/services/services.ts";
import { issuesOf } from "#electron/storage/issues.ts";
import type { Library } from "#electron/storage/open.ts";
import { createLocks } from "./locks.ts";
import { createSessions } from "./sessions.ts";
import { keepWorkingCopy, readWorkingCopy } from "./working-copy.ts";

/** Papers that lie open: who writes, who waits, what is being written. */
export interface Desk {
  readonly open: (id: string, client: string) => OpenedPaper;
  readonly close: (id: string, client: string) => void;
  readonly save: (id: string, client: string, seq: number, change: Change) => string;
  /** Throws an `in-use` refusal when the window does not hold the right to write. */
  readonly mustHold: (id: string, client: string) => void;
  /** Counts the saves anew, from another document. */
  readonly restart: (id: string, client: string, document: Document) => void;
}

/** Milliseconds between signs of life; also how long a waiting window may have to wait for a right that has become free. */
const beat = 2000;

export function createDesk(services: Services): Desk {
  const locks = createLocks(services);
  const sessions = createSessions();
  /** The papers each window may only read, and would like to write. */
  const waiting = new Map<string, Set<string>>();

  const mustHold = (id: string, client: string): void => {
    if (!locks.holds(id, client)) throw new Refusal("in-use");
  };
  const give = (id: string, client: string): void => {
    waiting.get(client)?.delete(id);
    if (!locks.holds(id, client)) return;
    const { made } = keepWorkingCopy(services.db(), id, "Tự lưu khi đóng");
    sessions.end(id);
    locks.release(id, client);
    if (made) services.tell("library.changed", { ids: [id] });
    services.tell("drafting.changed", { id, what: "lock" }, client);
  };
  services.onGone((client) => {
    waiting.delete(client);
    if (services.holder.state().state !== "open") return;
    for (const id of locks.of(client)) give(id, client);
  });
  setInterval(() => {
    if (services.holder.state().state === "open") lookAround(services, locks, waiting);
  }, beat).unref();

  return {
    open: (id, client) => {
      const db = services.db();
      const { entry } = createLibrary(db).get(id);
      const had = locks.holds(id, client);
      const holder = locks.take(id, client);
      if (holder === "self" && !had) services.tell("drafting.changed", { id, what: "lock" }, client);
      const { document, changedAt } = readWorkingCopy(db, id);
      if (holder === "self") {
        waiting.get(client)?.delete(id);
        sessions.begin(id, client, document);
      } else waiting.set(client, (waiting.get(client) ?? new Set()).add(id));
      const writable = holder === "self";
      return { entry, document, version: entry.version, changedAt, writable, holder, issued: issuedAs(db, id) };
    },
    close: give,
    save: (id, client, seq, change) => {
      const db = services.db();
      return db.transaction(() => {
        mustHold(id, client);
        return sessions.save(db, id, client, seq, change);
      });
    },
    mustHold,
    restart: (id, client, document) => sessions.begin(id, client, document),
  };
}

/** Number and version under which the paper stands issued; null when it does not. */
function issuedAs(db: Library, id: string): OpenedPaper["issued"] {
  const issue = issuesOf(db, id).find(({ state }) => state === "issued");
  return issue === undefined
    ? null
    : { number: `${writtenNumber(issue.number)}/${issue.symbol}`, version: issue.version };
}

/** Gives a sign of life, and tells those who wait for a right that another program has given up. */
function lookAround(
  services: Services,
  locks: ReturnType<typeof createLocks>,
  waiting: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  try {
    locks.touch();
    const wanted = new Set([...waiting.values()].flatMap((ids) => [...ids]));
    for (const id of wanted) if (locks.isFree(id)) services.tell("drafting.changed", { id, what: "lock" });
  } catch {
    // A library that is busy or full for a moment: the next beat tries again, and each save says what is wrong.
  }
}
