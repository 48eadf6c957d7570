import type { CascadeItem } from "#shared/contract/cascade.ts";
import type { AppliesHow } from "#shared/trace/how.ts";
import { appliesHows } from "#shared/trace/how.ts";
import { holdsWords } from "#renderer/features/cascade/words.ts";

export const filters = [
  { id: "all", text: "Tất cả" },
  { id: "open", text: "Chưa quyết" },
  { id: "doubts", text: "Có điểm cần xem" },
  { id: "changed", text: "Cấp trên đã sửa sau khi quyết" },
  { id: "in", text: "Vào kế hoạch" },
  { id: "forward", text: "Chuyển xuống" },
  { id: "waive", text: "Bỏ qua có lý do" },
  { id: "not-for", text: "Không thuộc cấp này" },
] as const;
export type FilterId = (typeof filters)[number]["id"];

/** How a superior task comes to the office, in words. */
export const howWords: Readonly<Record<AppliesHow, string>> = {
  named: "Giao đích danh cấp mình",
  shared: "Giao chung",
  counterpart: "Theo cơ quan tương ứng",
  unclear: "Chưa rõ giao ai",
  others: "Giao cấp khác, cơ quan khác",
};

/** How many tasks come in each way, the nearest first; ways in which none comes are left out. */
export function countHows(items: readonly CascadeItem[]): readonly { how: AppliesHow; count: number }[] {
  return appliesHows
    .map((how) => ({ how, count: items.filter(({ proposal }) => proposal.how === how).length }))
    .filter(({ count }) => count > 0);
}

/** Whether a task is shown. */
export function keeps(item: CascadeItem, filter: FilterId, typed: string, how: AppliesHow | null = null): boolean {
  if (how !== null && item.proposal.how !== how) return false;
  return matches(item, filter) && holdsWords(`${item.path} ${item.text} ${item.lead.join(" ")}`, typed);
}

function matches({ decision, doubts, changed, proposal }: CascadeItem, filter: FilterId): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return decision === null;
    case "doubts":
      return doubts.length > 0;
    case "changed":
      return changed;
    case "in":
      return decision !== null && ["take", "split", "merge"].includes(decision.kind);
    default:
      return (decision?.kind ?? proposal.kind) === filter;
  }
}

/** What a person must look at most comes first; among equals the order of the papers. */
export function doubtsFirst(items: readonly CascadeItem[]): readonly CascadeItem[] {
  return items.toSorted((a, b) => weight(b) - weight(a));
}

function weight({ proposal, doubts, changed }: CascadeItem): number {
  return (changed ? 100 : 0) + (proposal.unsure ? 50 : 0) + Math.min(doubts.length, 40);
}
