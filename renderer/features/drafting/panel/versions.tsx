import { useState } from "react";
import type { Editor } from "slate";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { CompareDialog } from "./compare-dialog.tsx";
import { VersionsList } from "./versions-list.tsx";

export interface VersionsProps {
  readonly editor: Editor;
  readonly opened: OpenedPaper;
  /** Keeps what was typed before a version is made of it. */
  readonly onBeforeVersion: () => Promise<void>;
  readonly onReopen: () => void;
}

function compare(isOpen: boolean): void {
  useDrafting.setState({ isComparing: isOpen });
}

/** The versions of the paper, the newest first. */
export function Versions({ editor, opened, onBeforeVersion, onReopen }: VersionsProps) {
  const { id } = opened.entry;
  const client = useClient();
  const versions = useCall("drafting.versions", { id });
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState<number | null>(null);
  const isComparing = useDrafting((state) => state.isComparing);
  const keep = async (): Promise<void> => {
    try {
      await onBeforeVersion();
      const { version } = await client.call("drafting.keepVersion", {
        id,
        note: note.trim() === "" ? null : note.trim(),
      });
      setNote("");
      tellDone(`Đã lưu thành bản ${version}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const restore = async (version: number): Promise<void> => {
    setAsked(null);
    try {
      await onBeforeVersion();
      const made = await client.call("drafting.restore", { id, version });
      onReopen();
      tellDone(`Đã khôi phục bản ${version} thành bản ${made.version}; bản trước đó vẫn còn.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  if (versions.isError) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.data === undefined) return <Waiting words="Đang mở…" />;
  return (
    <div className="drafting-versions">
      {opened.writable ? (
        <div className="drafting-keep">
          <TextField label="Ghi chú cho bản này" value={note} onChange={setNote} placeholder="Ví dụ: trình lãnh đạo" />
          <Button look="primary" onPress={() => void keep()}>
            Lưu thành bản mới
          </Button>
        </div>
      ) : null}
      <Button onPress={() => compare(true)}>So sánh hai bản…</Button>
      {isComparing ? (
        <CompareDialog
          paper={id}
          editor={editor}
          versions={versions.data}
          onBefore={onBeforeVersion}
          onClose={() => compare(false)}
        />
      ) : null}
      <VersionsList versions={versions.data} writable={opened.writable} onRestore={setAsked} />
      <Dialog
        title={`Khôi phục bản ${asked ?? ""}?`}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        role="alertdialog"
        footer={
          <>
            <Button onPress={() => setAsked(null)}>Thôi</Button>
            <Button look="primary" onPress={() => asked !== null && void restore(asked)}>
              Khôi phục
            </Button>
          </>
        }
      >
        <p>Nội dung đang soạn được giữ thành một bản riêng, rồi bản {asked} trở thành bản mới nhất.</p>
      </Dialog>
    </div>
  );
}
