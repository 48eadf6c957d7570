import type { Editor } from "slate";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
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

const titles: readonly (readonly [PanelTab, string])[] = [
  ["check", "Kiểm tra"],
  ["superior", "Cấp trên"],
  ["properties", "Thuộc tính"],
  ["versions", "Phiên bản"],
];

/** What the program says of the paper, beside it. */
export function Panel({ editor, opened, onBeforeVersion, onReopen }: PanelProps) {
  const tab = useDrafting((state) => state.tab);
  const paper = opened.entry.id;
  return (
    <Tabs
      data-pane
      className="tabs drafting-panel"
      selectedKey={tab}
      onSelectionChange={(key) => useDrafting.setState({ tab: key as PanelTab })}
    >
      <TabList className="tab-list" aria-label="Bên cạnh văn bản">
        {titles.map(([id, title]) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="check" className="tab-panel">
        <FindingsList paper={paper} editor={editor} writable={opened.writable} />
      </TabPanel>
      <TabPanel id="superior" className="tab-panel">
        <SuperiorTask editor={editor} paper={paper} writable={opened.writable} onBefore={onBeforeVersion} />
      </TabPanel>
      <TabPanel id="properties" className="tab-panel">
        <Properties opened={opened} />
      </TabPanel>
      <TabPanel id="versions" className="tab-panel">
        <Versions editor={editor} opened={opened} onBeforeVersion={onBeforeVersion} onReopen={onReopen} />
      </TabPanel>
    </Tabs>
  );
}
