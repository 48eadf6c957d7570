import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import type { Undoing } from "./outcome.ts";
import { undoImport } from "./undo-import.ts";

/** Names at most so many. */
const most = 8;

function close(): void {
  setLibrary({ undoing: null });
}

/** Asks before papers go that somebody has worked on since they came. */
export function UndoDialog({ ids, changed }: Undoing) {
  const client = useClient();
  const others = ids.filter((id) => !changed.some((each) => each.id === id));
  const more = changed.length - most;
  return (
    <Dialog
      title="Hoàn tác lần nhập này?"
      role="alertdialog"
      isOpen
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Thôi</Button>
          {others.length === 0 ? null : (
            <Button onPress={() => undoImport(client, others)}>Chỉ bỏ {others.length} văn bản chưa sửa</Button>
          )}
          <Button look="danger" onPress={() => undoImport(client, ids, true)}>
            Bỏ cả {ids.length} văn bản
          </Button>
        </>
      }
    >
      <p>Từ lúc nhập đến nay, {changed.length} văn bản đã được sửa hoặc được dùng cho văn bản khác:</p>
      <ul className="library-changed">
        {changed.slice(0, most).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {more > 0 ? <li>và {more} văn bản khác</li> : null}
      </ul>
    </Dialog>
  );
}
