import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import type { StatusPart } from "#renderer/ui/status/status.ts";
import type { SaveState } from "#renderer/features/drafting/autosave.ts";
import { countWords } from "#renderer/features/drafting/finding-words.ts";
import type { PanelTab } from "#renderer/features/drafting/store.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { clockOf } from "#renderer/features/drafting/words.ts";

/** What the bar at the foot says of the opened paper. */
export function useDraftingStatus(opened: OpenedPaper): void {
  const save = useDrafting((state) => state.save);
  const findings = useDrafting((state) => state.findings);
  useStatus(
    (): StatusPart[] => [
      part("saved", opened.writable ? savedWords(save) : "Chỉ xem", "versions"),
      part("errors", findings === null ? "Đang kiểm tra…" : countWords(findings, "error"), "check"),
      ...(findings === null ? [] : [part("warnings", countWords(findings, "warning"), "check")]),
      part("state", stateWords(opened), "properties"),
    ],
    [opened, save, findings],
  );
}

function part(id: string, words: string, tab: PanelTab): StatusPart {
  return { id: `drafting.${id}`, words, run: () => useDrafting.setState({ tab, isPanelShown: true }) };
}

function stateWords({ issued, entry }: OpenedPaper): string {
  if (issued !== null) return "Đã phát hành";
  return entry.number === null ? "Nháp" : "Đã có số";
}

function savedWords(save: SaveState): string {
  if (save.state === "failed") return `Chưa lưu được: ${sentenceOf(save.error)}`;
  if (save.state === "waiting") return "Đang lưu…";
  return save.at === null ? "Đã lưu" : `Đã lưu ${clockOf(save.at)}`;
}
