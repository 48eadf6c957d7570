import type { Changes } from "#shared/contract/review.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import "./changes.css";

type TaskChange = Changes["tasks"][number];
type TextChange = Changes["texts"][number];
type Show = (node: string) => void;

/** What differs between two versions of a paper, by task and by text; `onShow` goes to a place in the later one. */
export function ChangesList({ changes, onShow }: { readonly changes: Changes; readonly onShow: Show }) {
  const { tasks, texts } = changes;
  return (
    <div className="changes-list">
      <h2>{`Nhiệm vụ (${tasks.length})`}</h2>
      {tasks.length === 0 ? <p className="change-none">Không có nhiệm vụ nào thay đổi.</p> : null}
      <ul>
        {tasks.map((task) => (
          <TaskCard key={`${task.kind}${task.path}${task.text}`} task={task} onShow={onShow} />
        ))}
      </ul>
      <h2>{`Câu chữ (${texts.length})`}</h2>
      <ul>
        {texts.map((text, at) => (
          <TextCard key={at} change={text} onShow={onShow} />
        ))}
      </ul>
    </div>
  );
}

const kinds = { added: "Thêm", removed: "Bỏ", changed: "Sửa" } as const;

function TaskCard({ task, onShow }: { readonly task: TaskChange; readonly onShow: Show }) {
  const { kind, path, text, node, fields } = task;
  return (
    <li className="change-card">
      <div className="change-head">
        <span className={`tag ${kind}`}>{kinds[kind]}</span>
        <strong>{path}</strong>
        {node === null ? null : (
          <Button look="quiet" onPress={() => onShow(node)}>
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

function TextCard({ change, onShow }: { readonly change: TextChange; readonly onShow: Show }) {
  const { kind, path, node, pieces } = change;
  return (
    <li className="change-card">
      <div className="change-head">
        <span className={`tag ${kind}`}>{kinds[kind]}</span>
        <strong>{path}</strong>
        {kind === "removed" ? null : (
          <Button look="quiet" onPress={() => onShow(node)}>
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
