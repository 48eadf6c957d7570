import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { coverageOf } from "#shared/trace/coverage.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { placeOf } from "#shared/trace/place.ts";
import { expectations, readFile } from "./score.ts";

interface ExpectedLink {
  readonly parentPath?: string;
  /** First words of a parent task whose path is a matter of counting. */
  readonly parentStarts?: string;
  readonly childPath: string;
  readonly optional?: boolean;
}

const directive = "tin-chi-thi-05-ct-ttg";
const letter = "cong-van-1328-ubnd-tthc-quang-ngai";
const ward = "ke-hoach-phuong-chanh-lo";

function expectedLinks(file: string): readonly ExpectedLink[] {
  const { links } = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as { links: readonly ExpectedLink[] };
  return links;
}

function paper(file: string): Document {
  return readFile(new URL(file, import.meta.url).pathname);
}

function seed(name: string): Document {
  return paper(`seeds/${name}.txt`);
}

/** A part "3.4#3" that the reader leaves with the part before it is looked for there. */
function pathIn(path: string, have: ReadonlySet<string>): string {
  const [base, part] = path.split("#");
  if (have.has(path) || part === undefined) return path;
  return pathIn(Number(part) > 2 ? `${base}#${Number(part) - 1}` : (base as string), have);
}

interface Pair {
  readonly parent: Document;
  readonly child: Document;
  /** File of the links that a careful reader makes. */
  readonly file: string;
}

/** F1 against the links a careful reader makes; those that may or may not be made count neither way. */
function f1({ parent, child, file }: Pair, threshold?: number): number {
  const above = tasksOf(parent);
  const have = new Set(above.map(({ path }) => path));
  const must = new Set<string>();
  const may = new Set<string>();
  for (const { parentPath, parentStarts, childPath, optional } of expectedLinks(file)) {
    const path = parentPath ?? above.find(({ text }) => text.startsWith(parentStarts as string))?.path ?? "?";
    (optional ? may : must).add(`${pathIn(path, have)}>${childPath}`);
  }
  const links = linksBetween(parent, child, threshold === undefined ? {} : { threshold });
  const found = [...new Set(links.map(({ parentPath, childPath }) => `${parentPath}>${childPath}`))];
  const right = found.filter((pair) => must.has(pair)).length;
  const wrong = found.filter((pair) => !must.has(pair) && !may.has(pair)).length;
  return (2 * right) / (right + wrong + must.size);
}

/** Five hundredths to either side of where links begin by default: what holds only at one value was fitted, not found. */
const thresholds = [undefined, 0.39, 0.41, 0.43, 0.45, 0.47, 0.49];

function worst(pair: Pair): number {
  return Math.min(...thresholds.map((threshold) => f1(pair, threshold)));
}

const pairsFolder = new URL("pairs/", import.meta.url);
const madeUp = readdirSync(new URL("expected/", pairsFolder)).map((name) => {
  const [parent, child] = name.replace(".json", "").split("--") as [string, string];
  const own = readdirSync(new URL("papers/", pairsFolder));
  const folder = (base: string): string => (own.includes(`${base}.txt`) ? "pairs/papers" : "papers");
  return [parent, child, { parent: paper(`${folder(parent)}/${parent}.txt`), child: paper(`${folder(child)}/${child}.txt`), file: `pairs/expected/${name}` }] as const;
});

describe("links between the seeds", () => {
  const [top, middle, bottom] = [seed(directive), seed(letter), seed(ward)] as const;

  it.each([
    ["directive → letter", top, middle, "trace-tin-chi-thi-05--cong-van-1328", 0.8],
    ["directive → ward plan", top, bottom, "trace-tin-chi-thi-05--ke-hoach-phuong-chanh-lo", 0.8],
    ["letter → ward plan", middle, bottom, "trace-cong-van-1328--ke-hoach-phuong-chanh-lo", 0.65],
  ] as const)("%s as a careful reader makes them, whatever the threshold nearby", (_, parent, child, name, bar) => {
    expect(worst({ parent, child, file: `expected/${name}.json` })).toBeGreaterThanOrEqual(bar);
  });

  it.each(madeUp)("%s → %s as a careful reader makes them, whatever the threshold nearby", (_, __, pair) => {
    expect(worst(pair)).toBeGreaterThanOrEqual(0.75);
  });

  it("covers every superior task with one state", () => {
    const links = linksBetween(top, bottom);
    const coverage = coverageOf(top, [{ id: ward, document: bottom, links }], [], placeOf(top));
    expect(coverage.map(({ parentId }) => parentId)).toEqual(tasksOf(top).map(({ id }) => id));
    expect(new Set(coverage.filter(({ state }) => state === "covered").map(({ parentId }) => parentId))).toEqual(new Set(links.map(({ parentId }) => parentId)));
  });
});

/** Papers on the same subject as others of the corpus may well share tasks; all the rest have nothing to do with each other. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/tctda06|chi-thi-05|1328|chanh-lo|chuyen-doi-so|-ai-|ho-tich|cchc|cthd-nq|thue-co-so|hoa-don/u, "chuyển đổi số"],
  [/dich-ta|nong-nghiep/u, "nông nghiệp"],
  [/bao-2024|pctt/u, "thiên tai"],
  [/duoi-nuoc|truong-thpt|gddt/u, "trẻ em"],
];
const subjectOf = (name: string): string => subjects.find(([pattern]) => pattern.test(name))?.[1] ?? name;

describe("papers that have nothing to do with each other", () => {
  const papers = expectations().map(({ name, file }) => ({ name, document: readFile(file) }));
  const pairs = papers.flatMap((a) => papers.filter((b) => subjectOf(a.name) !== subjectOf(b.name)).map((b) => [a, b] as const));

  it("share practically no links", () => {
    const found = pairs.map(([a, b]) => linksBetween(a.document, b.document).length);
    expect(pairs.length).toBeGreaterThan(300);
    expect(found.reduce((sum, one) => sum + one, 0) / pairs.length).toBeLessThan(0.2);
    expect(Math.max(...found)).toBeLessThanOrEqual(3);
  });

  it("links refer to tasks that exist, with a confidence and words inside their papers", () => {
    for (const [a, b] of papers.map((one, at) => [one, papers[(at + 1) % papers.length] as (typeof papers)[number]] as const)) {
      const [above, below] = [new Map(tasksOf(a.document).map((task) => [task.id, task])), new Map(tasksOf(b.document).map((task) => [task.id, task]))];
      for (const { parentId, childId, confidence, why, shared } of linksBetween(a.document, b.document, { threshold: 0.2 })) {
        const [task, own] = [above.get(parentId), below.get(childId)];
        expect([task === undefined, own === undefined]).toEqual([false, false]);
        expect(confidence).toBeGreaterThanOrEqual(0.2);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(why).toMatch(/\d+\/\d+ từ/u);
        for (const { start, end } of shared.parent) expect([start >= (task?.at.start ?? 0), end <= (task?.at.start ?? 0) + (task?.text.length ?? 0)]).toEqual([true, true]);
      }
    }
  });
});
