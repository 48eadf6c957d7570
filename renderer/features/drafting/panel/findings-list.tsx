import { memo, useEffect, useMemo } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { Empty, Waiting } from "#renderer/ui/base/states.tsx";
import { partsOf } from "#renderer/ui/virtual/sizes.ts";
import type { Flow } from "#renderer/ui/virtual/use-flow.ts";
import { useFlow } from "#renderer/ui/virtual/use-flow.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import { countWords, severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { showFinding } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { FindingBody } from "./finding-card.tsx";
import type { FindingRow } from "./finding-rows.ts";
import { findingRows, guessedHeight } from "./finding-rows.ts";
import { useFindingKeys } from "./use-finding-keys.ts";

export interface FindingsListProps {
  readonly editor: Editor;
  readonly writable: boolean;
}

/** All the rules say, the gravest first; the open one with its basis and what can be done. */
export function FindingsList(props: FindingsListProps) {
  const findings = useDrafting((state) => state.findings);
  if (findings === null) return <Waiting words="Đang kiểm tra…" />;
  if (findings.length === 0) return <Empty title="Chưa thấy lỗi nào">Chương trình kiểm tra lại ngay khi bạn gõ.</Empty>;
  return <Lines {...props} findings={findings} />;
}

type LinesProps = FindingsListProps & { readonly findings: readonly Finding[] };

const idOf = ({ id }: FindingRow): string => id;

/** Only the lines in view, the open one and the one that holds the focus are drawn: a paper may have thousands. */
function Lines({ findings, editor, writable }: LinesProps) {
  const scale = useTextScale();
  const rows = useMemo(() => findingRows(findings), [findings]);
  const opened = useDrafting((state) => state.open);
  const open = opened === null ? -1 : rows.findIndex((row) => "finding" in row && row.finding === opened);
  const { scroller, setScroller, onScroll, page, measure, roomOf, ...flow } = useFlow(rows, idOf, guessedHeight, scale);
  const openId = rows[open]?.id;
  const keys = useFindingKeys(rows, openId, scroller, page);
  const drawn = [...new Set([...flow.drawn, open, keys.active])];
  useEffect(() => {
    if (openId === undefined) return;
    scroller?.querySelector(".finding-card")?.scrollIntoView({ block: "nearest" });
  }, [scroller, openId]);
  const heads = rows.flatMap((row, at) => ("finding" in row ? [] : [at]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the lines in it hold the focus
    <div ref={setScroller} className="findings" onScroll={onScroll} onKeyDown={keys.onKeyDown}>
      {heads.map((head, at) => (
        <Section
          key={rows[head]?.id}
          {...{ findings, editor, writable, rows, drawn, measure, roomOf, open, head }}
          end={heads[at + 1] ?? rows.length}
          active={keys.active}
          onHold={keys.onHold}
        />
      ))}
    </div>
  );
}

interface SectionProps extends LinesProps {
  readonly rows: readonly FindingRow[];
  readonly drawn: readonly number[];
  readonly measure: Flow["measure"];
  readonly roomOf: Flow["roomOf"];
  readonly open: number;
  readonly active: number;
  readonly onHold: (index: number) => void;
  readonly head: number;
  readonly end: number;
}

/** The findings of one weight under their head; what is not drawn keeps its room. */
function Section({ findings, rows, drawn, measure, roomOf, open, active, onHold, head, end, ...own }: SectionProps) {
  const row = rows[head];
  if (row === undefined) return null;
  return (
    <section aria-label={severityMarks[row.severity].word}>
      <h3 ref={measure} data-row={row.id}>
        {countWords(findings, row.severity)}
      </h3>
      <ul>
        {partsOf(drawn, head + 1, end).map((part) => {
          if (typeof part !== "number")
            return <li key={`gap ${part.from}`} aria-hidden style={{ height: roomOf(part.from, part.to) }} />;
          const line = rows[part];
          if (line === undefined || !("finding" in line)) return null;
          return (
            <li
              key={line.id}
              ref={measure}
              data-row={line.id}
              className={part === open ? "finding-card" : undefined}
              aria-setsize={end - head - 1}
              aria-posinset={part - head}
            >
              <FindingLine
                {...own}
                {...{ index: part, onHold }}
                finding={line.finding}
                isOpen={part === open}
                isStop={part === active}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface FindingLineProps extends FindingsListProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly index: number;
  readonly onHold: (index: number) => void;
}

const FindingLine = memo(function FindingLine(props: FindingLineProps) {
  const { finding, isOpen, isStop, index, onHold, editor, writable } = props;
  const { shape, word } = severityMarks[finding.severity];
  return (
    <>
      <button
        type="button"
        className="finding-line"
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen ? "true" : undefined}
        onFocus={() => onHold(index)}
        onClick={() => showFinding(editor, finding)}
      >
        <span className={`finding-shape ${finding.severity}`} aria-hidden>
          {shape}
        </span>
        <span className="unseen">{word}: </span>
        <span>{finding.message}</span>
      </button>
      {isOpen ? <FindingBody editor={editor} finding={finding} writable={writable} /> : null}
    </>
  );
});
