import { useMemo } from "react";
import type { Input } from "#shared/contract/index.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";

export interface PairKey {
  readonly parent: string;
  readonly task: string;
  readonly child: string;
}

type LinkState = Input<"matrix.link">["state"];
type Outcome = Input<"matrix.outcome">["outcome"];

/** A person's word on a pair, each with the way back. */
export interface Settle {
  readonly link: (childTask: string, state: Exclude<LinkState, null>) => Promise<void>;
  readonly outcome: (outcome: Outcome) => Promise<void>;
}

const words = {
  confirmed: "Đã xác nhận liên kết.",
  refused: "Đã ghi là không phải.",
  suggested: "Đã trả liên kết về đề xuất.",
} as const;

export function useSettle({ parent, task, child }: PairKey): Settle {
  const client = useClient();
  return useMemo(() => {
    const key = { parent, task, child };
    const undo = (work: () => Promise<unknown>) => ({ title: "Hoàn tác", run: () => void work().catch(tellFailure) });
    return {
      link: async (childTask, state) => {
        try {
          const { before } = await client.call("matrix.link", { ...key, childTask, state });
          tellDone(
            words[state],
            undo(() => client.call("matrix.link", { ...key, childTask, state: before })),
            "matrix",
          );
        } catch (error) {
          tellFailure(error);
        }
      },
      outcome: async (outcome) => {
        try {
          const { before } = await client.call("matrix.outcome", { ...key, outcome });
          tellDone(
            outcome === null ? "Đã bỏ quyết định." : "Đã ghi quyết định.",
            undo(() => client.call("matrix.outcome", { ...key, outcome: before })),
            "matrix",
          );
        } catch (error) {
          tellFailure(error);
        }
      },
    };
  }, [client, parent, task, child]);
}
