import { documents } from "./0010-documents.ts";
import { tasks } from "./0020-tasks.ts";
import { register } from "./0030-register.ts";
import { search } from "./0040-search.ts";
import { drafting } from "./0050-drafting.ts";
import { library } from "./0060-library.ts";
import { cascade } from "./0070-cascade.ts";
import { review } from "./0080-review.ts";
import { issuing } from "./0090-issuing.ts";
import { taskFields } from "./0100-task-fields.ts";
import { month } from "./0110-month.ts";
import { limitDay } from "./0120-limit-day.ts";
import type { Migration } from "./migration.ts";

/** Every step, ascending. */
export const migrations: readonly Migration[] = [
  documents,
  tasks,
  register,
  search,
  drafting,
  library,
  cascade,
  review,
  issuing,
  taskFields,
  month,
  limitDay,
];
