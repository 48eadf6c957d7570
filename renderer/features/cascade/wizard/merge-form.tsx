import { useState } from "react";
import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { ComboBox, filterOptions } from "#renderer/ui/base/choice.tsx";
import { keyOf } from "#renderer/features/cascade/words.ts";

/** Joins a superior task with another one into one task of the plan. */
export function MergeForm(props: {
  readonly item: CascadeItem;
  readonly all: readonly CascadeItem[];
  readonly onDecide: (decision: TaskDecision) => void;
}) {
  const { item, all, onDecide } = props;
  const before = item.decision?.kind === "merge" ? item.decision.into : null;
  const others = all.filter((other) => other !== item && mayTake(other));
  const options = others.map((other) => ({ id: keyOf(other), text: `${other.path} ${other.text.slice(0, 160)}` }));
  const [key, setKey] = useState(before === null ? null : keyOf(before));
  const [words, setWords] = useState(options.find(({ id }) => id === key)?.text ?? "");
  const target = others.find((other) => keyOf(other) === key);
  return (
    <form className="wizard-form" onSubmit={(event) => event.preventDefault()}>
      <div data-first>
        <ComboBox
          label="Gộp vào nhiệm vụ"
          description="Kế hoạch ghi một nhiệm vụ chung: hạn sớm hơn trong hai hạn, đủ các đơn vị phối hợp."
          options={filterOptions(options, options.some(({ text }) => text === words) ? "" : words)}
          value={words}
          onChange={(typed) => {
            setWords(typed);
            if (typed !== options.find(({ id }) => id === key)?.text) setKey(null);
          }}
          onChoose={(id) => {
            setKey(id);
            setWords(options.find((option) => option.id === id)?.text ?? "");
          }}
          placeholder="Gõ số mục hoặc chữ trong nhiệm vụ"
        />
      </div>
      {target === undefined ? null : <p className="sentence">{target.text}</p>}
      <div className="bar">
        <Button
          look="primary"
          isDisabled={target === undefined}
          onPress={() =>
            target !== undefined && onDecide({ kind: "merge", into: { document: target.document, task: target.task } })
          }
        >
          Gộp hai nhiệm vụ
        </Button>
      </div>
    </form>
  );
}

/** A task that stays out of the plan, or goes into another itself, is none to be joined. */
function mayTake({ decision, proposal }: CascadeItem): boolean {
  const kind = decision?.kind ?? proposal.kind;
  return kind === "take" || kind === "split";
}
