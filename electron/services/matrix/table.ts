import type { Input } from "#shared/contract/index.ts";
import type { MatrixTable, MatrixTask } from "#shared/contract/matrix.ts";
import { limitDay } from "#shared/facts/limit-day.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Task } from "#shared/model/task.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { shortName } from "#shared/trace/short-name.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { Column } from "./columns.ts";
import { coverageColumns } from "./columns.ts";
import type { Papers } from "./papers.ts";

/** Cells up to which the places of the covering tasks are sent along. */
const mostPaths = 100_000;

/** The tasks of superior papers against lower papers. */
export function tableOf(db: Reader, papers: Papers, { parents, children }: Input<"matrix.table">): MatrixTable {
  const parts = parents.map((parent) => columnsOf(db, papers, parent, children));
  const rows = parts.flatMap(({ parent, tasks }) => tasks.map((task) => ({ ...taskOf(task), document: parent })));
  const withPaths = rows.length * children.length <= mostPaths;
  return {
    parents: parents.map((id) => ({ ...papers.entry(id), name: shortName(papers.entry(id)) })),
    rows,
    columns: children.map((id, at) => {
      const entry = papers.entry(id);
      const own = parts.map(({ columns, tasks }) => ({ column: columns[at], tasks }));
      return {
        id,
        name: shortName(entry),
        entry,
        states: own.map(({ column }) => column?.states ?? "").join(""),
        ...(withPaths
          ? {
              paths: own.flatMap(({ column, tasks }) =>
                tasks.map((_, place) => column?.cell(place).paths.join(", ") ?? ""),
              ),
            }
          : {}),
      };
    }),
  };
}

export interface Part {
  readonly parent: string;
  readonly tasks: readonly Task[];
  readonly columns: readonly Column[];
}

/** One superior paper's tasks in each of the lower papers, in the order given. */
export function columnsOf(db: Reader, papers: Papers, parent: string, children: readonly string[]): Part {
  const tasks = tasksOf(papers.document(parent));
  const asked = tasks.map((task) => ({
    id: task.id,
    print: fingerprint(task),
    limit: limitDay(task.deadline),
  }));
  return { parent, tasks, columns: coverageColumns(db, parent, asked, children) };
}

/** A task as the window shows it. */
export function taskOf(task: Task): MatrixTask {
  return {
    id: task.id,
    path: pathWords(task.path),
    text: task.text,
    node: task.at.node,
    start: task.at.start,
    lead: (task.lead.length > 0 ? task.lead : task.implement).map(({ value }) => value),
    coordinate: task.coordinate.map(({ value }) => value),
    deadline: task.deadline === null ? null : { raw: task.deadline.raw, end: task.deadline.end },
  };
}
