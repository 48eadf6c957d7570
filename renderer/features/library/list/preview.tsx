import { Trash2 } from "lucide-react";
import type { PaperRow } from "#shared/contract/library.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { late } from "#renderer/ui/late/late.tsx";
import { removePapers } from "./actions.ts";

const PreviewOne = late(
  async () => (await import("./preview-one.tsx")).PreviewOne,
  <aside className="library-preview" aria-label="Xem trước">
    <Waiting words="Đang mở văn bản…" />
  </aside>,
);

export interface PreviewProps {
  readonly papers: readonly PaperRow[];
  /** The place that was chosen, or the first that was found in the chosen paper. */
  readonly node: string | null;
  readonly words: string;
}

/** The chosen paper at the right of the list. */
export function Preview({ papers, node, words }: PreviewProps) {
  const client = useClient();
  const [paper] = papers;
  if (paper === undefined)
    return (
      <aside className="library-preview" aria-label="Xem trước">
        <p className="library-hint">Chọn một văn bản để xem trước. Enter mở phần nhận dạng, Delete bỏ khỏi thư viện.</p>
      </aside>
    );
  if (papers.length > 1)
    return (
      <aside className="library-preview" aria-label="Xem trước">
        <div className="library-hint">
          <p>Đã chọn {papers.length} văn bản.</p>
          <Button look="danger" onPress={() => void removePapers(client, papers)}>
            <Trash2 size={16} aria-hidden /> Bỏ khỏi thư viện
          </Button>
        </div>
      </aside>
    );
  return <PreviewOne paper={paper} node={node} words={words} />;
}
