import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { clockOf } from "#renderer/features/drafting/words.ts";
import type { SaveState } from "#renderer/features/drafting/autosave.ts";

/** What the bar at the foot says of the opened paper. */
export function useDraftingStatus(opened: OpenedPaper): void {
  const save = useDrafting((state) => state.save);
  useStatus(
    () => [
      { id: "drafting.saved", words: opened.writable ? savedWords(save) : "Chỉ xem", run: () => undefined },
      { id: "drafting.version", words: `Nháp sau bản ${opened.version}`, run: () => undefined },
    ],
    [opened, save],
  );
}

function savedWords(save: SaveState): string {
  if (save.state === "failed") return `Chưa lưu được: ${sentenceOf(save.error)}`;
  if (save.state === "waiting") return "Đang lưu…";
  return save.at === null ? "Đã lưu" : `Đã lưu ${clockOf(save.at)}`;
}
