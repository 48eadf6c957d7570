import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Superior } from "#shared/rules/engine/rule.ts";
import { linksBetween } from "#shared/trace/links.ts";

/** The superior papers as the rules want them: with the ties between their tasks and those of the checked paper. */
export function superiorsOf(document: Document, above: readonly Document[]): Superior[] {
  return above.map((superior) => ({
    document: superior,
    tasks: tasksOf(superior),
    links: linksBetween(superior, document).map(({ childId, parentId, confidence }) => ({
      child: childId,
      parent: parentId,
      confidence,
    })),
  }));
}
