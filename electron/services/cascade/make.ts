import { randomUUID } from "node:crypto";
import { Refusal } from "#shared/contract/failure.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { updateCascade } from "#electron/storage/cascades.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { writeRun } from "#electron/storage/coverage.ts";
import { makeLink } from "#electron/storage/links.ts";
import { writeOutcome } from "#electron/storage/outcomes.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { Papers } from "#electron/services/matrix/papers.ts";
import type { CascadeState } from "./state.ts";
import { draftOf } from "./view.ts";

/**
 * Makes the draft of a cascade in which every task is decided: the plan goes into the library, its links are confirmed from the
 * first, and what stays out is kept with its reason. All of it or nothing.
 */
export function makePlan(db: Writer, state: CascadeState, papers: Papers): string {
  if (state.open > 0)
    throw new Refusal("refused", `Còn ${state.open} nhiệm vụ chưa quyết; hãy quyết hết rồi tạo dự thảo.`);
  const result = draftOf(state, randomUUID);
  const { document } = result;
  return db.transaction(() => {
    const { id } = createLibrary(db).storeDocument({
      document,
      tasks: tasksOf(document),
      facts: documentFacts(document),
    });
    const tasks = state.items.map(({ proposal }) => proposal);
    for (const link of result.links) {
      const superior = state.superiors[link.superior] ?? "";
      const task = tasks.find((one) => one.superior === link.superior && one.task.id === link.parentId)?.task;
      if (task === undefined) continue;
      const ends = { parentDocument: superior, parentTask: task.id, childDocument: id, childTask: link.childId };
      makeLink(db, { ...ends, why: link.why, parentText: task.text }, fingerprint(task));
    }
    for (const { decision, document: superior, proposal } of state.items) {
      const key = { parentDocument: superior, childDocument: id, parentTask: proposal.task.id };
      if (decision?.kind === "forward" || decision?.kind === "waive" || decision?.kind === "not-for")
        writeOutcome(db, key, decision);
    }
    for (const superior of state.superiors)
      writeRun(db, {
        parent_document: superior,
        child_document: id,
        parent_version: papers.entry(superior).version,
        child_version: 1,
        not_for: "{}",
      });
    updateCascade(db, state.row.id, { plan: id });
    appendAudit(db, { actor: "", action: "cascade.make", subject: id, detail: { superiors: state.superiors } });
    return id;
  });
}
