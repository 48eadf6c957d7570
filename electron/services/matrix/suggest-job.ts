import type { Document } from "#shared/model/document.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { appliesTo } from "#shared/trace/applies.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { placeOf } from "#shared/trace/place.ts";
import { officeOf } from "#electron/services/review/follow.ts";

/** A superior paper and some that may follow it, as they stand in the library. */
export interface SuggestInput {
  readonly parent: Document;
  readonly children: readonly Document[];
}

export interface Suggested {
  readonly links: readonly {
    readonly parent: string;
    readonly child: string;
    readonly confidence: number;
    readonly why: string;
  }[];
  /** Superior tasks (by id) that do not charge the office of the lower paper, with the reasons. */
  readonly notFor: Readonly<Record<string, string>>;
}

/** Looks for the links of each lower paper and for what does not concern its office. */
export function suggestLinks(
  { parent, children }: SuggestInput,
  step: (done: number, total: number) => void,
): Suggested[] {
  const superior = placeOf(parent);
  return children.map((child, at) => {
    step(at, children.length);
    const whose = officeOf(child);
    const notFor: Record<string, string> = {};
    if (whose !== null)
      for (const task of tasksOf(parent)) {
        const { applies, reason } = appliesTo(task, whose.office, whose.date, superior);
        if (!applies) notFor[task.id] = reason;
      }
    const links = linksBetween(parent, child).map(({ parentId, childId, confidence, why }) => ({
      parent: parentId,
      child: childId,
      confidence,
      why,
    }));
    return { links, notFor };
  });
}
