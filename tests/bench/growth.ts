import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { Figure, Group } from "./figure.ts";
import { exponent, median, timed } from "./figure.ts";
import { planText, readText } from "./papers.ts";

const sizes = [100, 300, 1000, 3000, 10_000];

/** How time grows with the blocks of a paper: 1 is in step with the size, 2 is four times the time for twice the size. */
export function measureGrowth(): Group {
  for (let warm = 0; warm < 20; warm += 1) measure(planText(300));
  const points = sizes.map((size) => {
    const text = planText(size);
    const samples = Array.from({ length: 5 }, () => measure(text));
    const of = (step: keyof ReturnType<typeof measure>): number => median(samples.map((sample) => sample[step]));
    return { size, read: of("read"), tasks: of("tasks"), rules: of("rules") };
  });
  const figures = (["read", "tasks", "rules"] as const).flatMap((step): Figure[] => [
    { name: `${step}, 1,000 blocks`, value: points[2]?.[step] ?? Number.NaN, unit: "ms" },
    { name: `${step}, 10,000 blocks`, value: points[4]?.[step] ?? Number.NaN, unit: "ms" },
    {
      name: `${step}, growth from 100 to 10,000 blocks`,
      value: exponent(points.map((at) => [at.size, at[step]])),
      unit: "power",
      bar: 1.2,
    },
  ]);
  return { title: "How time grows with the paper (time = c · blocks^power), code warm", figures };
}

function measure(text: string): { read: number; tasks: number; rules: number } {
  let document = readText("");
  const read = timed(() => void (document = readText(text)));
  const tasks = timed(() => void tasksOf(document));
  const rules = timed(() => void checkDocument(document, { today: "2026-04-15" }));
  return { read, tasks, rules };
}
