import type { Editor } from "slate";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
import type { PanelTab } from "#renderer/features/drafting/store.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { FindingsList } from "./findings-list.tsx";
import { Properties } from "./properties.tsx";
import { SuperiorTask } from "./superior-task.tsx";
import { Versions } from "./versions.tsx";

export interface PanelProps {
  readonly editor: Editor;
  readonly opened: OpenedPaper;
  readonly onBeforeVersion: () => Promise<void>;
  readonly onReopen: () => void;
}

/** What the program says of the paper, beside it. */
export function Panel({ editor, opened, onBeforeVersion, onReopen }: PanelProps) {
  const tab = useDrafting((state) => state.tab);
  const paper = opened.entry.id;
  return (
    <TabPanes
      isPane
      className="drafting-panel"
      label="Bên cạnh văn bản"
      chosen={tab}
      onChoose={(chosen: PanelTab) => useDrafting.setState({ tab: chosen })}
      panes={[
        {
          id: "check",
          title: "Kiểm tra",
          content: <FindingsList editor={editor} writable={opened.writable} />,
        },
        {
          id: "superior",
          title: "Cấp trên",
          content: <SuperiorTask paper={paper} writable={opened.writable} onBefore={onBeforeVersion} />,
        },
        { id: "properties", title: "Thuộc tính", content: <Properties opened={opened} /> },
        {
          id: "versions",
          title: "Phiên bản",
          content: <Versions editor={editor} opened={opened} onBeforeVersion={onBeforeVersion} onReopen={onReopen} />,
        },
      ]}
    />
  );
}
