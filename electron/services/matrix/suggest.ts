import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Input } from "#shared/contract/index.ts";
import type { Progress } from "#shared/contract/protocol.ts";
import type { Services } from "#electron/services/services.ts";
import { listRuns, writeRun } from "#electron/storage/coverage.ts";
import { dropSuggestions, suggestLink } from "#electron/storage/links.ts";
import type { Papers } from "./papers.ts";
import type { Suggested } from "./suggest-job.ts";

/** Papers compared in one go: enough to spare the superior paper's way to the thread, few enough to show how far it is. */
const together = 8;

/**
 * Looks for links, in a thread of its own, between each superior paper and each lower one that were not yet compared in
 * the versions they have now. What was found is kept as it comes, so that a stop loses nothing. Gives the number of pairs.
 */
export async function suggestAll(
  services: Services,
  papers: Papers,
  { parents, children }: Input<"matrix.suggest">,
  signal: AbortSignal,
  progress: (progress: Progress) => void,
): Promise<number> {
  const missing = parents.map((parent) => ({ parent, children: missingOf(services, papers, parent, children) }));
  const total = missing.reduce((sum, one) => sum + one.children.length, 0);
  let done = 0;
  for (const { parent, children: lacking } of missing)
    for (let at = 0; at < lacking.length; at += together) {
      signal.throwIfAborted();
      const some = lacking.slice(at, at + together);
      progress({ done, total, words: "Đang tìm nhiệm vụ tương ứng" });
      const input = { parent: papers.document(parent), children: some.map(papers.document) };
      const versions = { parent: papers.entry(parent).version, children: some.map((id) => papers.entry(id).version) };
      const found = await services.work.run("suggest-links", input, { signal });
      some.forEach((child, place) => {
        const version = versions.children[place] ?? 0;
        keep(services, papers, { parent, child, versions: [versions.parent, version], found: found[place] });
      });
      done += some.length;
      services.tell("matrix.changed", {});
    }
  return total;
}

function missingOf(services: Services, papers: Papers, parent: string, children: readonly string[]): string[] {
  const runs = new Map(listRuns(services.db(), parent).map((run) => [run.child_document, run]));
  const { version } = papers.entry(parent);
  return children.filter((child) => {
    const run = runs.get(child);
    return child !== parent && (run?.parent_version !== version || run.child_version !== papers.entry(child).version);
  });
}

interface Compared {
  readonly parent: string;
  readonly child: string;
  readonly versions: readonly [parent: number, child: number];
  readonly found: Suggested | undefined;
}

function keep(services: Services, papers: Papers, { parent, child, versions, found }: Compared): void {
  if (found === undefined) return;
  const db = services.db();
  const texts = new Map(tasksOf(papers.document(parent)).map(({ id, text }) => [id, text]));
  db.transaction(() => {
    dropSuggestions(db, parent, child);
    for (const link of found.links)
      suggestLink(db, {
        parentDocument: parent,
        parentTask: link.parent,
        childDocument: child,
        childTask: link.child,
        confidence: link.confidence,
        why: link.why,
        parentText: texts.get(link.parent) ?? "",
      });
    writeRun(db, {
      parent_document: parent,
      child_document: child,
      parent_version: versions[0],
      child_version: versions[1],
      not_for: JSON.stringify(found.notFor),
    });
  });
}
