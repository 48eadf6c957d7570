import { useEffect } from "react";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
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
    <TabPanes
      className="cascade"
      label="Các phần của Triển khai"
      chosen={part}
      onChoose={(chosen: Part) => useCascadeStore.setState({ part: chosen })}
      panes={[
        { id: "wizard", title: "Lập kế hoạch", className: "cascade-panel", content: <Wizard /> },
        { id: "matrix", title: "Ma trận nhiệm vụ", className: "cascade-panel", content: <MatrixPart /> },
      ]}
    >
      <h1 className="unseen">Triển khai</h1>
    </TabPanes>
  );
}
