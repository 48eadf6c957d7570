import { memo, useEffect, useRef } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { Empty, Waiting } from "#renderer/ui/base/states.tsx";
import { countWords, severities, severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { showFinding } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { FindingCard } from "./finding-card.tsx";

export interface FindingsListProps {
  readonly paper: string;
  readonly editor: Editor;
  readonly writable: boolean;
}

/** All the rules say, the gravest first; the open one with its basis and what can be done. */
export function FindingsList(props: FindingsListProps) {
  const findings = useDrafting((state) => state.findings);
  if (findings === null) return <Waiting words="Đang kiểm tra…" />;
  if (findings.length === 0) return <Empty title="Chưa thấy lỗi nào">Chương trình kiểm tra lại ngay khi bạn gõ.</Empty>;
  return (
    <div className="findings">
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={severityMarks[severity].word}>
            <h3>{countWords(findings, severity)}</h3>
            <ul>
              {own.map((finding, at) => (
                <li key={`${finding.ruleId} ${finding.at.node} ${finding.at.start} ${at}`}>
                  <FindingLine {...props} finding={finding} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type FindingLineProps = FindingsListProps & { readonly finding: Finding };

const FindingLine = memo(function FindingLine({ finding, ...props }: FindingLineProps) {
  const isOpen = useDrafting((state) => state.open === finding);
  const { shape, word } = severityMarks[finding.severity];
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  if (isOpen)
    return (
      <div ref={line}>
        <FindingCard {...props} finding={finding} />
      </div>
    );
  return (
    <button type="button" className="finding-line" onClick={() => showFinding(props.editor, finding)}>
      <span className={`finding-shape ${finding.severity}`} aria-hidden>
        {shape}
      </span>
      <span className="unseen">{word}: </span>
      <span>{finding.message}</span>
    </button>
  );
});
