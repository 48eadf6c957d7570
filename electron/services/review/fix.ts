import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Document } from "#shared/model/document.ts";
import type { Edit } from "#shared/model/finding.ts";
import { applyEdits } from "#shared/rules/engine/edits.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { currentPaper, paperAt } from "#electron/services/library/trees.ts";
import { appendAudit, listAudit } from "#electron/storage/audit.ts";
import { readWorking } from "#electron/storage/working.ts";
import type { Library } from "#electron/storage/open.ts";
import { judge } from "./judge.ts";

export interface FixRequest {
  readonly id: string;
  readonly version: number;
  readonly findings: readonly string[];
  readonly who: string;
  readonly today: string;
}

const action = "review.fix";

/** Applies the fixes of findings as one new version and gives its number. */
export function fixFindings(db: Library, { id, version, findings, who, today }: FixRequest): number {
  const { entry, document, found } = judge(db, id, { today });
  if (entry.version !== version) throw new Refusal("stale");
  mustBeWhole(db, id);
  const fixes = findings.flatMap((key) => found.get(key)?.fix ?? []);
  const edits = fixes.flatMap((fix): readonly Edit[] => fix.edits);
  const mended = applyEdits(document, edits);
  if (mended === document)
    throw new Refusal("refused", "Chỗ này không còn như lúc kiểm tra nên chưa sửa được; hãy xem lại danh sách.");
  const titles = [...new Set(fixes.map(({ title }) => title))].join("; ");
  return keepVersion(db, id, mended, `Sửa khi thẩm tra: ${titles}`, { who, from: version, findings });
}

/** True when the present version is a fix that was made in the review. */
export function canUndo(db: Library, id: string, version: number): boolean {
  return lastFix(db, id)?.version === version;
}

/** Puts the version before the last fix back as a further version. */
export function undoFix(db: Library, id: string, version: number, who: string): number {
  const last = lastFix(db, id);
  const { entry } = currentPaper(db, id);
  if (entry.version !== version) throw new Refusal("stale");
  mustBeWhole(db, id);
  if (last?.version !== version)
    throw new Refusal("refused", "Văn bản đã được sửa tiếp nên không hoàn tác ở đây được; hãy dùng Phiên bản.");
  const note = `Hoàn tác bản thứ ${version}`;
  return keepVersion(db, id, paperAt(db, id, last.from), note, { who, from: version, findings: [] }, "review.undo");
}

/** Words that are in no version yet would be lost under a fix of the version before them. */
function mustBeWhole(db: Library, id: string): void {
  if (readWorking(db, id) !== undefined)
    throw new Refusal("in-use", "Văn bản đang được soạn dở; hãy đóng ở phần Soạn thảo rồi sửa ở đây.");
}

interface Step {
  readonly who: string;
  readonly from: number;
  readonly findings: readonly string[];
}

function keepVersion(db: Library, id: string, document: Document, note: string, step: Step, name = action): number {
  return db.transaction(() => {
    const content = { document, tasks: tasksOf(document), facts: documentFacts(document) };
    const version = createLibrary(db).newVersion(id, content, note);
    const { who, from, findings } = step;
    appendAudit(db, { actor: who, action: name, subject: id, detail: { version, from, findings } });
    return version;
  });
}

function lastFix(db: Library, id: string): { readonly version: number; readonly from: number } | null {
  const entry = listAudit(db, id).findLast((each) => each.action === action);
  return entry === undefined ? null : (entry.detail as { version: number; from: number });
}
