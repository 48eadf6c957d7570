import { X } from "lucide-react";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import type { Notice } from "#renderer/ui/status/notices.ts";
import { useNoticeStore } from "#renderer/ui/status/notices.ts";

export function Notices() {
  const { notices, drop } = useNoticeStore();
  return (
    <div data-pane className="notices" role="log" aria-label="Thông báo" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={() => drop(notice.id)} />
      ))}
    </div>
  );
}

function NoticeCard({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { action } = notice;
  return (
    <div className={`notice ${notice.look}`} data-notice={notice.id}>
      <p>{notice.words}</p>
      {action === undefined ? null : (
        <Button
          onPress={() => {
            onClose();
            action.run();
          }}
        >
          {action.title}
        </Button>
      )}
      <IconButton label="Đóng thông báo" onPress={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
