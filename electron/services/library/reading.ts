import { Refusal } from "#shared/contract/failure.ts";
import type { Input, Output } from "#shared/contract/index.ts";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { correctDocument } from "#shared/read/correct.ts";
import type { Correction } from "#shared/read/correct.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import type { Reader, Writer } from "#electron/storage/connection.ts";
import { markChecked, readReading, readTaskDecisions, replaceTaskDecisions } from "#electron/storage/readings.ts";
import { documentFacts } from "./keep.ts";
import { createLibrary, createReadOnlyLibrary } from "./library.ts";

/** What the reader made of a paper and what was decided since. */
export function readingOf(db: Reader, id: string): Output<"library.reading"> {
  const library = createReadOnlyLibrary(db);
  const { source } = library.get(id).document;
  const original = library.original(id);
  const reading = readReading(db, id);
  return {
    doubts: [...(reading?.doubts ?? [])],
    checkedAt: reading?.checkedAt ?? null,
    decisions: [...readTaskDecisions(db, id)],
    original: original === null || source === null ? null : { name: original.name, importer: source.importer },
  };
}

/** Keeps a person's corrections. Throws `stale` when the paper was changed since it was seen. */
export function saveReading(db: Writer, input: Input<"library.saveReading">): number {
  const { id, version, corrections } = input;
  return db.transaction(() => {
    const library = createLibrary(db);
    const { entry, document } = library.get(id);
    if (entry.version !== version) throw new Refusal("stale");
    const decisions = new Map(input.decisions);
    replaceTaskDecisions(db, id, decisions);
    markChecked(db, id);
    appendAudit(db, {
      actor: "",
      action: "document.check",
      subject: id,
      detail: { corrections, decisions: input.decisions },
    });
    const corrected = correctDocument(document, corrections);
    const tasks = decidedTasks(corrected, decisions);
    if (corrected !== document)
      return library.newVersion(
        id,
        { document: corrected, tasks, facts: documentFacts(corrected) },
        noteOf(corrections),
      );
    library.replaceTasksIndex(id, tasks);
    return version;
  });
}

/** What the version is, in the words of the list of versions. */
function noteOf(corrections: readonly Correction[]): string {
  const kind = corrections.findLast((correction) => correction.type === "kind");
  const lines = new Set(
    corrections.flatMap((each) => (each.type === "words" || each.type === "role" ? [each.line] : [])),
  );
  const added = corrections.filter(({ type }) => type === "add").length;
  return [
    kind === undefined ? [] : [`loại văn bản là ${kindOf(kind.kind).name}`],
    lines.size === 0 ? [] : [`sửa ${lines.size} dòng thể thức`],
    added === 0 ? [] : [`thêm ${added} dòng thể thức`],
  ]
    .flat()
    .join(", ")
    .replace(/^/u, "Sửa nhận dạng: ");
}
