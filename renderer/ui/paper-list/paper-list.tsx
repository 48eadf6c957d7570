import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { PaperEntry } from "#shared/contract/document.ts";
import type { PaperRow } from "#shared/contract/library.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { stopsIn } from "#renderer/ui/focus/places.ts";
import { Gap } from "#renderer/ui/virtual/gap.tsx";
import { partsOf } from "#renderer/ui/virtual/sizes.ts";
import { useFlow } from "#renderer/ui/virtual/use-flow.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import "./paper-list.css";

/** A paper, and whether it is still being written. */
export type ListedPaper = PaperEntry & Pick<PaperRow, "state">;

export interface PaperListProps {
  readonly papers: readonly ListedPaper[];
  readonly onChoose: (id: string) => void;
}

const idOf = ({ id }: ListedPaper): string => id;
const guess = (_paper: ListedPaper, scale: number): number => 18 + 42 * scale;

/** Papers to choose one of, each by its name and what it is about; only those in view are drawn, Tab and the arrows go on. */
export function PaperList({ papers, onChoose }: PaperListProps) {
  const { setScroller, onScroll, measure, roomOf, ...flow } = useFlow(papers, idOf, guess, useTextScale());
  const [held, setHeld] = useState<string | null>(null);
  const drawn = [...new Set([...flow.drawn, papers.findIndex(({ id }) => id === held)])];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons in it hold the focus
    <ul ref={setScroller} className="paper-list" data-home onScroll={onScroll} onKeyDown={stepBetween}>
      {partsOf(drawn, 0, papers.length).map((part) => {
        if (typeof part !== "number") return <Gap key={`gap ${part.from}`} room={roomOf(part.from, part.to)} />;
        const paper = papers[part];
        return paper === undefined ? null : (
          <li key={paper.id} ref={measure} data-row={paper.id} aria-setsize={papers.length} aria-posinset={part + 1}>
            <PaperButton paper={paper} onChoose={onChoose} onHold={setHeld} />
          </li>
        );
      })}
    </ul>
  );
}

/** The arrows go from paper to paper. */
function stepBetween(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const stops = stopsIn(event.currentTarget);
  stops[stops.findIndex((stop) => stop === document.activeElement) + by]?.focus();
}

interface PaperButtonProps {
  readonly paper: ListedPaper;
  readonly onChoose: (id: string) => void;
  /** It got the focus. */
  readonly onHold: (id: string) => void;
}

function PaperButton({ paper, onChoose, onHold }: PaperButtonProps) {
  return (
    <Button look="quiet" onPress={() => onChoose(paper.id)} onFocus={() => onHold(paper.id)}>
      <span className="paper-list-words">
        <strong>
          {nameOf(paper)} {paper.state === "draft" ? <span className="tag">Bản nháp</span> : null}
        </strong>
        <span>{paper.subject ?? "Chưa có trích yếu"}</span>
      </span>
    </Button>
  );
}
