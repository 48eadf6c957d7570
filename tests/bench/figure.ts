/** One measured figure with the bar it should stay under, where there is one. */
export interface Figure {
  /** Sentence-like name: "DOCX, whole process". */
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "×" | "power" | "pages";
  /** The value should not be above it. */
  readonly bar?: number;
  /** The value should not be below it, for ratios that count the other way. */
  readonly floor?: number;
  /** Every sample the value was made of, in its unit, in the order of measuring. */
  readonly samples?: readonly number[];
}

export interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What the reader must know about the figures, or why there are none. */
  readonly notes?: readonly string[];
}

/** The figure of several samples: their median. */
export function figure(
  name: string,
  samples: readonly number[],
  unit: Figure["unit"] = "ms",
  limits: Pick<Figure, "bar" | "floor"> = {},
): Figure {
  return { name, value: median(samples), unit, samples, ...limits };
}

export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

/** The sample below which a share of all samples lies, 0.95 for p95. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The power p of time = c · sizeᵖ that fits best: the slope of the least-squares line through the logarithms. */
export function exponent(points: readonly (readonly [size: number, ms: number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, ms]) => ms))];
  const above = logs.reduce((sum, [size, ms]) => sum + (size - x) * (ms - y), 0);
  const below = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return above / below;
}

/** Wall time of a piece of work in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Wall times of the same work done several times. */
export function repeated(times: number, work: () => void): number[] {
  return Array.from({ length: times }, () => timed(work));
}
