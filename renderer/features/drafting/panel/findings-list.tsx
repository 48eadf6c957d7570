import { memo, useEffect, useMemo } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { annexNames } from "#shared/rules/engine/annex-names.ts";
import { Empty, Waiting } from "#renderer/ui/base/states.tsx";
import { Gap } from "#renderer/ui/virtual/gap.tsx";
import { partsOf } from "#renderer/ui/virtual/sizes.ts";
import type { Flow } from "#renderer/ui/virtual/use-flow.ts";
import { useFlow } from "#renderer/ui/virtual/use-flow.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import { severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { showFinding } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { FindingBody } from "./finding-card.tsx";
import type { FindingOrder, FindingRow } from "./finding-rows.ts";
import { findingRows, groupsBy, guessedHeight, searchedFindings } from "./finding-rows.ts";
import { FindingsTools } from "./findings-tools.tsx";
import { useFindingKeys } from "./use-finding-keys.ts";

export interface FindingsListProps {
  readonly editor: Editor;
  readonly writable: boolean;
}

/** All the rules say, in the order asked for; the open one with its basis and what can be done. */
export function FindingsList(props: FindingsListProps) {
  const findings = useDrafting((state) => state.findings);
  if (findings === null) return <Waiting words="Đang kiểm tra…" />;
  if (findings.length === 0) return <Empty title="Chưa thấy lỗi nào">Chương trình kiểm tra lại ngay khi bạn gõ.</Empty>;
  return <Searched {...props} findings={findings} />;
}

/** The list under what it is ordered and searched by. */
function Searched({ findings, ...own }: FindingsListProps & { readonly findings: readonly Finding[] }) {
  const order = useDrafting((state) => state.order);
  const words = useDrafting((state) => state.words);
  const open = useDrafting((state) => state.open);
  const names = useDrafting(({ document }) => (document === null ? undefined : annexNames(document)));
  const shown = useMemo(() => searchedFindings(findings, words, open), [findings, words, open]);
  const rows = useMemo(() => findingRows(groupsBy(order, shown, names)), [order, shown, names]);
  return (
    <div className="findings-pane">
      <FindingsTools order={order} words={words} />
      {shown.length === 0 ? (
        <p className="drafting-note">Không có phát hiện nào có những chữ này.</p>
      ) : (
        <Lines {...own} rows={rows} order={order} />
      )}
    </div>
  );
}

interface LinesProps extends FindingsListProps {
  readonly rows: readonly FindingRow[];
  readonly order: FindingOrder;
}

const idOf = ({ id }: FindingRow): string => id;

/** Only the lines in view, the open one and the one that holds the focus are drawn: a paper may have thousands. */
function Lines({ rows, order, editor, writable }: LinesProps) {
  const scale = useTextScale();
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
          {...{ order, editor, writable, rows, drawn, measure, roomOf, open, head }}
          end={heads[at + 1] ?? rows.length}
          active={keys.active}
          onHold={keys.onHold}
        />
      ))}
    </div>
  );
}

interface SectionProps extends LinesProps {
  readonly drawn: readonly number[];
  readonly measure: Flow["measure"];
  readonly roomOf: Flow["roomOf"];
  readonly open: number;
  readonly active: number;
  readonly onHold: (index: number) => void;
  readonly head: number;
  readonly end: number;
}

/** The findings of one group under their head; what is not drawn keeps its room. */
function Section({ order, rows, drawn, measure, roomOf, open, active, onHold, head, end, ...own }: SectionProps) {
  const row = rows[head];
  if (row === undefined || "finding" in row) return null;
  return (
    <section aria-label={row.title}>
      <h3 ref={measure} data-row={row.id}>
        {order === "severity" ? `${row.count} ${row.title.toLowerCase()}` : `${row.title} · ${row.count}`}
      </h3>
      <ul>
        {partsOf(drawn, head + 1, end).map((part) => {
          if (typeof part !== "number") return <Gap key={`gap ${part.from}`} room={roomOf(part.from, part.to)} />;
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
