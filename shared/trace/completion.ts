import type { CompletionSources } from "#shared/agencies/complete.ts";
import type { Tier } from "#shared/agencies/entry.ts";
import { fold } from "#shared/text/fold.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { placeOf } from "./place.ts";

/** What completion of a body's name needs of the office whose person types. */
export interface TypingOffice {
  readonly tier: Tier;
  readonly units: readonly string[];
}

/** Where names come from that are typed into a paper's tasks: the office's units, the bodies the paper names, the catalogue near it. */
export function completionSources(document: Document, office: TypingOffice | null): CompletionSources {
  const { tier, unitName, province, date } = placeOf(document);
  const used = new Map<string, string>();
  for (const task of tasksOf(document))
    for (const { value } of [...task.lead, ...task.coordinate, ...task.implement]) used.set(fold(value), value);
  const own = tier ?? office?.tier;
  return {
    units: office?.units ?? [],
    used: [...used.values()],
    place: {
      ...(own === undefined ? {} : { tier: own }),
      ...(unitName === undefined ? {} : { unitName }),
      ...(province === undefined ? {} : { province }),
      ...(date === undefined ? {} : { date }),
    },
  };
}
