import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Output } from "#shared/contract/index.ts";
import type { Task } from "#shared/model/task.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { titleOf } from "#renderer/features/drafting/words.ts";

type Superior = Output<"drafting.context">["superiors"][number];

/** The tasks of superior papers that the task at the caret carries out, with their own words. */
export function SuperiorTask({ paper }: { readonly paper: string }) {
  const context = useCall("drafting.context", { id: paper });
  const document = useDrafting((state) => state.document);
  const caret = useDrafting((state) => state.caret);
  const superiors = context.data?.superiors ?? [];
  if (superiors.length === 0)
    return (
      <Empty
        title="Chưa nối với văn bản cấp trên"
        actions={<Button onPress={() => goTo("cascade")}>Mở Triển khai</Button>}
      >
        Nối nhiệm vụ của văn bản này với chỉ thị, kế hoạch của cấp trên ở mục Triển khai; khi đó lời của cấp trên hiện ở
        đây.
      </Empty>
    );
  const task = document === null || caret === null ? undefined : ownTask(tasksOf(document), caret.node, document);
  if (task === undefined) return <p className="drafting-note">Đặt con trỏ vào một nhiệm vụ để xem lời của cấp trên.</p>;
  const above = superiors.flatMap((superior) => linked(superior, task));
  if (above.length === 0)
    return <p className="drafting-note">Nhiệm vụ {task.path} chưa nối với nhiệm vụ nào của cấp trên.</p>;
  return (
    <ul className="superior-tasks">
      {above.map(({ superior, parent }) => (
        <li key={`${superior.entry.id} ${parent.id}`}>
          <h3>
            {titleOf(superior.entry)} · {parent.path}
          </h3>
          <blockquote>{parent.text}</blockquote>
          <p className="hint">{parent.deadline === null ? "Không nêu thời hạn" : `Thời hạn: ${parent.deadline.raw}`}</p>
          <Button onPress={() => goTo("library", { paper: superior.entry.id, node: parent.at.node })}>
            Mở văn bản
          </Button>
        </li>
      ))}
    </ul>
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
