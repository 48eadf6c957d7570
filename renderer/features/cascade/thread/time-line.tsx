import type { Thread } from "#shared/contract/matrix.ts";
import { day } from "#renderer/features/cascade/words.ts";
import { marksOf } from "./tiers.ts";

/** The time limits of all cards on one line. Dates that lie close stand on rows of their own, so that none covers another. */
export function TimeLine({ cards }: { readonly cards: Thread["cards"] }) {
  const marks = marksOf(cards);
  if (marks.length === 0)
    return <p className="thread-no-time hint-words">Không nhiệm vụ nào trong mạch có ngày hoàn thành cụ thể.</p>;
  const ends = [...new Set(marks.map(({ end }) => end))];
  const rows = ends.map((end) => ({ end, own: marks.filter((mark) => mark.end === end) }));
  return (
    <figure className="thread-time" aria-label="Thời hạn trên cùng một trục">
      <ol>
        {rows.map(({ end, own }) => (
          <li key={end}>
            <span className="thread-day">{day(end)}</span>
            <span className="thread-track" aria-hidden>
              <span className="thread-dot" style={{ left: `${(own[0]?.at ?? 0) * 100}%` }} />
            </span>
            <span className="thread-labels">{own.map(({ label }) => label).join(" · ")}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
