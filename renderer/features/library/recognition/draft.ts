import { create } from "zustand";
import { kindOf } from "#shared/kinds/index.ts";
import type { Correction } from "#shared/read/correct.ts";

/** What a person has mended of one paper and not yet stored. */
export interface Draft {
  readonly corrections: readonly Correction[];
  /** By task (false) or block (true); null: as they are stored. */
  readonly decisions: ReadonlyMap<string, boolean> | null;
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
export function whatIsStored(
  { corrections, decisions }: Draft,
  stored: ReadonlyMap<string, boolean>,
): readonly string[] {
  const kind = corrections.findLast((each) => each.type === "kind");
  const lines = new Set(corrections.flatMap((each) => ("line" in each ? [each.line] : [])));
  const added = corrections.filter((each) => each.type === "add" && each.text.trim() !== "").length;
  const now = decisions ?? stored;
  const changed = [...now].filter(([subject, isTask]) => stored.get(subject) !== isTask);
  const undone = [...stored].filter(([subject]) => !now.has(subject)).length;
  const none = changed.filter(([, isTask]) => !isTask).length;
  const more = changed.length - none;
  return [
    ...(kind === undefined ? [] : [`loại văn bản: ${kindOf(kind.kind).name}`]),
    ...(lines.size === 0 ? [] : [`sửa ${lines.size} dòng thể thức`]),
    ...(added === 0 ? [] : [`thêm ${added} dòng thể thức`]),
    ...(none === 0 ? [] : [`${none} đoạn không phải nhiệm vụ`]),
    ...(more === 0 ? [] : [`${more} đoạn là nhiệm vụ`]),
    ...(undone === 0 ? [] : [`bỏ ${undone} quyết định trước`]),
  ];
}
