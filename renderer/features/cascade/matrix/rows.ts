import type { MatrixTable } from "#shared/contract/matrix.ts";
import type { ShownState } from "#shared/trace/states.ts";
import { addDays } from "#shared/text/days.ts";
import { fold } from "#shared/text/fold.ts";
import { told } from "./states.ts";

/** A task of a superior paper: its place in the table's rows. Or a line that names the tasks below it. */
export type Line = { readonly kind: "task"; readonly at: number } | { readonly kind: "group"; readonly title: string };

export interface Filter {
  /** Rows with such a cell in a column that is shown; null: all. */
  readonly state: ShownState | "suggested" | null;
  readonly lead: string | null;
  readonly deadline: "past" | "month" | "later" | "none" | null;
  readonly group: "paper" | "lead" | "none";
}

export const noFilter: Filter = { state: null, lead: null, deadline: null, group: "paper" };

type Row = MatrixTable["rows"][number];

/** The rows that are shown, in their groups. `today`: ISO day. */
export function linesOf({ rows, columns, parents }: MatrixTable, filter: Filter, today: string): Line[] {
  const kept = rows.flatMap((row, at) =>
    inState(columns, at, filter.state) && inLead(row, filter.lead) && inDeadline(row, filter.deadline, today)
      ? [at]
      : [],
  );
  const names = new Map(parents.map(({ id, name }) => [id, name]));
  const titleOf = (at: number): string | null => {
    const row = rows[at] as Row;
    if (filter.group === "lead") return row.lead[0] ?? "Không nêu chủ trì";
    return filter.group === "paper" && parents.length > 1 ? (names.get(row.document) ?? "") : null;
  };
  const groups = new Map<string, number[]>();
  for (const at of kept) {
    const title = titleOf(at) ?? "";
    groups.set(title, [...(groups.get(title) ?? []), at]);
  }
  return [...groups].flatMap(([title, places]): Line[] => [
    ...(title === "" ? [] : [{ kind: "group" as const, title: `${title} (${places.length})` }]),
    ...places.map((at) => ({ kind: "task" as const, at })),
  ]);
}

function inState(columns: MatrixTable["columns"], at: number, wanted: Filter["state"]): boolean {
  return (
    wanted === null ||
    columns.some(({ states }) => {
      const { state, suggested } = told(states, at);
      return wanted === "suggested" ? suggested : state === wanted;
    })
  );
}

function inLead(row: Row, wanted: string | null): boolean {
  return (
    wanted === null || row.lead.some((name) => fold(name) === fold(wanted)) || (wanted === "" && row.lead.length === 0)
  );
}

function inDeadline({ deadline }: Row, wanted: Filter["deadline"], today: string): boolean {
  if (wanted === null) return true;
  const end = deadline?.end ?? null;
  if (wanted === "none") return end === null;
  if (end === null) return false;
  const soon = addDays(today, 30) ?? today;
  return wanted === "past" ? end < today : wanted === "month" ? end >= today && end <= soon : end > soon;
}

/** Everyone who leads a task, each once, in the order met. */
export function leadsIn({ rows }: MatrixTable): string[] {
  const found = new Map(rows.flatMap(({ lead }) => lead.map((name) => [fold(name), name] as const)));
  return [...found.values()];
}

/** How many of the shown cells are in each state. */
export function countsOf({ columns }: MatrixTable, lines: readonly Line[]): ReadonlyMap<ShownState, number> {
  const counts = new Map<ShownState, number>();
  for (const line of lines)
    if (line.kind === "task")
      for (const { states } of columns) {
        const { state } = told(states, line.at);
        counts.set(state, (counts.get(state) ?? 0) + 1);
      }
  return counts;
}
