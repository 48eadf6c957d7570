import { useState } from "react";
import { dayInWords } from "#shared/text/days.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { ChangesList } from "#renderer/ui/changes/changes-list.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useActs } from "./acts.ts";
import { useDesk } from "./data.ts";
import { showNode } from "./store.ts";

/** What changed since the last review, or since any earlier one. */
export function ChangesTab() {
  const { open } = useDesk();
  const versions = [...new Set(open.reviews.map(({ version }) => version))].toReversed();
  const [chosen, setChosen] = useState<number | null>(null);
  const since = chosen ?? versions[0];
  if (since === undefined)
    return (
      <div className="review-changes">
        <Undo />
        <p className="review-none">
          Chưa có lần thẩm tra nào để so sánh. Ghi kết luận lần này, các lần sau sẽ thấy văn bản đã được sửa những gì.
        </p>
      </div>
    );
  const options = versions.map((version) => {
    const review = open.reviews.findLast((each) => each.version === version);
    return {
      id: String(version),
      text: `Bản thứ ${version}${review === undefined ? "" : `, ${dayInWords(review.madeAt.slice(0, 10))}, ${review.reviewer}`}`,
    };
  });
  return (
    <div className="review-changes">
      <Undo />
      <Select
        label="So với lần thẩm tra"
        options={options}
        value={String(since)}
        onChange={(id) => setChosen(Number(id))}
      />
      <Since since={since} />
    </div>
  );
}

/** The way back from the last fix, for as long as nothing was changed after it. */
function Undo() {
  const desk = useDesk();
  const acts = useActs(desk);
  const { canUndo, entry } = desk.open;
  return canUndo ? <Button onPress={() => void acts.undo(entry.version)}>Hoàn tác lần sửa vừa rồi</Button> : null;
}

function Since({ since }: { readonly since: number }) {
  const { id } = useDesk();
  const changes = useCall("review.changes", { id, since });
  if (changes.isError) return <Failed error={changes.error} onRetry={() => void changes.refetch()} />;
  if (changes.data === undefined) return <Waiting words="Đang so sánh…" />;
  const { tasks, texts } = changes.data;
  if (tasks.length === 0 && texts.length === 0)
    return <p className="review-none">Văn bản chưa thay đổi từ lần thẩm tra này.</p>;
  return <ChangesList changes={changes.data} onShow={showNode} />;
}
