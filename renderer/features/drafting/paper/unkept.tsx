import { FileDown } from "lucide-react";
import { plainWords } from "#shared/model/plain-words.ts";
import { paperFileName } from "#shared/issuing/file-name.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { headerOf } from "#shared/facts/header.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { Session } from "./use-session.ts";

/** Stands over the page while what was typed cannot be kept: why, and the way to keep it all the same. */
export function Unkept({ session }: { readonly session: Session }) {
  const save = useDrafting((state) => state.save);
  if (save.state !== "failed") return null;
  const keep = (): void => {
    const document = session.document();
    const { number, symbol, subject } = headerOf(document);
    const name = paperFileName({ number, symbol, subject, kind: kindOf(document.kind).name });
    saveFile({ name: `Chưa ghi - ${name}.txt`, bytes: new TextEncoder().encode(`\uFEFF${plainWords(document)}`) });
  };
  return (
    <div className="drafting-held drafting-unkept" role="status">
      <span>Những chữ vừa gõ chưa ghi được vào thư viện: {sentenceOf(save.error)}</span>
      <Button onPress={keep}>
        <FileDown size={16} aria-hidden /> Lưu phần chưa ghi thành tệp
      </Button>
    </div>
  );
}
