import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/**
 * On each seed: the first time in a fresh process, its code loaded but never run there, and when the code is warm. The
 * fresh process finds the code compiled by the one before it, as the program itself does from its second start on.
 */
export function measureSeeds(folder: string): Group {
  const compiled = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  const program = fileURLToPath(new URL("cold.ts", import.meta.url));
  const figures = seeds().flatMap((seed): Figure[] => {
    const sample = (): number => Number(runProgram(process.execPath, [program, seed.path], [0], compiled).stdout);
    sample();
    const cold = Array.from({ length: 7 }, sample);
    const content = contentOf(seed);
    repeated(5, () => wholeWork(content));
    const warm = repeated(15, () => wholeWork(content));
    const limit = seed.name === longestSeed().name ? coldBar : {};
    return [figure(`${seed.name}, cold`, cold, "ms", limit), figure(`${seed.name}, warm`, warm)];
  });
  return { title: "Reading, facts and all rules, in one process", figures };
}
