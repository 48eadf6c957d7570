import type { PaperDoubt } from "#shared/contract/library.ts";

export type DoubtOrder = "place" | "kind";

/** Doubts in the order they stand in the paper, what is about the whole of it first; or those of one kind together. */
export function inOrder(doubts: readonly PaperDoubt[], order: DoubtOrder): readonly PaperDoubt[] {
  const placed = doubts.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return order === "place" ? placed : [...Map.groupBy(placed, kindOf).values()].flat();
}

/** A doubt's sentence without the words and numbers of its own place. */
function kindOf({ reason }: PaperDoubt): string {
  return reason.replaceAll(/“[^”]*”|"[^"]*"|\d+/gu, "");
}
