import { readFileSync, readdirSync } from "node:fs";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";

/** What a careful reader expects of a paper; see README.md of this folder. */
export interface ExpectedTask {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly implement: readonly string[];
  readonly deadline: ExpectedDeadline | null;
  /** Other readings that are right too, per field. */
  readonly accept?: {
    readonly lead?: readonly (readonly string[])[];
    readonly coordinate?: readonly (readonly string[])[];
    readonly implement?: readonly (readonly string[])[];
    readonly deadline?: readonly (ExpectedDeadline | null)[];
  };
  /** Neither a miss nor a false task. */
  readonly optional?: boolean;
}

export interface ExpectedDeadline {
  readonly raw: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface Expectation {
  readonly name: string;
  readonly file: string;
  readonly tasks: readonly ExpectedTask[];
  readonly header?: Readonly<Record<string, unknown>>;
}

export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly matched: number;
  readonly lead: number;
  readonly coordinate: number;
  readonly deadline: number;
  /** Readable lines of what differs. */
  readonly differences: readonly string[];
}

const here = new URL(".", import.meta.url);

/** "." the seeds and the first papers, "held-out" the second set, "third" and "fourth" the later ones (README.md). */
export type CorpusSet = "." | "held-out" | "third" | "fourth";

/** The papers with expectations in a folder of the corpus. */
export function expectations(set: CorpusSet = "."): Expectation[] {
  const root = new URL(`${set}/`, here);
  const seeds = set === "." ? readdirSync(new URL("seeds/", root)) : [];
  return readdirSync(new URL("expected/", root))
    .filter((name) => name.endsWith(".tasks.json"))
    .map((name) => {
      const base = name.replace(".tasks.json", "");
      const folder = seeds.includes(`${base}.txt`) ? "seeds" : "papers";
      const content = JSON.parse(readFileSync(new URL(`expected/${name}`, root), "utf8")) as Omit<
        Expectation,
        "name" | "file"
      >;
      return { ...content, name: base, file: new URL(`${folder}/${base}.txt`, root).pathname };
    });
}

export function readFile(file: string): Document {
  let next = 0;
  return readDocument(readPlainText(readFileSync(file, "utf8"), file), () => `n${(next += 1)}`).document;
}

function key(text: string): string {
  return text.normalize("NFC").replace(/[–—−]/gu, "-").replace(/[\s\u00a0]+/gu, " ").replace(/[.;,:]+$/u, "").trim().toLowerCase();
}

function same(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [ours.map(key).toSorted(), theirs.map(key).toSorted()];
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function sameAny(ours: readonly string[], theirs: readonly string[], accepted: readonly (readonly string[])[] = []): boolean {
  return [theirs, ...accepted].some((reading) => same(ours, reading));
}

function sameDeadline(ours: Task["deadline"], theirs: ExpectedDeadline | null): boolean {
  if (ours === null || theirs === null) return ours === null && theirs === null;
  return ours.kind === theirs.kind && ours.end === theirs.end && ours.start === theirs.start;
}

function lineOfTask(task: Task, document: Document): number {
  const places = document.source?.places[task.at.node] ?? [];
  return places.findLast(([offset]) => offset <= task.at.start)?.[1] ?? places[0]?.[1] ?? 0;
}

function alike(task: Task, expected: ExpectedTask): boolean {
  const [ours, theirs] = [key(task.text).slice(0, 40), key(expected.text).slice(0, 40)];
  return ours.startsWith(theirs.slice(0, 20)) || theirs.startsWith(ours.slice(0, 20)) || key(task.text).includes(theirs.slice(0, 30));
}

/** Compares what the program finds in a paper with what is expected of it. */
export function score(expectation: Expectation): Score {
  const document = readFile(expectation.file);
  outlineOf(document);
  const free = tasksOf(document).map((task) => ({ task, line: lineOfTask(task, document) }));
  const found = free.length;
  const differences: string[] = [];
  let [optional, expectedCount] = [0, 0];
  let [matched, lead, coordinate, deadline] = [0, 0, 0, 0];
  for (const expected of expectation.tasks) {
    const at = free.findIndex(({ task, line }) => line === expected.line && (alike(task, expected) || task.path === expected.path));
    if (!expected.optional) expectedCount += 1;
    if (at < 0 && expected.optional) continue;
    if (at < 0) {
      differences.push(`- ${expected.path} dòng ${expected.line}: ${expected.text.slice(0, 70)}`);
      continue;
    }
    const { task } = free.splice(at, 1)[0] as (typeof free)[number];
    if (expected.optional) {
      optional += 1;
      continue;
    }
    matched += 1;
    const note = (what: string, ours: unknown, theirs: unknown): void => void differences.push(`~ ${expected.path} dòng ${expected.line} ${what}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`);
    if (task.path !== expected.path) note("path", task.path, expected.path);
    const leads = task.lead.map(({ value }) => value);
    if (sameAny(leads, expected.lead, expected.accept?.lead)) lead += 1;
    else note("chủ trì", leads, expected.lead);
    const others = task.coordinate.map(({ value }) => value);
    if (sameAny(others, expected.coordinate, expected.accept?.coordinate)) coordinate += 1;
    else note("phối hợp", others, expected.coordinate);
    const right = [expected.deadline, ...(expected.accept?.deadline ?? [])].some((reading) => sameDeadline(task.deadline, reading));
    if (right) deadline += 1;
    else note("thời hạn", task.deadline && [task.deadline.raw, task.deadline.kind, task.deadline.start, task.deadline.end], expected.deadline);
  }
  for (const { task, line } of free) differences.push(`+ ${task.path} dòng ${line}: ${task.text.slice(0, 90)}`);
  return { expected: expectedCount, found: found - optional, matched, lead, coordinate, deadline, differences };
}
