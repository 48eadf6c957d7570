import { useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import { dayInWords } from "#shared/text/days.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useActs } from "./acts.ts";
import { useDesk } from "./data.ts";
import { showNode } from "./store.ts";

type Changes = Output<"review.changes">;
type TaskChange = Changes["tasks"][number];
type TextChange = Changes["texts"][number];

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
  return (
    <>
      <h2>{`Nhiệm vụ (${tasks.length})`}</h2>
      {tasks.length === 0 ? <p className="review-none">Không có nhiệm vụ nào thay đổi.</p> : null}
      <ul>
        {tasks.map((task) => (
          <TaskCard key={`${task.kind}${task.path}${task.text}`} task={task} />
        ))}
      </ul>
      <h2>{`Câu chữ (${texts.length})`}</h2>
      <ul>
        {texts.map((text, at) => (
          <TextCard key={at} change={text} />
        ))}
      </ul>
    </>
  );
}

const kinds = { added: "Thêm", removed: "Bỏ", changed: "Sửa" } as const;

function TaskCard({ task }: { readonly task: TaskChange }) {
  const { kind, path, text, node, fields } = task;
  return (
    <li className="review-change">
      <div className="review-comment-head">
        <span className={`review-tag ${kind}`}>{kinds[kind]}</span>
        <strong>{path}</strong>
        {node === null ? null : (
          <Button look="quiet" onPress={() => showNode(node)}>
            Xem
          </Button>
        )}
      </div>
      {fields.length === 0 ? <p>{text}</p> : null}
      {fields.map(({ name, before, after }) => (
        <p key={name}>
          {name}: <del>{before === "" ? "chưa ghi" : before}</del> → <ins>{after === "" ? "bỏ trống" : after}</ins>
        </p>
      ))}
    </li>
  );
}

function TextCard({ change: { kind, path, node, pieces } }: { readonly change: TextChange }) {
  return (
    <li className="review-change">
      <div className="review-comment-head">
        <span className={`review-tag ${kind}`}>{kinds[kind]}</span>
        <strong>{path}</strong>
        {kind === "removed" ? null : (
          <Button look="quiet" onPress={() => showNode(node)}>
            Xem
          </Button>
        )}
      </div>
      <p>
        {pieces.map((piece, at) => {
          if (piece.kind === "added") return <ins key={at}>{piece.text}</ins>;
          return piece.kind === "removed" ? (
            <del key={at}>{piece.text}</del>
          ) : (
            <span key={at}>{shortened(piece.text, at, pieces.length)}</span>
          );
        })}
      </p>
    </li>
  );
}

/** Words that did not change are shown only near those that did. */
function shortened(text: string, at: number, of: number): string {
  const near = 60;
  if (text.length <= 2 * near) return text;
  const [head, tail] = [text.slice(0, near), text.slice(-near)];
  return at === 0 ? `…${tail}` : at === of - 1 ? `${head}…` : `${head}… …${tail}`;
}
