import { randomUUID } from "node:crypto";
import { Refusal } from "#shared/contract/failure.ts";
import { fillIssue } from "#shared/issuing/fill.ts";
import type { IssuePlan } from "#shared/issuing/plan.ts";
import { issuerLines } from "#shared/issuing/suggest.ts";
import type { Document } from "#shared/model/document.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import type { Library } from "#electron/storage/open.ts";

/** A paper as it is written now, the newest words included; `stamp` changes with every word. */
export interface CurrentPaper {
  readonly entry: Entry;
  readonly document: Document;
  readonly stamp: string;
}

export function currentPaper(db: Library, id: string): CurrentPaper {
  const { entry } = createLibrary(db).get(id);
  const { document, changedAt } = readWorkingCopy(db, id);
  return { entry, document, stamp: `${entry.version} ${changedAt ?? ""}`.trim() };
}

/** The paper as the plan fills it. Throws `stale` when its words are no longer those the asker has seen. */
export function filledPaper(db: Library, id: string, stamp: string, plan: IssuePlan): Document {
  const paper = currentPaper(db, id);
  if (paper.stamp !== stamp) throw new Refusal("stale");
  const office = readOffice(db);
  return fillIssue(paper.document, plan, office === null ? [] : issuerLines(office.name), randomUUID);
}
