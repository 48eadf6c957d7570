import { fromRoman } from "#shared/text/roman.ts";
import type { Range } from "#shared/text/range.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";

/** A label inside a paragraph, behind a stop or a colon: "1.2 ", "(ii) ", "(3) ". */
const label = /(^|[:.;]\s+)((\d{1,2})\.(\d{1,2})\.?|\(([ivx]{1,5}|\d{1,2})\))\s+(?=\p{L})/gu;

interface Label {
  /** Of its first sign, and of the words behind it. */
  readonly start: number;
  readonly words: number;
  readonly series: string;
  readonly number: number;
}

function labelsIn(text: string): Label[] {
  return Array.from(text.matchAll(label), (match) => {
    const [whole, before = "", , chapter, part, inner = ""] = match;
    const start = match.index + before.length;
    const number = part === undefined ? (fromRoman(inner.toUpperCase()) ?? Number(inner)) : Number(part);
    const series = part === undefined ? (/\d/u.test(inner) ? "(1)" : "(i)") : `${chapter}.`;
    return { start, words: match.index + whole.length, series, number };
  });
}

/**
 * The points that a paragraph runs together ("1.1 Kiện toàn …. 1.2 Lập …", "(i) Sở A …; (ii) Sở B …"), each without its label;
 * none where the numbers do not count up from one, or where bracketed numbers only list parts of one work.
 */
export function runInPoints(text: string): Range[] {
  if (!/\d\.\d|\([ivx\d]/u.test(text)) return [];
  const all = labelsIn(text);
  const first = all[0];
  const run = all.filter(({ series }) => series === first?.series);
  if (run.length < 2 || run.some(({ number }, at) => number !== at + 1)) return [];
  const points = run.map(({ words }, at) => ({ start: words, end: run[at + 1]?.start ?? text.length }));
  const charged = points.filter(({ start, end }) => chargeOf(text.slice(start, end)) !== null);
  const before = text.slice(0, first?.start);
  if (first?.series.startsWith("(") && (charged.length < points.length || before.length > 160)) return [];
  return chargeOf(before) === null || before.trim() === "" ? points : [];
}
