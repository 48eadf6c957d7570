import type { Mark } from "./found.ts";

/** Orders marks and settles overlaps: the earlier start wins, then the longer; a recurrence beats the date inside it. */
export function resolveMarks(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || mark.start >= last.end) out.push(mark);
    else if (mark.kind === "periodic" && last.kind === "dated")
      out[out.length - 1] = { ...mark, start: last.start, end: Math.max(mark.end, last.end) };
    else if (mark.kind === "dated" && last.kind === "ongoing" && mark.end > last.end) out.push(mark);
  }
  return out;
}
