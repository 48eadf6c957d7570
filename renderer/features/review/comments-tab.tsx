import { useMemo, useState } from "react";
import type { ReviewComment } from "#shared/contract/review.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import { dayInWords } from "#shared/text/days.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { usePerson } from "#renderer/ui/person/person.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";
import { FlowList } from "#renderer/ui/virtual/flow-list.tsx";
import { useDesk } from "./data.ts";
import { ask, showNode, useReview } from "./store.ts";

type Order = "open" | "newest" | "oldest";
type Kept = "all" | "open" | "done";

const orders = [
  { id: "open", text: "Chưa xong" },
  { id: "newest", text: "Mới nhất" },
  { id: "oldest", text: "Cũ nhất" },
];
const kinds = [
  { id: "all", text: "Tất cả" },
  { id: "open", text: "Chưa xong" },
  { id: "done", text: "Đã xong" },
];

const columns = [{ id: "words", title: "Nhận xét", filterText: wordsOf }];

function wordsOf(comment: ReviewComment): string {
  const { quote, author, text, replies } = comment;
  return [author, placeWords(comment), quote, text, ...replies.map((reply) => `${reply.author} ${reply.text}`)].join(
    " ",
  );
}

/** The comments that are asked for, in the order that is asked for; they come in the order they were made. */
function listed(all: readonly ReviewComment[], order: Order, kept: Kept, words: string): readonly ReviewComment[] {
  const chosen = all.filter(({ resolvedAt }) => kept === "all" || (kept === "open") === (resolvedAt === null));
  const found = filterRows(chosen, columns, words);
  if (order === "open") return found.toSorted((a, b) => Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null));
  const made = found.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt));
  return order === "oldest" ? made : made.toReversed();
}

const idOf = ({ id }: ReviewComment): string => id;
const guess = (comment: ReviewComment, scale: number): number =>
  110 + Math.ceil(wordsOf(comment).length / 42) * 20 * scale;

/** Comments on words, tasks and the paper, the open ones first. */
export function CommentsTab() {
  const { comments } = useDesk();
  const [order, setOrder] = useState<Order>("open");
  const [kept, setKept] = useState<Kept>("all");
  const [words, setWords] = useState("");
  const written = useReview((state) => state.written);
  const shown = useMemo(() => listed(comments, order, kept, words), [comments, order, kept, words]);
  return (
    <div className="review-comments">
      <Button onPress={() => ask("comment")}>Thêm nhận xét… (F2)</Button>
      {comments.length === 0 ? (
        <p className="review-none">Bôi đen chữ trên văn bản rồi nhấn F2 để nhận xét về đúng chỗ đó.</p>
      ) : (
        <>
          <div className="review-filters">
            <Select label="Xếp lên đầu" options={orders} value={order} onChange={(id) => setOrder(id as Order)} />
            <Select label="Hiện" options={kinds} value={kept} onChange={(id) => setKept(id as Kept)} />
            <div className="review-search">
              <TextField
                label="Tìm trong nhận xét"
                placeholder="Gõ có dấu hoặc không dấu"
                value={words}
                onChange={setWords}
              />
            </div>
          </div>
          {shown.length === 0 ? <p className="review-none">Không có nhận xét nào như vậy.</p> : null}
          <FlowList
            label="Các nhận xét"
            className="review-comment-list"
            {...{ rows: shown, idOf, guess }}
            shown={shown.findIndex((comment) => comment.id === written)}
            renderRow={(comment) => <CommentCard comment={comment} />}
          />
        </>
      )}
    </div>
  );
}

function placeWords({ place, path }: ReviewComment): string {
  if (place === "lost") return "Không còn chỗ trong văn bản";
  return place === "paper" ? "Cả văn bản" : path === "" ? "Phần chung" : atWhere(path);
}

function CommentCard({ comment }: { readonly comment: ReviewComment }) {
  const { at, quote, author, text, madeAt, sentBack, resolvedAt, resolvedBy, replies } = comment;
  return (
    <div className={resolvedAt === null ? "review-comment" : "review-comment done"}>
      <div className="review-comment-head">
        <strong>{author}</strong>
        <span>{dayInWords(madeAt.slice(0, 10))}</span>
        {sentBack ? <span className="tag">Trả lại</span> : null}
      </div>
      {at === null ? (
        <span className="review-place">{placeWords(comment)}</span>
      ) : (
        <Button look="quiet" onPress={() => showNode(at.node)}>
          {placeWords(comment)}
        </Button>
      )}
      {quote === "" ? null : <blockquote className="review-quote short">{quote}</blockquote>}
      <p>{text}</p>
      {replies.map((reply) => (
        <p key={reply.id} className="review-reply">
          <strong>{reply.author}:</strong> {reply.text}
        </p>
      ))}
      {resolvedAt === null ? null : (
        <p className="review-place">{`Đã xong, ${resolvedBy ?? ""} ${dayInWords(resolvedAt.slice(0, 10))}`}</p>
      )}
      <CommentActions comment={comment} />
    </div>
  );
}

function run(work: Promise<unknown>): void {
  work.catch(tellFailure);
}

function CommentActions({ comment }: { readonly comment: ReviewComment }) {
  const { id } = useDesk();
  const client = useClient();
  const name = usePerson((person) => person.name);
  const [reply, setReply] = useState<string | null>(null);
  const who = name === "" ? comment.author : name;
  const send = (): void => {
    if (reply === null || reply.trim() === "") return;
    run(client.call("review.comment", { id, author: who, text: reply, replyTo: comment.id }));
    setReply(null);
  };
  return (
    <>
      {reply === null ? null : (
        <TextField label={`Trả lời ${comment.author}`} value={reply} onChange={setReply} rows={2} autoFocus />
      )}
      <div className="bar">
        {reply === null ? (
          <Button look="quiet" onPress={() => setReply("")}>
            Trả lời
          </Button>
        ) : (
          <Button onPress={send}>Gửi trả lời</Button>
        )}
        <Button
          look="quiet"
          onPress={() =>
            run(client.call("review.resolve", { id, comment: comment.id, who, open: comment.resolvedAt !== null }))
          }
        >
          {comment.resolvedAt === null ? "Đánh dấu đã xong" : "Mở lại"}
        </Button>
      </div>
    </>
  );
}
