import type { TaskDeadline } from "#shared/model/task.ts";

/** The last day a limit leaves, null for what is no limit. */
export function limitDay(deadline: TaskDeadline | null): string | null {
  if (!deadline || deadline.end === null || deadline.estimated || deadline.yearAssumed || deadline.operator === "from")
    return null;
  return deadline.kind === "event" ||
    deadline.kind === "roadmap" ||
    deadline.kind === "ongoing" ||
    deadline.kind === "periodic" ||
    deadline.kind === "unknown"
    ? null
    : deadline.end;
}
