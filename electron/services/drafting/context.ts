import type { Output } from "#shared/contract/index.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { tieFor, tiesOf } from "#electron/services/review/ties.ts";
import type { Services } from "#electron/services/services.ts";
import { readRuleLevels } from "#electron/services/settings/rule-settings.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { findingWaivers } from "./waive.ts";

/** What the rules need beyond the paper itself: its superiors with their links, waivers, the office's settings. */
export function contextOf(services: Services, id: string): Output<"drafting.context"> {
  const db = services.db();
  const { document } = currentPaper(db, id);
  return {
    superiors: tiesOf(db, id, document).map((tie) => ({ entry: tie.entry, document: tie.document, ...tieFor(tie) })),
    decided: document.decided ?? {},
    waived: findingWaivers(db, id, localDay(services.now())),
    levels: readRuleLevels(db),
    office: readOffice(db),
    today: localDay(services.now()),
  };
}
