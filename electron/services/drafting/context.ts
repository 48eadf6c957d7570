import type { Output } from "#shared/contract/index.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { tiesOf } from "#electron/services/review/ties.ts";
import type { Services } from "#electron/services/services.ts";
import { readRuleLevels } from "#electron/services/settings/rule-settings.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { findingWaivers } from "./waive.ts";

/** What the rules need beyond the paper itself: its superiors with their links, waivers, the office's settings. */
export function contextOf(services: Services, id: string): Output<"drafting.context"> {
  const db = services.db();
  return {
    superiors: tiesOf(db, id, currentPaper(db, id).document).map(({ entry, document, links }) => ({
      entry,
      document,
      links: links.map(({ childId, parentId, confidence }) => ({ child: childId, parent: parentId, confidence })),
    })),
    waivers: findingWaivers(db, id, localDay(services.now())),
    levels: readRuleLevels(db),
    office: readOffice(db),
    today: localDay(services.now()),
  };
}
