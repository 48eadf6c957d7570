import type { Task } from "#shared/model/task.ts";

/** What a task says, in short. */
export function said({ path, lead, coordinate, implement, deadline }: Task) {
  const names = (values: Task["lead"]): string[] => values.map(({ value }) => value);
  return {
    path,
    lead: names(lead),
    ...(coordinate.length > 0 ? { coordinate: names(coordinate) } : {}),
    ...(implement.length > 0 ? { implement: names(implement) } : {}),
    ...(deadline ? { until: deadline.end ?? deadline.kind } : {}),
  };
}
