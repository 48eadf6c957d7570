import { useState } from "react";
import type { BackupInfo } from "#shared/contract/settings.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { backupDay, sizeWords } from "./backup-words.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

const kinds: Readonly<Record<BackupInfo["kind"], string>> = {
  daily: "Tự động hằng ngày",
  manual: "Do người dùng sao lưu",
  migration: "Trước khi nâng cấp",
  restore: "Trước khi khôi phục",
};

/** The copies of the library, each of which can be looked at and put back. */
export function BackupList() {
  const backups = useCall("settings.backups", {});
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  if (backups.isError) return <Failed error={backups.error} onRetry={() => void backups.refetch()} />;
  if (backups.data === undefined) return <Waiting words="Đang tìm các bản sao lưu…" />;
  if (backups.data.length === 0) return <p className="settings-none">Chưa có bản sao lưu nào.</p>;
  return (
    <>
      <ul className="settings-cards">
        {backups.data.map((backup) => (
          <li key={backup.name} className="settings-card row">
            <span>
              <strong>{backupDay(backup)}</strong> · {kinds[backup.kind]} · {sizeWords(backup.size)}
            </span>
            <Button
              onPress={() => setChosen(backup)}
              aria-label={`Xem và khôi phục… bản ngày ${backupDay(backup)}, ${kinds[backup.kind]}`}
            >
              Xem và khôi phục…
            </Button>
          </li>
        ))}
      </ul>
      {chosen === null ? null : <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
