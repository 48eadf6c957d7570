import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Coverage } from "#shared/trace/coverage.ts";
import { shownState } from "#shared/trace/states.ts";
import type { Matrix } from "#electron/exporters/xlsx/matrix.ts";
import type { Followed, NamedPaper } from "./follow.ts";

/** The superior tasks against the lower papers, ready to be written as a sheet. */
export function matrixOf(title: string, parent: Document, children: readonly NamedPaper[], followed: Followed): Matrix {
  const cells = new Map(followed.coverage.map((each) => [`${each.parentId} ${each.answer}`, each]));
  const paths = new Map(
    children.map(({ name, document }) => [name, new Map(tasksOf(document).map(({ id, path }) => [id, path]))]),
  );
  return {
    title,
    columns: children.map(({ name }) => name),
    rows: tasksOf(parent).map((task) => ({
      path: pathWords(task.path),
      text: task.text,
      deadline: task.deadline?.raw ?? "",
      cells: children.map(({ name }) => cellOf(cells.get(`${task.id} ${name}`), paths.get(name))),
    })),
  };
}

function cellOf(coverage: Coverage | undefined, paths: ReadonlyMap<string, string> | undefined) {
  if (coverage === undefined) return { state: "uncovered" as const, text: "" };
  const below = coverage.children.map((id) => pathWords(paths?.get(id) ?? "")).filter((path) => path !== "");
  const text = [below.join(", "), coverage.state === "uncovered" ? "" : coverage.note];
  return { state: shownState(coverage), text: text.filter((part) => part !== "").join(". ") };
}
