import { useState } from "react";
import { nameOf } from "#shared/facts/paper-name.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { ComboBox, filterOptions } from "#renderer/ui/base/choice.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { PaperList } from "#renderer/ui/paper-list/paper-list.tsx";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { ReviewDesk } from "./desk.tsx";
import "./review.css";

/** Reviewing a paper: what the rules say of it, what people decide about that, and what is printed of it. */
export function ReviewScreen() {
  const id = useNavigation(({ papers }) => papers.review);
  return id === undefined ? <Choose /> : <ReviewDesk key={id} id={id} />;
}

function Choose() {
  const papers = useCall("library.list", { limit: 1000 });
  const [words, setWords] = useState("");
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data === undefined) return <Waiting words="Đang mở danh sách văn bản…" />;
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
  const options = papers.data.map((entry) => ({ id: entry.id, text: nameOf(entry), hint: entry.subject ?? "" }));
  const fitting = new Set(filterOptions(options, words).map(({ id }) => id));
  return (
    <div data-pane className="review-choose">
      <h1>Thẩm tra văn bản nào?</h1>
      <ComboBox
        label="Văn bản"
        options={filterOptions(options, words)}
        value={words}
        onChange={setWords}
        onChoose={(paper) => goTo("review", { paper })}
        placeholder="Gõ số, ký hiệu hoặc trích yếu"
        description="Có thể gõ không dấu."
      />
      <PaperList
        papers={papers.data.filter(({ id }) => fitting.has(id)).slice(0, 12)}
        onChoose={(paper) => goTo("review", { paper })}
      />
    </div>
  );
}
