import { Refusal } from "#shared/contract/failure.ts";
import type { Input, Output } from "#shared/contract/index.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { evidenceBetween } from "#shared/trace/links.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import type { Writer } from "#electron/storage/connection.ts";
import type { LinkEnds } from "#electron/storage/links.ts";
import { decideLink, makeLink, readLink, restoreLink } from "#electron/storage/links.ts";
import { readOutcome, writeOutcome } from "#electron/storage/outcomes.ts";
import type { Papers } from "./papers.ts";

/**
 * A person's word on a link. A link nobody suggested is made; one that is taken back becomes what it was; one that only the
 * words suggest is refused for good.
 */
export function setLink(db: Writer, papers: Papers, input: Input<"matrix.link">): Output<"matrix.link"> {
  const { parent, task, child, childTask, state } = input;
  const superior = tasksOf(papers.document(parent)).find(({ id }) => id === task);
  const own = tasksOf(papers.document(child)).find(({ id }) => id === childTask);
  if (superior === undefined || own === undefined) throw new Refusal("not-found");
  const ends: LinkEnds = { parentDocument: parent, parentTask: task, childDocument: child, childTask };
  return db.transaction(() => {
    const before = readLink(db, ends);
    if (state === null) restoreLink(db, ends, undefined);
    else if (state === "suggested" && before !== undefined)
      restoreLink(db, ends, { ...before, state, parent_print: null, decided_at: null });
    else if (state !== "suggested" && before !== undefined)
      decideLink(db, ends, state, superior.text, state === "confirmed" ? fingerprint(superior) : null);
    else if (state === "confirmed") {
      const why = evidenceBetween(papers.document(parent), papers.document(child), task, childTask)?.why ?? "";
      makeLink(db, { ...ends, why: `do người dùng chọn; ${why}`, parentText: superior.text }, fingerprint(superior));
    } else if (state === "refused") {
      makeLink(db, { ...ends, why: "", parentText: superior.text }, fingerprint(superior));
      decideLink(db, ends, state, superior.text);
    } else throw new Refusal("not-found");
    appendAudit(db, { actor: "", action: "link.decide", subject: child, detail: { parent, task, childTask, state } });
    return { before: before?.state ?? null };
  });
}

/** What is decided in the place of a link; the reason is asked for by the library itself. */
export function setOutcome(db: Writer, papers: Papers, input: Input<"matrix.outcome">): Output<"matrix.outcome"> {
  const { parent, task, child, outcome } = input;
  if (!tasksOf(papers.document(parent)).some(({ id }) => id === task)) throw new Refusal("not-found");
  papers.entry(child);
  if (outcome !== null) holdToForm(outcome);
  const key = { parentDocument: parent, childDocument: child, parentTask: task };
  return db.transaction(() => {
    const before = readOutcome(db, key);
    writeOutcome(
      db,
      key,
      outcome === null ? null : { ...outcome, to: outcome.to ?? [], approver: outcome.approver ?? "" },
    );
    appendAudit(db, {
      actor: outcome?.approver ?? "",
      action: "outcome.decide",
      subject: child,
      detail: { parent, task, outcome },
    });
    return { before: before === null ? null : { ...before, to: [...(before.to ?? [])] } };
  });
}

function holdToForm({ kind, reason, to = [], approver = "" }: NonNullable<Input<"matrix.outcome">["outcome"]>): void {
  if (kind === "forward" && to.length === 0) throw new Refusal("refused", "Hãy ghi nơi được giao.");
  if (kind !== "forward" && reason.trim() === "") throw new Refusal("refused", "Hãy ghi lý do.");
  if (kind === "waive" && approver.trim() === "") throw new Refusal("refused", "Hãy ghi người đồng ý cho miễn.");
}
