import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Editor } from "slate";
import type { Output } from "#shared/contract/index.ts";
import type { Changes } from "#shared/contract/review.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { ChangesList } from "#renderer/ui/changes/changes-list.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { goToNode } from "#renderer/features/drafting/paper/actions.ts";
import { momentOf } from "#renderer/features/drafting/words.ts";

/** The paper as it is being written, among the versions. */
const now = "now";

export interface CompareDialogProps {
  readonly paper: string;
  readonly editor: Editor;
  readonly versions: Output<"drafting.versions">;
  /** Keeps what was typed, so that it is compared too. */
  readonly onBefore: () => Promise<void>;
  readonly onClose: () => void;
}

/** Any two versions of the paper held against each other, by task and by text. */
export function CompareDialog({ paper, editor, versions, onBefore, onClose }: CompareDialogProps) {
  const client = useClient();
  const [before, setBefore] = useState(String(versions[0]?.n ?? 1));
  const [after, setAfter] = useState(now);
  const [changes, setChanges] = useState<Changes | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isBeginning = useRef(true);
  useEffect(() => {
    let isOver = false;
    const compare = async (): Promise<void> => {
      setChanges(null);
      setError(null);
      try {
        await onBefore();
        const asked = { id: paper, before: Number(before), after: after === now ? null : Number(after) };
        const found = await client.call("drafting.compare", asked);
        if (isOver) return;
        const [newest, older] = versions;
        // Right after a version was kept nothing has changed since: what changed in it is of interest.
        if (isBeginning.current && isEmpty(found) && older !== undefined && before === String(newest?.n))
          setBefore(String(older.n));
        else setChanges(found);
        isBeginning.current = false;
      } catch (failure) {
        if (!isOver) setError(failure);
      }
    };
    void compare();
    return () => void (isOver = true);
  }, [client, paper, before, after, onBefore, versions]);
  const kept = versions.map(({ n, madeAt, note }) => ({
    id: String(n),
    text: `Bản ${n}, ${momentOf(madeAt)}`,
    ...(note === null ? {} : { hint: note }),
  }));
  const show = (node: string): void => {
    flushSync(onClose);
    goToNode(editor, node);
  };
  return (
    <Dialog title="So sánh hai bản" isOpen onClose={onClose} wide footer={<Button onPress={onClose}>Đóng</Button>}>
      <div className="drafting-compare">
        <Select label="Bản trước" options={kept} value={before} onChange={setBefore} />
        <Select
          label="Bản sau"
          options={[{ id: now, text: "Bản đang soạn" }, ...kept]}
          value={after}
          onChange={setAfter}
        />
      </div>
      {error === null ? <Shown changes={changes} onShow={show} /> : <Failed error={error} />}
    </Dialog>
  );
}

function isEmpty({ tasks, texts }: Changes): boolean {
  return tasks.length === 0 && texts.length === 0;
}

function Shown({ changes, onShow }: { readonly changes: Changes | null; readonly onShow: (node: string) => void }) {
  if (changes === null) return <Waiting words="Đang so sánh…" />;
  if (isEmpty(changes)) return <p role="status">Hai bản giống nhau.</p>;
  return <ChangesList changes={changes} onShow={onShow} />;
}
