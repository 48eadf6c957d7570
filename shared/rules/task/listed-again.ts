import type { Task } from "#shared/model/task.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";
import { stopWords } from "#shared/trace/lexicon.ts";

/** Works of a mere list of contents by the id of their task; true where a later part gives the same work with its limit. */
export type Listed = ReadonlyMap<string, boolean>;

const none: Listed = new Map();
let last = none;

/**
 * The works of parts that only list what is to be done, with nobody named and no limit, while a later part of the paper
 * hands the work out with limits ("III. NỘI DUNG …", then "IV. NHIỆM VỤ CỤ THỂ"). Equal answers are one record.
 */
export const listedIn = rememberingLast((tasks: readonly Task[]): Listed => {
  const parts = [...Map.groupBy(tasks, partOf).values()];
  const found = new Map<string, boolean>();
  for (const [at, part] of parts.entries()) {
    if (!isContents(part)) continue;
    const given = parts
      .slice(at + 1)
      .filter(handsOut)
      .flat()
      .filter(isGiven);
    if (given.length > 0)
      for (const one of part)
        found.set(
          one.id,
          given.some((other) => isSameWork(one, other)),
        );
  }
  if (found.size === 0) return (last = none);
  if (!isSame(last, found)) last = found;
  return last;
});

function isSame(one: Listed, other: Listed): boolean {
  return one.size === other.size && [...other].every(([id, again]) => one.get(id) === again);
}

/** "III.1.a" → "III", "PL1.III.2" → "PL1.III", "PL2.1.89" → "PL2". */
const partOf = rememberingOf(
  ({ path }: Task): string => /^(?:PL\d+(?:\.[IVX]+(?![A-Za-z]))?|[^.#]*)/u.exec(path)?.[0] ?? path,
);

function isContents(part: readonly Task[]): boolean {
  return (
    part.length > 1 &&
    part.every(
      ({ form, lead, implement, deadline }) =>
        form !== "row" && lead.length === 0 && implement.length === 0 && deadline === null,
    )
  );
}

function handsOut(part: readonly Task[]): boolean {
  return part.length > 1 && part.filter(isGiven).length * 2 >= part.length;
}

function isGiven({ lead, implement, deadline }: Task): boolean {
  return deadline !== null && lead.length + implement.length > 0;
}

/** So much of the words of the listed work has to come again. */
const leastShare = 0.55;

function isSameWork(one: Task, other: Task): boolean {
  const [own, others] = [namedWork(one), allWords(other)];
  const shared = [...own].filter((word) => others.has(word)).length;
  return own.size > 2 && shared >= own.size * leastShare;
}

/** The work as a list names it: up to its purpose, its particulars or the next work. */
const namedWork = rememberingOf(({ text }: Task) =>
  wordsOf(text.split(/[;:.(]|\s(?:để|nhằm|bảo đảm|đảm bảo)\s/u, 1)[0] ?? ""),
);

const allWords = rememberingOf(({ text }: Task) => wordsOf(text));

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\da-zà-ỿ]+/gu) ?? []).filter((word) => !stopWords.has(word)));
}
