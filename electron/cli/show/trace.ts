import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Coverage } from "#shared/trace/coverage.ts";
import type { ShownState } from "#shared/trace/states.ts";
import { shownState, shownStateIds, shownStates } from "#shared/trace/states.ts";
import type { Followed, NamedPaper } from "#electron/services/review/follow.ts";
import { widthOf, wrap } from "./text.ts";

/** Each superior task with what carries it out, and a line of counts for each lower paper. */
export function traceLines(
  parent: Document,
  children: readonly NamedPaper[],
  followed: Followed,
  columns?: number,
): string {
  const width = widthOf(columns);
  const tasks = tasksOf(parent);
  if (tasks.length === 0) return "Không thấy nhiệm vụ nào trong văn bản cấp trên.\n";
  const parts = tasks.map(({ id, path, text }) => {
    const states = followed.coverage.filter(({ parentId }) => parentId === id);
    return [
      wrap(`${pathWords(path)}  ${text}`, width),
      ...states.map((state) => stateLine(state, children, followed, width)),
    ].join("\n");
  });
  return `${parts.join("\n\n")}\n\n${children.map(({ name }) => countLine(name, followed.coverage)).join("\n")}\n`;
}

function stateLine(coverage: Coverage, children: readonly NamedPaper[], { links }: Followed, width: number): string {
  const { state, answer, parentId, note } = coverage;
  const below = (links.get(answer) ?? []).filter((link) => link.parentId === parentId);
  const file = children.length > 1 ? `${answer}: ` : "";
  const tasks = below.map(
    ({ childPath, confidence, why }) => `${pathWords(childPath)} (${Math.round(confidence * 100)} %: ${why})`,
  );
  const rest = [tasks.join("; "), state === "uncovered" ? "" : note].filter((part) => part !== "");
  return wrap([`${file}${signOf(shownState(coverage))}`, ...rest].join(". "), width, "    ");
}

function countLine(name: string, coverage: readonly Coverage[]): string {
  const own = coverage.filter(({ answer }) => answer === name);
  const counts = shownStateIds
    .map((state) => ({ words: signOf(state), count: own.filter((each) => shownState(each) === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words}: ${count}`);
  return `${name}: ${own.length} nhiệm vụ; ${counts.join("; ")}.`;
}

/** A state by a shape and a word, so that it is told without colour. */
function signOf(state: ShownState): string {
  const { shape, word } = shownStates[state];
  return `${shape} ${word}`;
}
