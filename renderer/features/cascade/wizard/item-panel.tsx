import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { decisionWords, limitWords, listed, proposed } from "#renderer/features/cascade/words.ts";
import { MergeForm } from "./merge-form.tsx";
import type { Mode } from "./modes.ts";
import { modeKeys } from "./modes.ts";
import { OutForm } from "./out-form.tsx";
import { SplitForm } from "./split-form.tsx";
import { TakeForm } from "./take-form.tsx";

export interface PanelProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onDecide: (
    decided: readonly { readonly item: CascadeItem; readonly decision: TaskDecision | null }[],
  ) => Promise<void>;
}

/** One superior task in full, and what is to become of it. */
export function ItemPanel({
  item,
  all,
  mode,
  onMode,
  onDecide,
}: PanelProps & { readonly item: CascadeItem; readonly all: readonly CascadeItem[] }) {
  const decide = (decision: TaskDecision | null): void => void onDecide([{ item, decision }]);
  const { proposal, decision } = item;
  return (
    <section data-pane className="wizard-panel" aria-label={`Nhiệm vụ ${item.path}`}>
      <div className="wizard-given">
        <h2>Nhiệm vụ {item.path} của cấp trên</h2>
        <p>{item.text}</p>
        <p className="wizard-facts">
          Chủ trì: {listed(item.lead) || "không nêu"}
          {item.coordinate.length === 0 ? "" : ` · Phối hợp: ${listed(item.coordinate)}`} · Hạn:{" "}
          {limitWords(item.deadline)}
        </p>
      </div>
      <div className="bar" role="group" aria-label="Quyết định">
        {(["take", "split", "merge", "forward", "waive", "not-for"] as const).map((kind) => (
          <Button
            key={kind}
            onPress={() => onMode(kind)}
            aria-pressed={mode === kind}
            aria-keyshortcuts={modeKeys[kind]}
          >
            {decisionWords[kind].word} <kbd>{modeKeys[kind]}</kbd>
          </Button>
        ))}
        {decision === null ? null : (
          <Button look="quiet" onPress={() => decide(null)}>
            Bỏ quyết định
          </Button>
        )}
      </div>
      <p className="sentence">
        {decision === null ? (
          <>
            Đề xuất: <strong>{decisionWords[proposal.kind].word.toLowerCase()}</strong>. {proposal.reason}.{" "}
            {proposal.kind === "take" ? null : (
              <Button onPress={() => decide(proposed(item))}>
                Theo đề xuất <kbd>P</kbd>
              </Button>
            )}
          </>
        ) : (
          <>
            Đã quyết: <strong>{decisionWords[decision.kind].word.toLowerCase()}</strong>.
          </>
        )}
      </p>
      {item.doubts.length === 0 ? null : (
        <ul className="wizard-doubts" aria-label="Điểm cần xem">
          {item.doubts
            .filter(({ reason }) => reason !== proposal.reason)
            .map(({ reason }) => (
              <li key={reason}>▲ {reason}.</li>
            ))}
        </ul>
      )}
      {mode === "take" ? <TakeForm item={item} onDecide={decide} /> : null}
      {mode === "split" ? <SplitForm item={item} onDecide={decide} /> : null}
      {mode === "merge" ? <MergeForm item={item} all={all} onDecide={decide} /> : null}
      {mode === "forward" || mode === "waive" || mode === "not-for" ? (
        <OutForm
          key={mode}
          kind={mode}
          before={decision}
          reason={mode === "not-for" && proposal.kind === "not-for" ? proposal.reason : ""}
          onDecide={decide}
        />
      ) : null}
    </section>
  );
}
