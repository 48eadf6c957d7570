import type { Entry } from "#electron/cli/command.ts";

/** Every command, in the order of the help. A command is loaded only when it is called. */
export const commands: readonly Entry[] = [
  {
    name: "read",
    summary: "đọc một văn bản, cho biết thể thức, bố cục",
    load: async () => (await import("./read.ts")).read,
  },
  {
    name: "tasks",
    summary: "rút các nhiệm vụ được giao trong văn bản",
    load: async () => (await import("./tasks.ts")).tasks,
  },
];
