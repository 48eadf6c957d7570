import type { RuleLevels } from "#shared/contract/settings.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";

export type Level = RuleLevels[string];

export const levelWords: Readonly<Record<Level, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
  off: "Tắt",
};

/** Keeps the level of a rule or group at once; null: as the rule is made. */
export function useLevels(levels: RuleLevels): (id: string, title: string, level: Level | null) => void {
  const client = useClient();
  const save = async (next: RuleLevels, words: string, back: RuleLevels | null): Promise<void> => {
    try {
      await client.call("settings.saveRules", { levels: next });
      tellDone(
        words,
        back === null ? undefined : { title: "Hoàn tác", run: () => void save(back, "Đã trả lại như trước.", null) },
        // The way back of an earlier change would take the later ones with it.
        "settings.rules",
      );
    } catch (error) {
      tellFailure(error);
    }
  };
  return (id, title, level) => {
    const { [id]: _, ...rest } = levels;
    const next = level === null ? rest : { ...rest, [id]: level };
    void save(next, `${title}: ${level === null ? "như quy tắc" : levelWords[level]}.`, levels);
  };
}
