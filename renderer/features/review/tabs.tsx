import type { ReviewFinding } from "#shared/contract/review.ts";
import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
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
    <TabPanes
      isPane
      className="review-tabs"
      label="Nội dung thẩm tra"
      chosen={tab}
      onChoose={(chosen: TabId) => useReview.setState({ tab: chosen })}
      panes={[
        {
          id: "findings",
          title: `Phát hiện ${pending}`,
          className: "tab-panel review-panel",
          content: <FindingsTab shown={shown} />,
        },
        {
          id: "comments",
          title: `Nhận xét ${unsolved}`,
          className: "tab-panel review-panel",
          content: <CommentsTab />,
          isHome: true,
        },
        { id: "changes", title: "Thay đổi", content: <ChangesTab />, isHome: true },
        {
          id: "signoffs",
          title: `Ý kiến ${waiting === 0 ? "" : waiting}`.trim(),
          content: <SignoffsTab />,
          isHome: true,
        },
      ]}
    />
  );
}
