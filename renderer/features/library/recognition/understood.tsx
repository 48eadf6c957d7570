import { useMemo } from "react";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
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
          { id: "doubts", title: `Cần xem (${doubts.length})`, content: <Doubts state={state} /> },
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

function Doubts({ state }: { readonly state: RecognitionState }) {
  const { doubts, doubt, choose, setPanel, isChecked } = state;
  if (doubts.length === 0)
    return (
      <p className="library-hint">
        Không có điểm nào chương trình thấy chưa chắc. Vẫn nên xem qua thể thức và nhiệm vụ.
      </p>
    );
  return (
    <div className="library-doubts">
      <p>
        {isChecked
          ? "Bạn đã xem các điểm này và lưu."
          : "Xem từng điểm (F8), sửa ở mục Thể thức hoặc Nhiệm vụ nếu cần, rồi bấm Lưu."}
      </p>
      <ol>
        {doubts.map(({ reason, line }, at) => (
          <li key={`${reason} ${line}`}>
            <button type="button" className="library-doubt" aria-current={at === doubt} onClick={() => choose(at)}>
              <span className="library-doubt-number">{at + 1}</span>
              <span>
                {reason}
                {line === null ? null : <span className="library-doubt-line"> Dòng {line}.</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => setPanel("head")}>
        Sửa thể thức
      </button>
    </div>
  );
}
