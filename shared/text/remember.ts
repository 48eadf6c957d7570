/** Answers kept at most; then all are forgotten and kept anew. */
const most = 5000;

/** A pure function of a short text with its answers kept: names of bodies and labels come back over and over in a paper. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const answer = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
