import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { CascadeResult } from "#shared/trace/cascade/input.ts";

/** What became of each superior task; `file` where there are several superior papers. Fields may only be added. */
export function cascadeJson(result: CascadeResult, superiors: readonly { readonly name: string }[]) {
  const fileOf = (at: number) => (superiors.length > 1 ? { file: superiors[at]?.name ?? "" } : {});
  const paths = new Map(tasksOf(result.document).map(({ id, path }) => [id, path]));
  return {
    tasks: tasksOf(result.document).length,
    links: result.links.map(({ childPath, parentPath, superior }) => ({
      child: childPath,
      parent: parentPath,
      ...fileOf(superior),
    })),
    notFor: result.notFor.map(({ superior, task, reason }) => ({ parent: task.path, reason, ...fileOf(superior) })),
    doubts: result.doubts.map(({ taskIds, reason }) => {
      const places = taskIds.flatMap((id) => paths.get(id) ?? []);
      return { path: places[0] ?? null, paths: places, reason };
    }),
  };
}
