import type { GateEntry } from "#shared/contract/issuing.ts";
import { Button } from "#renderer/ui/base/button.tsx";

interface GateRowProps {
  readonly line: GateEntry;
  /** Its words are lit on the page. */
  readonly isLit: boolean;
  readonly onShow: () => void;
  readonly onMend: () => void;
  readonly onOverride: () => void;
  readonly onWithdraw: () => void;
}

/** One error with what can be done about it, or the reason why it was left. */
export function GateRow({ line, isLit, onShow, onMend, onOverride, onWithdraw }: GateRowProps) {
  const { message, basis, override } = line;
  const look = override === null ? "error" : "answered";
  return (
    <li className={`issuing-line ${look}${isLit ? " lit" : ""}`}>
      <span aria-hidden>{override === null ? "■" : "✓"}</span>
      <div>
        <p>
          <strong className="issuing-state">{override === null ? "Lỗi: " : "Đã ghi đè: "}</strong>
          {message}
        </p>
        <p className="issuing-basis">Căn cứ: {basis}</p>
        {override === null ? null : (
          <p className="issuing-reason">
            Lý do: {override.reason} ({override.who})
          </p>
        )}
        <div className="issuing-acts">
          {line.node === "" ? null : <Button onPress={onShow}>Xem</Button>}
          <Button onPress={onMend}>Sửa</Button>
          {override === null ? (
            <Button onPress={onOverride}>Ghi đè có lý do…</Button>
          ) : (
            <Button onPress={onWithdraw}>Bỏ ghi đè</Button>
          )}
        </div>
      </div>
    </li>
  );
}
