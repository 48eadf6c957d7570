import { headerOf } from "#shared/facts/header.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { Figure, Group } from "./figure.ts";
import { figure, repeated } from "./figure.ts";
import { contentOf, longestSeed, readText, seeds } from "./papers.ts";
import { runProgram } from "./process.ts";

/** The day the checks are made on; without it some rules keep silent. */
const today = "2026-01-15";
const coldBar = { bar: 250 };

/** Reading, facts and all rules on a text: the work of `check` without files and printing. */
export function wholeWork(content: string): void {
  const document = readText(content);
  outlineOf(document);
  headerOf(document);
  tasksOf(document);
  checkDocument(document, { today });
}

/** On each seed: the first time in a fresh process, code loaded but never run, and when the code is warm. */
export function measureSeeds(): Group {
  const figures = seeds().flatMap((seed): Figure[] => {
    const cold = Array.from({ length: 5 }, () => {
      const { stdout } = runProgram(process.execPath, [new URL("cold.ts", import.meta.url).pathname, seed.path]);
      return Number(stdout);
    });
    const content = contentOf(seed);
    repeated(5, () => wholeWork(content));
    const warm = repeated(15, () => wholeWork(content));
    const limit = seed.name === longestSeed().name ? coldBar : {};
    return [figure(`${seed.name}, cold`, cold, "ms", limit), figure(`${seed.name}, warm`, warm)];
  });
  return { title: "Reading, facts and all rules, in one process", figures };
}
