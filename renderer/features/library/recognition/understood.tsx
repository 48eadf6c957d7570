import { useMemo } from "react";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
import { Doubts } from "./doubts.tsx";
import { HeaderFields } from "./header-fields.tsx";
import { OutlinePanel } from "./outline-panel.tsx";
import { TasksPanel } from "./tasks-panel.tsx";
import type { RecognitionState } from "./use-recognition.ts";

/** The understood structure: what is doubted first, then head and foot, outline, tasks. */
export function Understood({ state }: { readonly state: RecognitionState }) {
  const { document, decisions, doubts, panel, setPanel } = state;
  const tasks = useMemo(() => decidedTasks(document, decisions), [document, decisions]);
  return (
    <section data-pane data-home className="library-understood" aria-label="Chương trình hiểu là">
      <TabPanes
        label="Các phần đã nhận dạng"
        chosen={panel}
        onChoose={setPanel}
        panes={[
          {
            id: "doubts",
            title: `Cần xem (${doubts.length})`,
            className: "tab-panel library-fixed",
            content: <Doubts state={state} />,
          },
          { id: "head", title: "Thể thức", content: <HeaderFields state={state} /> },
          {
            id: "outline",
            title: "Bố cục",
            className: "tab-panel library-fixed",
            content: <OutlinePanel state={state} tasks={tasks} />,
          },
          {
            id: "tasks",
            title: `Nhiệm vụ (${tasks.length})`,
            className: "tab-panel library-fixed",
            content: <TasksPanel state={state} tasks={tasks} />,
          },
        ]}
      />
    </section>
  );
}
