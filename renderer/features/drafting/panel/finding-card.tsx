import { useState } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { ruleById } from "#shared/rules/index.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { fixAllLike, fixFinding } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { WaiveDialog } from "./waive-dialog.tsx";

export interface FindingCardProps {
  readonly paper: string;
  readonly editor: Editor;
  readonly finding: Finding;
  readonly writable: boolean;
}

/** What is wrong, by which basis, and what can be done about it. */
export function FindingCard({ paper, editor, finding, writable }: FindingCardProps) {
  const alike = useDrafting(
    (state) => (state.findings ?? []).filter((each) => each.ruleId === finding.ruleId && each.fix).length,
  );
  const [isWaiving, setWaiving] = useState(false);
  const { shape, word } = severityMarks[finding.severity];
  return (
    <div className="finding-card">
      <p className="finding-head">
        <span className={`finding-shape ${finding.severity}`} aria-hidden>
          {shape}
        </span>
        <strong>{word}</strong>
        <span className="finding-rule">{ruleById(finding.ruleId)?.title ?? ""}</span>
      </p>
      <p>{finding.message}</p>
      <p className="finding-basis">Căn cứ: {finding.basis}</p>
      {writable ? (
        <div className="finding-actions">
          {finding.fix === undefined ? null : (
            <Button look="primary" onPress={() => fixFinding(editor, finding)}>
              {finding.fix.title}
            </Button>
          )}
          {finding.fix !== undefined && alike > 1 ? (
            <Button onPress={() => fixAllLike(editor, finding.ruleId)}>Sửa cả {alike} chỗ</Button>
          ) : null}
          <Button onPress={() => setWaiving(true)}>Bỏ qua…</Button>
        </div>
      ) : null}
      {isWaiving ? <WaiveDialog paper={paper} finding={finding} onClose={() => setWaiving(false)} /> : null}
    </div>
  );
}
