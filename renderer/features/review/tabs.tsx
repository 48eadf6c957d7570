import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { ChangesTab } from "./changes-tab.tsx";
import { CommentsTab } from "./comments-tab.tsx";
import { useDesk } from "./data.ts";
import { FindingsTab } from "./findings-tab.tsx";
import { SignoffsTab } from "./signoffs-tab.tsx";
import type { Tab as TabId } from "./store.ts";
import { useReview } from "./store.ts";

/** The lists at the left. */
export function ReviewTabs({ shown }: { readonly shown: readonly ReviewFinding[] }) {
  const tab = useReview((review) => review.tab);
  const { findings, comments, open } = useDesk();
  const pending = findings.filter(({ waiver }) => waiver === null).length;
  const unsolved = comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  const waiting = open.signoffs.filter(({ state }) => state === "waiting").length;
  return (
    <Tabs
      data-pane
      className="tabs review-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => useReview.setState({ tab: key as TabId })}
    >
      <TabList className="tab-list" aria-label="Nội dung thẩm tra">
        <Tab className="tab" id="findings">{`Phát hiện ${pending}`}</Tab>
        <Tab className="tab" id="comments">{`Nhận xét ${unsolved}`}</Tab>
        <Tab className="tab" id="changes">
          Thay đổi
        </Tab>
        <Tab className="tab" id="signoffs">
          {`Ý kiến ${waiting === 0 ? "" : waiting}`.trim()}
        </Tab>
      </TabList>
      <TabPanel className="tab-panel review-panel" id="findings">
        <FindingsTab shown={shown} />
      </TabPanel>
      <TabPanel data-home className="tab-panel" id="comments">
        <CommentsTab />
      </TabPanel>
      <TabPanel data-home className="tab-panel" id="changes">
        <ChangesTab />
      </TabPanel>
      <TabPanel data-home className="tab-panel" id="signoffs">
        <SignoffsTab />
      </TabPanel>
    </Tabs>
  );
}
