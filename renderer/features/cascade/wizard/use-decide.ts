import { useCallback } from "react";
import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { decisionWords } from "#renderer/features/cascade/words.ts";

export type Decide = (
  decided: readonly { readonly item: CascadeItem; readonly decision: TaskDecision | null }[],
) => Promise<boolean>;

/** Keeps decisions and offers the way back; true when they were kept. */
export function useDecide(id: string): Decide {
  const client = useClient();
  return useCallback(
    async (decided) => {
      try {
        const decisions = decided.map(({ item: { document, task }, decision }) => ({ document, task, decision }));
        const { before } = await client.call("cascade.decide", { id, decisions });
        const undo = (): void => void client.call("cascade.decide", { id, decisions: before }).catch(tellFailure);
        tellDone(wordsFor(decided), { title: "Hoàn tác", run: undo }, "cascade.decide");
        return true;
      } catch (error) {
        tellFailure(error);
        return false;
      }
    },
    [client, id],
  );
}

function wordsFor(decided: Parameters<Decide>[0]): string {
  const [first] = decided;
  if (first === undefined || decided.length > 1) return `Đã ghi quyết định cho ${decided.length} nhiệm vụ.`;
  const { item, decision } = first;
  return decision === null
    ? `Nhiệm vụ ${item.path}: đã bỏ quyết định.`
    : `Nhiệm vụ ${item.path}: ${decisionWords[decision.kind].word.toLowerCase()}.`;
}
