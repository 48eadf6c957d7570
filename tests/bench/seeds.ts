import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "#scripts/bundle.mjs";
import type { Figure, Group } from "./figure.ts";
import { figure, repeated } from "./figure.ts";
import { contentOf, longestSeed, seeds } from "./papers.ts";
import { runProgram } from "./process.ts";
import { wholeWork } from "./whole-work.ts";

const coldBar = { bar: 250 };

/**
 * On each seed: the first time in a fresh process, its code loaded but never run there, and when the code is warm. The
 * fresh process is bundled and started as the program is, and finds the code compiled by the one before it, as the
 * program does from its second start on.
 */
export async function measureSeeds(folder: string): Promise<Group> {
  await bundle({ cold: fileURLToPath(new URL("cold.ts", import.meta.url)) }, folder);
  const program = [join(folder, "cold.cjs")];
  const figures = seeds().flatMap((seed): Figure[] => {
    const sample = (): number => Number(runProgram(process.execPath, [...program, seed.path]).stdout);
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
