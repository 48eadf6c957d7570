import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { decisionWords, notByName, proposed } from "#renderer/features/cascade/words.ts";
import type { PanelProps } from "./item-panel.tsx";
import { modeKeys } from "./modes.ts";
import { OutForm } from "./out-form.tsx";

/** One decision for many tasks. */
export function BulkPanel({ items, mode, onMode, onDecide }: PanelProps & { readonly items: readonly CascadeItem[] }) {
  const all = (decisionFor: (item: CascadeItem) => TaskDecision | null): void =>
    void onDecide(items.map((item) => ({ item, decision: decisionFor(item) })));
  const counts = new Map<string, number>();
  for (const item of items) {
    const { word } = decisionWords[proposed(item).kind];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (
    <section data-pane className="wizard-panel" aria-label={`${items.length} nhiệm vụ đang chọn`}>
      <h2>{items.length} nhiệm vụ đang chọn</h2>
      <p className="sentence">
        Đề xuất: {[...counts].map(([word, count]) => `${word.toLowerCase()} ${count}`).join(", ")}.
      </p>
      <div className="bar" role="group" aria-label="Quyết định cho các nhiệm vụ đang chọn">
        <Button look="primary" onPress={() => all(proposed)}>
          Theo đề xuất <kbd>P</kbd>
        </Button>
        <Button onPress={() => all(() => ({ kind: "take" }))}>
          Nhận <kbd>{modeKeys.take}</kbd>
        </Button>
        {(["forward", "waive", "not-for"] as const).map((kind) => (
          <Button key={kind} onPress={() => onMode(kind)} aria-pressed={mode === kind}>
            {decisionWords[kind].word} <kbd>{modeKeys[kind]}</kbd>
          </Button>
        ))}
        <Button look="quiet" onPress={() => all(() => null)}>
          Bỏ quyết định
        </Button>
      </div>
      {items.every(({ proposal }) => proposal.how === "counterpart") ? (
        <div className="sentence">
          <p>Các việc này cấp trên giao cơ quan của cấp khác; cơ quan tương ứng ở cấp này làm phần của mình.</p>
          <div className="bar">
            <Button onPress={() => all(notByName)}>Không nhận cả {items.length} việc, ghi lý do từng việc</Button>
          </div>
        </div>
      ) : null}
      {mode === "forward" || mode === "waive" || mode === "not-for" ? (
        <OutForm key={mode} kind={mode} before={null} reason="" onDecide={(decision) => all(() => decision)} />
      ) : null}
    </section>
  );
}
