/** Answers kept at most; then all are forgotten and kept anew. */
const most = 5000;

/** A pure function of a short text with its answers kept: names of bodies and labels come back over and over in a paper. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined || known.has(text)) return cached as T;
    const answer = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The same for a function of one value that never changes (a task, a block): the answer lives as long as the value. */
export function rememberingOf<K extends object, T>(compute: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, T>();
  return (value) => {
    const cached = known.get(value);
    if (cached !== undefined || known.has(value)) return cached as T;
    const answer = compute(value);
    known.set(value, answer);
    return answer;
  };
}

/**
 * The same where the value asked about last is the one that will be asked about again (what belongs to the paper at
 * hand): one answer is kept and large answers to old questions are let go at once.
 */
export function rememberingLast<K extends object, T>(compute: (value: K) => T): (value: K) => T {
  let last: { readonly value: K; readonly answer: T } | null = null;
  return (value) => {
    if (last?.value !== value) last = { value, answer: compute(value) };
    return last.answer;
  };
}

/** Gives the list it was given last instead of one that holds the very same things. */
export function keepingSame<T>(): (list: readonly T[]) => readonly T[] {
  let last: readonly T[] = [];
  return (list) => {
    if (!isSameList(last, list)) last = list;
    return last;
  };
}

/** Whether two lists hold the very same things. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
