import type { PaperRow } from "#shared/contract/library.ts";
import type { CallOptions, Client } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { dropTopic, tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import { paperName } from "#renderer/features/library/words.ts";

/** More papers than this take so long that the person sees how far it is. */
const few = 20;

/** Does something to papers; it goes on to its end once it has begun. */
export function onPapers<T>(
  title: string,
  ids: readonly string[],
  work: (options: Pick<CallOptions, "onProgress">) => Promise<T>,
): Promise<T> {
  return ids.length <= few ? work({}) : runWork(title, ({ onProgress }) => work({ onProgress }));
}

/** Takes papers out of the library; the notice leads back. */
export async function removePapers(client: Client, papers: readonly PaperRow[]): Promise<void> {
  const [first] = papers;
  if (first === undefined) return;
  const ids = papers.map(({ id }) => id);
  const restore = (): void => void restorePapers(client, ids);
  try {
    await onPapers(`Đang bỏ ${ids.length} văn bản`, ids, (options) => client.call("library.remove", { ids }, options));
    setLibrary({ selected: new Set() });
    const what = papers.length === 1 ? paperName(first) : `${papers.length} văn bản`;
    const words = `Đã bỏ ${what} khỏi thư viện.`;
    setLibrary({ lastAct: { words, run: restore } });
    tellDone(words, { title: "Hoàn tác", run: restore }, topicOf(ids));
  } catch (error) {
    tellFailure(error);
  }
}

/** These papers being in the library or out of it. */
export function topicOf(ids: readonly string[]): string {
  return `library:${ids.join()}`;
}

/** Puts papers that were taken out back into the library. */
export async function restorePapers(client: Client, ids: readonly string[]): Promise<void> {
  try {
    await onPapers(`Đang đưa lại ${ids.length} văn bản`, ids, (options) =>
      client.call("library.restore", { ids: [...ids] }, options),
    );
    dropTopic(topicOf(ids));
    setLibrary({ selected: new Set(ids.slice(0, 1)), lastAct: null });
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
