import { useState } from "react";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { setLibrary } from "#renderer/features/library/store.ts";

function close(): void {
  setLibrary({ dialog: null });
}

function show(id: string): void {
  setLibrary({ dialog: null, selected: new Set([id]), words: "", filter: {} });
}

/** Papers that come with the program, to be taken into the library. */
export function BuiltinsDialog() {
  const client = useClient();
  const builtins = useCall("library.builtins", {});
  const [adding, setAdding] = useState<string | null>(null);
  const add = async (id: string): Promise<void> => {
    setAdding(id);
    try {
      const added = await client.call("library.addBuiltin", { id });
      if (added.state === "refused") return;
      show(added.id);
      tellDone(`Đã thêm vào thư viện, nhận ra ${added.tasks} nhiệm vụ.`);
    } catch (error) {
      tellFailure(error);
    } finally {
      setAdding(null);
    }
  };
  return (
    <Dialog title="Văn bản có sẵn" isOpen onClose={close} wide footer={<Button onPress={close}>Đóng</Button>}>
      {builtins.isError ? <Failed error={builtins.error} /> : null}
      {builtins.data === undefined ? <Waiting words="Đang mở…" /> : null}
      <ul className="library-builtins" aria-label="Văn bản có sẵn">
        {builtins.data?.map(({ id, title, notice, kept }) => (
          <li key={id}>
            <div>
              <h3>{title}</h3>
              {notice === null ? null : <p className="sentence warning">{notice}</p>}
            </div>
            {kept === null ? (
              <Button
                look="primary"
                isDisabled={adding !== null}
                onPress={() => void add(id)}
                aria-label={`Thêm ${title}`}
              >
                {adding === id ? "Đang thêm…" : "Thêm"}
              </Button>
            ) : (
              <Button onPress={() => show(kept)} aria-label={`Đã có, xem ${title} trong thư viện`}>
                Đã có, xem
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
