import { useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import { HeaderFields } from "./header-fields.tsx";
import { OutlinePanel } from "./outline-panel.tsx";
import { TasksPanel } from "./tasks-panel.tsx";
import type { Panel, RecognitionState } from "./use-recognition.ts";

/** The understood structure: what is doubted first, then head and foot, outline, tasks. */
export function Understood({ state }: { readonly state: RecognitionState }) {
  const { document, decisions, doubts, panel, setPanel } = state;
  const tasks = useMemo(() => decidedTasks(document, decisions), [document, decisions]);
  return (
    <section data-pane data-home className="library-understood" aria-label="Chương trình hiểu là">
      <Tabs className="tabs" selectedKey={panel} onSelectionChange={(key) => setPanel(key as Panel)}>
        <TabList className="tab-list" aria-label="Các phần đã nhận dạng">
          <Tab id="doubts" className="tab">
            Cần xem ({doubts.length})
          </Tab>
          <Tab id="head" className="tab">
            Thể thức
          </Tab>
          <Tab id="outline" className="tab">
            Bố cục
          </Tab>
          <Tab id="tasks" className="tab">
            Nhiệm vụ ({tasks.length})
          </Tab>
        </TabList>
        <TabPanel id="doubts" className="tab-panel">
          <Doubts state={state} />
        </TabPanel>
        <TabPanel id="head" className="tab-panel">
          <HeaderFields state={state} />
        </TabPanel>
        <TabPanel id="outline" className="tab-panel library-fixed">
          <OutlinePanel state={state} tasks={tasks} />
        </TabPanel>
        <TabPanel id="tasks" className="tab-panel library-fixed">
          <TasksPanel state={state} tasks={tasks} />
        </TabPanel>
      </Tabs>
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
