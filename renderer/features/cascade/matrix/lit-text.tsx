import type { MatrixTask } from "#shared/contract/matrix.ts";

interface At {
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a task with those lit that another one has too. */
export function LitText({ task, lit }: { readonly task: MatrixTask; readonly lit: readonly At[] }) {
  return (
    <p className="pair-text">
      {piecesOf(task, lit).map(({ text, isLit, start }) => (isLit ? <mark key={start}>{text}</mark> : text))}
    </p>
  );
}

/** The text cut where lit words begin and end. Places are of the node; the task may begin within it. */
export function piecesOf({ text, node, start: first }: MatrixTask, lit: readonly At[]) {
  const ranges = lit
    .filter((at) => at.node === node)
    .map((at) => ({ start: Math.max(0, at.start - first), end: Math.min(text.length, at.end - first) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const pieces: { text: string; isLit: boolean; start: number }[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isLit: false, start: at });
    if (end > at) pieces.push({ text: text.slice(Math.max(start, at), end), isLit: true, start: Math.max(start, at) });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isLit: false, start: at });
  return pieces;
}
