import { splitSentences } from "#shared/text/sentences.ts";

const shortest = 25;

/** The words of a task cut where they name separate work: sentences, and what stands between semicolons. At least one part. */
export function partsOfText(text: string): string[] {
  const parts = splitSentences(text)
    .flatMap(({ start, end }) => text.slice(start, end).split(/;\s+/u))
    .map((part) => part.replace(/[\s.;,]+$/u, "").trim())
    .filter((part) => part !== "");
  const joined = parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    if (last === undefined || (part.length >= shortest && last.length >= shortest)) return [...done, part];
    return [...done.slice(0, -1), `${last}; ${part}`];
  }, []);
  return joined.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`);
}
