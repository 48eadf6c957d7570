import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { shown } from "#shared/trace/cascade/shown.ts";
import { fold } from "#shared/text/fold.ts";

/** What becomes of a task, by a shape and a word. */
export const decisionWords = {
  take: { shape: "●", word: "Nhận" },
  split: { shape: "⑂", word: "Tách" },
  merge: { shape: "⊕", word: "Gộp" },
  forward: { shape: "➜", word: "Chuyển xuống" },
  waive: { shape: "–", word: "Bỏ qua có lý do" },
  report: { shape: "◔", word: "Theo chế độ báo cáo" },
  "not-for": { shape: "∅", word: "Không thuộc cấp này" },
} as const satisfies Record<TaskDecision["kind"], { readonly shape: string; readonly word: string }>;

/** "Công an phường; Văn phòng" as a list. */
export function namesIn(words: string): string[] {
  return words
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export function listed(names: readonly string[]): string {
  return names.join("; ");
}

export function day(iso: string | null): string {
  return iso === null ? "" : shown(iso);
}

/** The time limit as written, with the day that was understood. */
export function limitWords(deadline: CascadeItem["deadline"]): string {
  if (deadline === null) return "không nêu";
  return deadline.end === null ? deadline.raw : `${deadline.raw} → ${day(deadline.end)}`;
}

export function keyOf({ document, task }: Pick<CascadeItem, "document" | "task">): string {
  return `${document} ${task}`;
}

/** The decision that follows the program's proposal. */
export function proposed({ proposal }: CascadeItem): TaskDecision {
  if (proposal.kind === "not-for") return { kind: "not-for", reason: proposal.reason };
  if (proposal.kind === "merge")
    return proposal.into === null ? { kind: "take" } : { kind: "merge", into: proposal.into };
  return { kind: proposal.kind };
}

/** The decision not to take over what another tier's body is charged with, with the reason by whom it is charged. */
export function notByName({ lead, path }: CascadeItem): TaskDecision {
  const whom = lead.length === 0 ? `Mục ${path} của cấp trên` : `Giao ${listed(lead)}`;
  return { kind: "not-for", reason: `${whom}, không giao đích danh cấp này` };
}

/** Whether all typed words stand in the text, accents or not. */
export function holdsWords(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
