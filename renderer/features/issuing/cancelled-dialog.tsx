import type { RegisterLine } from "#shared/contract/issuing.ts";
import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { FileButtons } from "./file-buttons.tsx";

interface CancelledDialogProps {
  /** A number that was cancelled; null: nothing is shown. */
  readonly line: RegisterLine | null;
  readonly onClose: () => void;
  /** Opens the paper, as it is now. */
  readonly onOpen: (paper: string) => void;
}

/** What is kept of a number that was cancelled: why, by whom, and the files that went out with it. */
export function CancelledDialog({ line, onClose, onOpen }: CancelledDialogProps) {
  if (line === null) return null;
  const { paper, issue } = line;
  return (
    <Dialog
      title={`Số ${writtenNumber(line.number)}/${line.symbol} đã hủy`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Đóng</Button>
          {paper === null ? null : <Button onPress={() => onOpen(paper)}>Mở văn bản</Button>}
          {issue === null ? null : <FileButtons issue={issue} formats={line.kept} />}
        </>
      }
    >
      <dl className="issuing-facts">
        <dt>Văn bản</dt>
        <dd>{`${line.kindName} ${line.subject}`.trim()}</dd>
        <dt>Ngày</dt>
        <dd>{shortDate(line.date)}</dd>
        <dt>Lý do hủy</dt>
        <dd>{line.reason}</dd>
        <dt>Người đồng ý</dt>
        <dd>{line.who}</dd>
      </dl>
      <p className="sentence info">
        {line.kept.length === 0
          ? "Không có tệp nào được lưu cùng số này."
          : "Tệp đã phát hành với số này vẫn được giữ trong hồ sơ."}
      </p>
    </Dialog>
  );
}
