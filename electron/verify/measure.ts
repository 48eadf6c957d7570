/** "không xác định": the file does not let it be measured; never a failure. */
export type Verdict = "đạt" | "không đạt" | "không xác định";

/** One requirement of the decree, measured. All words are for the user. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly expected: string;
  readonly found: string;
  readonly verdict: Verdict;
  readonly basis: string;
}

/** What is asked, without the answer. */
export type Requirement = Pick<Measure, "id" | "title" | "expected" | "basis">;

export function measured(requirement: Requirement, passed: boolean | null, found: string): Measure {
  return { ...requirement, found, verdict: passed === null ? "không xác định" : passed ? "đạt" : "không đạt" };
}

/** "17,6": a number the Vietnamese way, at most `digits` decimals. */
export function number(value: number, digits = 1): string {
  return String(Math.round(value * 10 ** digits) / 10 ** digits).replace(".", ",");
}

export const mm = (value: number): string => `${number(value)} mm`;
export const pt = (value: number): string => number(value);

/** Distinct values in words, the most frequent by weight first, at most four. */
export function listed(values: ReadonlyMap<string, number>): string {
  const sorted = [...values].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
  return sorted.length > 4 ? `${sorted.slice(0, 4).join("; ")}; …` : sorted.join("; ");
}

/** Adds `weight` to a value's count. */
export function tally<K>(counts: Map<K, number>, value: K, weight: number): void {
  counts.set(value, (counts.get(value) ?? 0) + weight);
}
