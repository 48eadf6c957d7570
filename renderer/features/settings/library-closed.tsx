import { useState } from "react";
import type { Failure } from "#shared/contract/failure.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { BackupList } from "./backup-list.tsx";
import "./settings.css";

/** Stands in the place of the views while the library cannot be opened: why, and what can be done. */
export function LibraryClosed({ failure }: { readonly failure: Failure }) {
  const client = useClient();
  const [showing, setShowing] = useState(false);
  const again = (): void => void client.call("settings.tryAgain", {}).catch(tellFailure);
  return (
    <main className="settings-first">
      <div className="settings-first-page">
        <h1>Chưa mở được thư viện</h1>
        <p className="sentence error" role="alert">
          {sentenceOf(new CallFailure(failure.code, failure.sentence))}
        </p>
        <div className="bar">
          <Button look="primary" onPress={again}>
            Thử lại
          </Button>
          <Button onPress={() => setShowing(true)}>Khôi phục từ bản sao lưu</Button>
        </div>
        {showing ? <BackupList /> : null}
      </div>
    </main>
  );
}
