import { useState } from "react";
import { fileNameOf } from "#shared/text/file-name.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import type { Take } from "./use-import.ts";

function close(): void {
  setLibrary({ dialog: null, pasted: "" });
}

/** Words copied from elsewhere become a paper of their own. */
export function PasteDialog({ take }: { readonly take: Take }) {
  const given = useLibrary((state) => state.pasted);
  const [words, setWords] = useState(given);
  const [name, setName] = useState("Văn bản dán vào");
  const add = (): void => {
    close();
    void take([new File([words], `${fileNameOf(name)}.txt`)]);
  };
  return (
    <Dialog
      title="Dán văn bản"
      isOpen
      onClose={close}
      wide
      footer={
        <>
          <Button onPress={close}>Thôi</Button>
          <Button look="primary" onPress={add} isDisabled={words.trim() === ""}>
            Nhập
          </Button>
        </>
      }
    >
      <TextField label="Gọi là" value={name} onChange={setName} />
      <TextField
        label="Nội dung"
        description="Dán toàn văn, từ quốc hiệu đến chữ ký; mỗi đoạn một dòng."
        rows={16}
        value={words}
        onChange={setWords}
        autoFocus
      />
    </Dialog>
  );
}
