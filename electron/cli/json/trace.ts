import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Followed, NamedPaper } from "#electron/services/review/follow.ts";

/**
 * Links and coverage as other programs get them: tasks are named by their paths, those of lower papers by
 * "file#path" when there are several papers. The shape is a promise, fields may only be added.
 */
export function traceJson(children: readonly NamedPaper[], { links, coverage }: Followed) {
  const several = children.length > 1;
  const named = (file: string, path: string): string => (several ? `${file}#${path}` : path);
  const paths = new Map(
    children.map(({ name, document }) => [name, new Map(tasksOf(document).map(({ id, path }) => [id, path]))]),
  );
  return {
    links: children.flatMap(({ name }) =>
      (links.get(name) ?? []).map(({ childPath, parentPath, confidence, why }) => ({
        child: named(name, childPath),
        parent: parentPath,
        confidence,
        why,
        ...(several ? { file: name } : {}),
      })),
    ),
    coverage: coverage.map(({ parentPath, state, children: below, answer, deep, note }) => ({
      parent: parentPath,
      state,
      children: below.map((id) => named(answer, paths.get(answer)?.get(id) ?? id)),
      deep,
      note,
      ...(several ? { file: answer } : {}),
    })),
  };
}
