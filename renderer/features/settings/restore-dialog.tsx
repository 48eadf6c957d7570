import { useState } from "react";
import { writeCount } from "#shared/text/numerals.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { BackupInfo } from "#shared/contract/settings.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { backupDay } from "./backup-words.ts";

/** Says what a copy holds before it takes the library's place. */
export function RestoreDialog({ backup, onClose }: { readonly backup: BackupInfo; readonly onClose: () => void }) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const inside = useCall("settings.inspectBackup", { name: backup.name });
  const restore = async (): Promise<void> => {
    setBusy(true);
    try {
      const state = await client.call("settings.restore", { name: backup.name });
      if (state.state === "open") tellDone(`Đã khôi phục bản sao lưu ngày ${backupDay(backup)}.`);
      onClose();
    } catch (error) {
      tellFailure(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={`Khôi phục bản sao lưu ngày ${backupDay(backup)}?`}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Thôi</Button>
          <Button look="danger" isDisabled={inside.data === undefined || busy} onPress={() => void restore()}>
            Khôi phục
          </Button>
        </>
      }
    >
      {inside.isError ? <p className="sentence error">{sentenceOf(inside.error)}</p> : null}
      {inside.isPending ? <Waiting words="Đang đọc bản sao lưu…" /> : null}
      {inside.data === undefined ? null : (
        <>
          <p>
            {`Bản này có ${writeCount(inside.data.papers)} văn bản, ${writeCount(inside.data.tasks)} nhiệm vụ, ${writeCount(inside.data.versions)} phiên bản`}
            {inside.data.office === null ? "." : `; cơ quan: ${inside.data.office}.`}
          </p>
          {inside.data.newest.length === 0 ? null : (
            <>
              <h3>Văn bản mới nhất trong bản này</h3>
              <ul className="settings-sentences">
                {inside.data.newest.map((entry) => (
                  <li key={entry.id}>{nameOf(entry)}</li>
                ))}
              </ul>
            </>
          )}
          <p className="sentence warning">
            Thư viện hiện tại sẽ được thay bằng bản này. Những gì đang có được giữ lại thành một bản sao lưu “Trước khi
            khôi phục”, có thể lấy lại bất cứ lúc nào.
          </p>
        </>
      )}
    </Dialog>
  );
}
