import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Output } from "#shared/contract/index.ts";
import type { Task } from "#shared/model/task.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { linkTopic, titleOf } from "#renderer/features/drafting/words.ts";
import { LinkDialog } from "./link-dialog.tsx";

type Superior = Output<"drafting.context">["superiors"][number];

export interface SuperiorTaskProps {
  readonly paper: string;
  readonly writable: boolean;
  /** Keeps what was typed, so that a task just written can be linked. */
  readonly onBefore: () => Promise<void>;
}

/** The tasks of superior papers that the task at the caret carries out, with their own words. */
export function SuperiorTask({ paper, writable, onBefore }: SuperiorTaskProps) {
  const context = useCall("drafting.context", { id: paper });
  const document = useDrafting((state) => state.document);
  const caret = useDrafting((state) => state.caret);
  const isLinking = useDrafting((state) => state.isLinking);
  const superiors = context.data?.superiors ?? [];
  const task = document === null || caret === null ? undefined : ownTask(tasksOf(document), caret.node, document);
  if (task === undefined)
    return superiors.length === 0 ? (
      <Empty
        title="Chưa nối với văn bản cấp trên"
        actions={<Button onPress={() => goTo("cascade")}>Mở Triển khai</Button>}
      >
        Đặt con trỏ vào một nhiệm vụ để nối nhiệm vụ đó với chỉ thị, kế hoạch của cấp trên; khi đó lời của cấp trên hiện
        ở đây.
      </Empty>
    ) : (
      <p className="drafting-note">Đặt con trỏ vào một nhiệm vụ để xem lời của cấp trên.</p>
    );
  const above = superiors.flatMap((superior) => linked(superior, task));
  return (
    <>
      {above.length === 0 ? (
        <p className="drafting-note">Nhiệm vụ {pathWords(task.path)} chưa nối với nhiệm vụ nào của cấp trên.</p>
      ) : (
        <ul className="superior-tasks">
          {above.map(({ superior, parent }) => (
            <LinkedTask
              key={`${superior.entry.id} ${parent.id}`}
              paper={paper}
              own={task}
              superior={superior}
              parent={parent}
              writable={writable}
            />
          ))}
        </ul>
      )}
      {writable ? (
        <div className="drafting-note">
          <Button onPress={() => useDrafting.setState({ isLinking: true })}>Liên kết với nhiệm vụ cấp trên…</Button>
        </div>
      ) : null}
      {writable && isLinking ? (
        <LinkDialog
          paper={paper}
          own={task}
          superiors={superiors.map(({ entry }) => entry)}
          onBefore={onBefore}
          onClose={() => useDrafting.setState({ isLinking: false })}
        />
      ) : null}
    </>
  );
}

interface LinkedTaskProps {
  readonly paper: string;
  readonly own: Task;
  readonly superior: Superior;
  readonly parent: Task;
  readonly writable: boolean;
}

/** A superior task with its words, and the way to it. */
function LinkedTask({ paper, own, superior, parent, writable }: LinkedTaskProps) {
  const client = useClient();
  const unlink = async (): Promise<void> => {
    const ends = { superior: superior.entry.id, task: parent.id };
    try {
      const { before } = await client.call("drafting.link", { id: paper, ownTask: own.id, ...ends, linked: false });
      const back = { parent: ends.superior, task: ends.task, child: paper, childTask: own.id, state: before };
      const again = (): void => void client.call("matrix.link", back).catch(tellFailure);
      const words = `Đã gỡ liên kết của nhiệm vụ ${pathWords(own.path)}.`;
      tellDone(words, { title: "Hoàn tác", run: again }, linkTopic(paper, own.id, parent.id));
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <li>
      <h3>
        {titleOf(superior.entry)} · {pathWords(parent.path)}
      </h3>
      <blockquote>{parent.text}</blockquote>
      <p className="hint">{parent.deadline === null ? "Không nêu thời hạn" : `Thời hạn: ${parent.deadline.raw}`}</p>
      <div className="finding-actions">
        <Button onPress={() => goTo("library", { paper: superior.entry.id, node: parent.at.node })}>Mở</Button>
        {writable ? <Button onPress={() => void unlink()}>Gỡ</Button> : null}
      </div>
    </li>
  );
}

function linked(superior: Superior, task: Task): { superior: Superior; parent: Task }[] {
  const parents = new Set(superior.links.filter(({ child }) => child === task.id).map(({ parent }) => parent));
  return tasksOf(superior.document).flatMap((parent) => (parents.has(parent.id) ? [{ superior, parent }] : []));
}

/** The task that stands in the node, or in the task block the node is a line of. */
function ownTask(
  tasks: readonly Task[],
  node: string,
  document: { readonly body: { readonly children: readonly object[] } },
) {
  const own = tasks.find((task) => task.at.node === node);
  if (own !== undefined) return own;
  const block = document.body.children.find(
    (each) =>
      "children" in each && (each.children as readonly object[]).some((child) => "id" in child && child.id === node),
  );
  if (block === undefined || !("children" in block)) return undefined;
  const inside = new Set((block.children as readonly { id?: string }[]).map(({ id }) => id));
  return tasks.find((task) => inside.has(task.at.node) || ("id" in block && task.at.node === block.id));
}
