import type { PaperRow } from "#shared/contract/library.ts";
import type { Client } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import { paperName } from "#renderer/features/library/words.ts";

/** Takes papers out of the library; the notice leads back. */
export async function removePapers(client: Client, papers: readonly PaperRow[]): Promise<void> {
  const [first] = papers;
  if (first === undefined) return;
  const ids = papers.map(({ id }) => id);
  const restore = (): void => {
    client
      .call("library.restore", { ids })
      .then(() => setLibrary({ selected: new Set(ids.slice(0, 1)) }))
      .catch(tellFailure);
  };
  try {
    await client.call("library.remove", { ids });
    setLibrary({ selected: new Set() });
    const what = papers.length === 1 ? paperName(first) : `${papers.length} văn bản`;
    tellDone(`Đã bỏ ${what} khỏi thư viện.`, { title: "Hoàn tác", run: restore });
  } catch (error) {
    tellFailure(error);
  }
}

/** Gives the person the file a paper was read from, as it came. */
export async function saveOriginal(client: Client, id: string): Promise<void> {
  try {
    saveFile(await client.call("library.original", { id }));
  } catch (error) {
    tellFailure(error);
  }
}
