import type { Client } from "#renderer/ui/client/client.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import { onPapers, restorePapers, topicOf } from "#renderer/features/library/list/actions.ts";

/** Takes the papers of an import out again; asks first where some were worked on since and that is not yet wanted. */
export function undoImport(client: Client, ids: readonly string[], evenChanged = false): void {
  void undo(client, ids, evenChanged).catch(tellFailure);
}

async function undo(client: Client, ids: readonly string[], evenChanged: boolean): Promise<void> {
  const { isDone, changed } = await onPapers(`Đang hoàn tác lần nhập ${ids.length} văn bản`, ids, (options) =>
    client.call("library.undoImport", { ids: [...ids], evenChanged }, options),
  );
  if (!isDone) {
    goTo("library");
    setLibrary({ undoing: { ids, changed } });
    return;
  }
  const { checking } = useLibrary.getState();
  setLibrary({
    outcome: null,
    undoing: null,
    lastAct: null,
    selected: new Set(),
    checking: checking !== null && ids.includes(checking) ? null : checking,
  });
  const again = (): void => void restorePapers(client, ids);
  tellDone(`Đã bỏ ${ids.length} văn bản vừa nhập khỏi thư viện.`, { title: "Nhập lại", run: again }, topicOf(ids));
}
