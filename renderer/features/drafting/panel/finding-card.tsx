import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { ruleById } from "#shared/rules/index.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { fixAllLike, fixFinding } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";

export interface FindingCardProps {
  readonly editor: Editor;
  readonly finding: Finding;
  readonly writable: boolean;
}

/** What is wrong, by which basis, and what can be done about it: a card that stands alone. */
export function FindingCard(props: FindingCardProps) {
  const { severity, message } = props.finding;
  const { shape, word } = severityMarks[severity];
  return (
    <div className="finding-card">
      <p className="finding-line">
        <span className={`finding-shape ${severity}`} aria-hidden>
          {shape}
        </span>
        <span className="unseen">{word}: </span>
        <span>{message}</span>
      </p>
      <FindingBody {...props} />
    </div>
  );
}

/** What is said of a finding besides its sentence: rule, basis and what can be done. */
export function FindingBody({ editor, finding, writable }: FindingCardProps) {
  const alike = useDrafting(
    (state) => (state.findings ?? []).filter((each) => each.ruleId === finding.ruleId && each.fix).length,
  );
  return (
    <div className="finding-body">
      <p>
        <strong>{severityMarks[finding.severity].word}:</strong> {ruleById(finding.ruleId)?.title ?? ""}
      </p>
      <p>Căn cứ: {finding.basis}</p>
      {writable ? (
        <div className="finding-actions">
          {finding.fix === undefined ? null : (
            <Button look="primary" aria-keyshortcuts="Control+." onPress={() => fixFinding(editor, finding)}>
              {finding.fix.title} <kbd>Ctrl+.</kbd>
            </Button>
          )}
          {finding.fix !== undefined && alike > 1 ? (
            <Button onPress={() => fixAllLike(editor, finding.ruleId)}>Sửa cả {alike} chỗ</Button>
          ) : null}
          <Button aria-keyshortcuts="F9" onPress={() => useDrafting.setState({ waiving: finding })}>
            Bỏ qua… <kbd>F9</kbd>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
