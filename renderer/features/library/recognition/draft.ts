import { create } from "zustand";
import type { TaskDecision, TaskDecisions } from "#shared/model/decision.ts";
import { mendableFields } from "#shared/model/decision.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Correction } from "#shared/read/correct.ts";

/** What a person has mended of one paper and not yet stored. */
export interface Draft {
  readonly corrections: readonly Correction[];
  /** null: as they are stored. */
  readonly decisions: TaskDecisions | null;
}

export const noDraft: Draft = { corrections: [], decisions: null };

interface Drafts {
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** Drafts by paper: they wait while other papers and views are looked at. */
export const useDrafts = create<Drafts>(() => ({ drafts: new Map() }));

export function setDraft(id: string, draft: Draft | null): void {
  useDrafts.setState(({ drafts }) => {
    const next = new Map(drafts);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    return { drafts: next };
  });
}

/** Adds a correction; one of the same line or of the kind takes the place of the earlier. */
export function withCorrection(draft: Draft, correction: Correction): Draft {
  const added = draft.corrections.find(
    (each) => each.type === "add" && "line" in correction && each.id === correction.line,
  );
  if (added?.type === "add" && correction.type === "words")
    return replace(draft, added, { ...added, text: correction.text });
  if (added?.type === "add" && correction.type === "role")
    return replace(draft, added, { ...added, role: correction.role });
  const same = draft.corrections.find(
    (each) =>
      each.type === correction.type &&
      (each.type === "kind" || ("line" in each && "line" in correction && each.line === correction.line)),
  );
  if (same !== undefined) return replace(draft, same, correction);
  return { ...draft, corrections: [...draft.corrections, correction] };
}

function replace(draft: Draft, before: Correction, after: Correction): Draft {
  return { ...draft, corrections: draft.corrections.map((each) => (each === before ? after : each)) };
}

/** What pressing "Lưu" will store, one phrase each; empty when nothing but the look itself. */
export function whatIsStored({ corrections, decisions }: Draft, stored: TaskDecisions): readonly string[] {
  const kind = corrections.findLast((each) => each.type === "kind");
  const lines = new Set(corrections.flatMap((each) => ("line" in each ? [each.line] : [])));
  const added = corrections.filter((each) => each.type === "add" && each.text.trim() !== "").length;
  return [
    ...(kind === undefined ? [] : [`loại văn bản: ${kindOf(kind.kind).name}`]),
    ...(lines.size === 0 ? [] : [`sửa ${lines.size} dòng thể thức`]),
    ...(added === 0 ? [] : [`thêm ${added} dòng thể thức`]),
    ...decidedAnew(decisions ?? stored, stored),
  ];
}

function decidedAnew(now: TaskDecisions, stored: TaskDecisions): readonly string[] {
  const subjects = [...new Set([...now.keys(), ...stored.keys()])];
  const changed = subjects.map((subject) => ({ before: stored.get(subject), after: now.get(subject) }));
  const count = (is: (change: (typeof changed)[number]) => boolean): number => changed.filter(is).length;
  const none = count(({ before, after }) => after?.isTask === false && before?.isTask !== false);
  const more = count(({ before, after }) => after?.isTask === true && before?.isTask !== true);
  const undone = count(({ before, after }) => before?.isTask !== undefined && after?.isTask === undefined);
  const mended = count(({ before, after }) => setIn(after) !== "" && setIn(after) !== setIn(before));
  const asRead = count(({ before, after }) => setIn(before) !== "" && setIn(after) === "");
  return [
    ...(none === 0 ? [] : [`${none} đoạn không phải nhiệm vụ`]),
    ...(more === 0 ? [] : [`${more} đoạn là nhiệm vụ`]),
    ...(undone === 0 ? [] : [`bỏ ${undone} quyết định trước`]),
    ...(mended === 0 ? [] : [`sửa chủ trì, phối hợp hoặc thời hạn của ${mended} nhiệm vụ`]),
    ...(asRead === 0 ? [] : [`đưa ${asRead} nhiệm vụ về như đã đọc`]),
  ];
}

/** What was set right, as one string to compare by; "" for nothing. */
function setIn(decision: TaskDecision | undefined): string {
  const { fields = {} } = decision ?? {};
  return mendableFields
    .flatMap((field) => (fields[field] === undefined ? [] : `${field}: ${fields[field].trim()}`))
    .join("\n");
}
