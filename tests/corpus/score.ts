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
  readonly deadline: { readonly raw: string; readonly kind: string; readonly start: string | null; readonly end: string | null } | null;
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

export function expectations(): Expectation[] {
  return readdirSync(new URL("expected/", here))
    .filter((name) => name.endsWith(".tasks.json"))
    .map((name) => {
      const base = name.replace(".tasks.json", "");
      const folder = readdirSync(new URL("seeds/", here)).includes(`${base}.txt`) ? "seeds" : "papers";
      const content = JSON.parse(readFileSync(new URL(`expected/${name}`, here), "utf8")) as Omit<Expectation, "name" | "file">;
      return { ...content, name: base, file: new URL(`${folder}/${base}.txt`, here).pathname };
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
  const [a, b] = [ours.map(key).sort(), theirs.map(key).sort()];
  return a.length === b.length && a.every((value, index) => value === b[index]);
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
  let [matched, lead, coordinate, deadline] = [0, 0, 0, 0];
  for (const expected of expectation.tasks) {
    const at = free.findIndex(({ task, line }) => line === expected.line && (alike(task, expected) || task.path === expected.path));
    if (at < 0) {
      differences.push(`- ${expected.path} dòng ${expected.line}: ${expected.text.slice(0, 70)}`);
      continue;
    }
    const { task } = free.splice(at, 1)[0] as (typeof free)[number];
    matched += 1;
    const note = (what: string, ours: unknown, theirs: unknown): void => void differences.push(`~ ${expected.path} dòng ${expected.line} ${what}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`);
    if (task.path !== expected.path) note("path", task.path, expected.path);
    const leads = task.lead.map(({ value }) => value);
    if (same(leads, expected.lead)) lead += 1;
    else note("chủ trì", leads, expected.lead);
    const others = task.coordinate.map(({ value }) => value);
    if (same(others, expected.coordinate)) coordinate += 1;
    else note("phối hợp", others, expected.coordinate);
    const limit = task.deadline ? { raw: task.deadline.raw, kind: task.deadline.kind, start: task.deadline.start, end: task.deadline.end } : null;
    const right = limit === null || expected.deadline === null ? limit === expected.deadline : limit.kind === expected.deadline.kind && limit.end === expected.deadline.end && limit.start === expected.deadline.start;
    if (right) deadline += 1;
    else note("thời hạn", limit, expected.deadline);
  }
  for (const { task, line } of free) differences.push(`+ ${task.path} dòng ${line}: ${task.text.slice(0, 90)}`);
  return { expected: expectation.tasks.length, found, matched, lead, coordinate, deadline, differences };
}
