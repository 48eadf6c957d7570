import { Download, FolderSearch, Trash2 } from "lucide-react";
import { useDeferredValue } from "react";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
import type { PaperRow } from "#shared/contract/library.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import { kindName, numberOf, paperName } from "#renderer/features/library/words.ts";
import { removePapers, saveOriginal } from "./actions.ts";
import { PreviewPaper } from "./preview-paper.tsx";
import { PreviewTasks } from "./preview-tasks.tsx";
import { Relations } from "./relations.tsx";

export interface PreviewOneProps {
  readonly paper: PaperRow;
  /** The place in it that was found. */
  readonly node: string | null;
  readonly words: string;
}

/** The one chosen paper: what can be done with it, its words, its tasks, the papers it is tied to. */
export function PreviewOne({ paper, node, words }: PreviewOneProps) {
  const client = useClient();
  const id = useDeferredValue(paper.id);
  const opened = useCall("library.get", { id });
  const document = opened.data?.entry.id === id ? opened.data.document : undefined;
  return (
    <aside data-pane className="library-preview" aria-label={`Xem trước ${paperName(paper)}`}>
      <header>
        <h2>{[kindName(paper.kind), numberOf(paper)].filter((part) => part !== "").join(" ")}</h2>
        <p className="library-subject">{paper.subject ?? "Không có trích yếu"}</p>
        <div className="bar">
          <Button look="primary" onPress={() => setLibrary({ checking: paper.id })}>
            <FolderSearch size={16} aria-hidden /> Nhận dạng
          </Button>
          <Button onPress={() => goTo("drafting", { paper: paper.id })}>Soạn thảo</Button>
          <Button onPress={() => goTo("cascade", { paper: paper.id })}>Triển khai</Button>
          <Button onPress={() => goTo("review", { paper: paper.id })}>Thẩm tra</Button>
          <Button onPress={() => goTo("issuing", { paper: paper.id })}>Phát hành</Button>
          <IconButton label="Lấy tệp gốc" onPress={() => void saveOriginal(client, paper.id)}>
            <Download size={16} aria-hidden />
          </IconButton>
          <IconButton label="Bỏ khỏi thư viện" keys="Delete" onPress={() => void removePapers(client, [paper])}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </div>
      </header>
      {opened.isError ? <Failed error={opened.error} /> : null}
      {document === undefined && !opened.isError ? <Waiting words="Đang mở văn bản…" /> : null}
      {document === undefined ? null : (
        <TabPanes
          label="Xem trước"
          panes={[
            {
              id: "paper",
              title: "Văn bản",
              className: "tab-panel library-desk",
              content: <PreviewPaper document={document} words={words} node={node} />,
            },
            {
              id: "tasks",
              title: `Nhiệm vụ (${paper.tasks})`,
              content: <PreviewTasks id={paper.id} document={document} />,
            },
            {
              id: "relations",
              title: `Quan hệ (${paper.relations})`,
              content: <Relations id={paper.id} name={paperName(paper)} />,
            },
          ]}
        />
      )}
    </aside>
  );
}
