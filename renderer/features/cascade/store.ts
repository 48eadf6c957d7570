import { create } from "zustand";

export type Part = "wizard" | "matrix";
export type Step = "papers" | "tasks" | "plan";

interface CascadeStore {
  readonly part: Part;
  /** The cascade that is open; null: none, a new one may begin. */
  readonly cascade: string | null;
  readonly step: Step;
  /** A paper another view sent here to begin with. */
  readonly wanted: string | null;
  /** The superior papers and the lower ones of the matrix; columns null: those that follow. */
  readonly parents: readonly string[];
  readonly columns: readonly string[] | null;
  /** The task whose thread is drawn. */
  readonly thread: { readonly paper: string; readonly task: string } | null;
}

/** What the view shows; it is still there when the person comes back to it. */
export const useCascadeStore = create<CascadeStore>(() => ({
  part: "wizard",
  cascade: null,
  step: "papers",
  wanted: null,
  parents: [],
  columns: null,
  thread: null,
}));

export function openCascade(cascade: string | null, step: Step = cascade === null ? "papers" : "tasks"): void {
  useCascadeStore.setState({ part: "wizard", cascade, step });
}

/** Begins with a paper that another view sent here. */
export function beginWith(wanted: string): void {
  useCascadeStore.setState({ part: "wizard", cascade: null, step: "papers", wanted });
}

export function openMatrix(parents: readonly string[], columns: readonly string[] | null = null): void {
  useCascadeStore.setState({ part: "matrix", parents, columns, thread: null });
}
