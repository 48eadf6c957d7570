import { useEffect } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { leavePaper, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import "./cascade.css";
import { MatrixPart } from "./matrix/matrix.tsx";
import type { Part } from "./store.ts";
import { beginWith, openCascade, openMatrix, useCascadeStore } from "./store.ts";
import { Wizard } from "./wizard/wizard.tsx";

/** From superior papers to the own plan, and how far everything is carried out. */
export function CascadeScreen() {
  const part = useCascadeStore((store) => store.part);
  const paper = useNavigation((navigation) => navigation.papers.cascade);
  useEffect(() => {
    if (paper === undefined) return;
    leavePaper("cascade");
    if (useNavigation.getState().part === "matrix") openMatrix([paper]);
    else beginWith(paper);
  }, [paper]);
  useCommands(
    () => [
      { id: "cascade.new", title: "Bắt đầu triển khai mới…", group: "Triển khai", run: () => openCascade(null) },
      {
        id: "cascade.matrix",
        title: "Mở ma trận nhiệm vụ",
        group: "Triển khai",
        run: () => useCascadeStore.setState({ part: "matrix", thread: null }),
      },
    ],
    [],
  );
  return (
    <Tabs
      className="tabs cascade"
      selectedKey={part}
      onSelectionChange={(key) => useCascadeStore.setState({ part: key as Part })}
    >
      <h1 className="unseen">Triển khai</h1>
      <TabList className="tab-list" aria-label="Các phần của Triển khai">
        <Tab id="wizard" className="tab">
          Lập kế hoạch
        </Tab>
        <Tab id="matrix" className="tab">
          Ma trận nhiệm vụ
        </Tab>
      </TabList>
      <TabPanel id="wizard" className="cascade-panel">
        <Wizard />
      </TabPanel>
      <TabPanel id="matrix" className="cascade-panel">
        <MatrixPart />
      </TabPanel>
    </Tabs>
  );
}
