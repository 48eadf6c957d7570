import { waitingFirst } from "#shared/issuing/waiting.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { ChooseFromPapers, allPapers } from "#renderer/ui/paper-list/choose-from-papers.tsx";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { ReviewDesk } from "./desk.tsx";
import "./review.css";

/** Reviewing a paper: what the rules say of it, what people decide about that, and what is printed of it. */
export function ReviewScreen() {
  const id = useNavigation(({ papers }) => papers.review);
  return id === undefined ? <Choose /> : <ReviewDesk key={id} id={id} />;
}

function Choose() {
  const papers = useCall("library.list", allPapers);
  const office = useCall("office.get", {});
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data === undefined || office.isPending) return <Waiting words="Đang mở danh sách văn bản…" />;
  if (papers.data.length === 0)
    return (
      <Empty
        title="Chưa có văn bản để thẩm tra"
        actions={
          <Button look="primary" onPress={() => goTo("library")}>
            Mở Thư viện để nhập văn bản
          </Button>
        }
      >
        Nhập dự thảo của cơ quan và văn bản cấp trên vào Thư viện, rồi mở dự thảo ở đây.
      </Empty>
    );
  return (
    <div data-pane className="review-choose">
      <h1>Thẩm tra văn bản nào?</h1>
      <ChooseFromPapers
        papers={waitingFirst(papers.data, office.data?.name ?? null)}
        onChoose={(paper) => goTo("review", { paper })}
      />
    </div>
  );
}
