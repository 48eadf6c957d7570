import type { PaperRow } from "#shared/contract/library.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import { paperName } from "#renderer/features/library/words.ts";
import { removePapers, saveOriginal } from "./actions.ts";
import { searchId } from "./filters.tsx";
import type { ListRow } from "./rows.ts";

export interface ListCommands {
  readonly rows: readonly ListRow[];
  readonly columns: readonly TableColumn<ListRow>[];
  readonly chosen: readonly PaperRow[];
}

/** Everything that can be done in the list, for the palette and its keys. */
export function useListCommands({ chosen }: ListCommands): void {
  const client = useClient();
  const lastAct = useLibrary((state) => state.lastAct);
  useCommands(
    () =>
      lastAct === null
        ? []
        : [
            {
              id: "library.undo",
              title: `Hoàn tác: ${lastAct.words}`,
              group: "Thư viện",
              keys: "Ctrl+Z",
              run: lastAct.run,
            },
          ],
    [lastAct],
  );
  useCommands(() => {
    const [paper, ...more] = chosen;
    const search: Command = {
      id: "library.search",
      title: "Tìm trong thư viện",
      group: "Thư viện",
      keys: "Ctrl+F",
      run: () => {
        const field = document.querySelector<HTMLInputElement>(`input#${searchId}`);
        field?.focus();
        field?.select();
      },
    };
    if (paper === undefined) return [search];
    const remove: Command = {
      id: "library.remove",
      title: more.length === 0 ? `Bỏ ${paperName(paper)} khỏi thư viện` : `Bỏ ${chosen.length} văn bản khỏi thư viện`,
      group: "Thư viện",
      run: () => void removePapers(client, chosen),
    };
    if (more.length > 0) return [search, remove];
    const { id } = paper;
    const on = (key: string, title: string, run: () => void): Command => ({
      id: `library.${key}`,
      title: `${title}: ${paperName(paper)}`,
      group: "Thư viện",
      run,
    });
    return [
      search,
      remove,
      on("check", "Xem nhận dạng", () => setLibrary({ checking: id })),
      on("draft", "Mở trong Soạn thảo", () => goTo("drafting", { paper: id })),
      on("cascade", "Mở trong Triển khai", () => goTo("cascade", { paper: id })),
      on("matrix", "Xem ma trận nhiệm vụ", () => goTo("cascade", { paper: id, part: "matrix" })),
      on("review", "Mở trong Thẩm tra", () => goTo("review", { paper: id })),
      on("issue", "Mở trong Phát hành", () => goTo("issuing", { paper: id })),
      on("original", "Lấy tệp gốc", () => void saveOriginal(client, id)),
    ];
  }, [client, chosen]);
}
