import { z } from "zod";
import type { Output } from "#shared/contract/index.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { linksAbove } from "#electron/storage/links.ts";
import { readSetting } from "#electron/storage/settings.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import type { Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { findingWaivers } from "./waive.ts";

const levelsSchema = z.record(z.string(), z.enum(["error", "warning", "info", "off"]));

/** What the rules need beyond the paper itself: its superiors with their links, waivers, the office's settings. */
export function contextOf(services: Services, id: string): Output<"drafting.context"> {
  const db = services.db();
  const levels = levelsSchema.safeParse(readSetting(db, "rules.levels"));
  return {
    superiors: superiorsOf(db, id),
    waivers: findingWaivers(db, id),
    levels: levels.success ? levels.data : {},
    office: readOffice(db),
    today: localDay(services.now()),
  };
}

/** The papers above, as far as links to them stand: what a person refused counts no more, what was confirmed counts whole. */
function superiorsOf(db: Writer, id: string): Output<"drafting.context">["superiors"] {
  const links = linksAbove(db, id).filter(({ state }) => state !== "refused");
  const parents = [...new Set(links.map(({ parent_document }) => parent_document))];
  return parents.flatMap((parent) => {
    const paper = find(db, parent);
    if (paper === null) return [];
    const own = links.filter(({ parent_document }) => parent_document === parent);
    return [
      {
        ...paper,
        links: own.map(({ child_task, parent_task, confidence, state }) => ({
          child: child_task,
          parent: parent_task,
          confidence: state === "confirmed" ? 1 : confidence,
        })),
      },
    ];
  });
}

function find(db: Writer, id: string) {
  try {
    return createLibrary(db).get(id);
  } catch (error) {
    if (error instanceof LibraryError && error.code === "not-found") return null;
    throw error;
  }
}
