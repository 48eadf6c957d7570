import { useCallback, useEffect, useState } from "react";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { OpenPaper } from "./paper/open-paper.tsx";

/** A paper on the desk: opened for writing where that is free, and again when it becomes free or was changed elsewhere. */
export function Desk({ id }: { readonly id: string }) {
  const client = useClient();
  const [opened, setOpened] = useState<OpenedPaper | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const open = useCallback(
    () =>
      client.call("drafting.open", { id }).then((paper) => {
        setOpened(paper);
        setError(null);
        setRound((before) => before + 1);
        return undefined;
      }, setError),
    [client, id],
  );
  useEffect(() => {
    void open();
    return () => void client.call("drafting.close", { id }).catch(() => undefined);
  }, [client, id, open]);
  const isWaiting = opened?.writable === false;
  useEffect(
    () =>
      client.on("drafting.changed", (change) => {
        if (change.id !== id) return;
        if (isWaiting || change.what === "restored") void open();
      }),
    [client, id, isWaiting, open],
  );
  if (error !== null) return <Failed error={error} onRetry={() => void open()} />;
  if (opened === null) return <Waiting words="Đang mở văn bản…" />;
  return <OpenPaper key={round} opened={opened} onLost={() => void open()} onReopen={() => void open()} />;
}
