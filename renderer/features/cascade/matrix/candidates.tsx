import { useState } from "react";
import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";
import { Button } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { limitWords, listed } from "#renderer/features/cascade/words.ts";
import type { PairKey } from "./use-settle.ts";

/** Another task of the lower paper, found by its words; the likeliest stand first. */
export function Candidates(props: {
  readonly pairKey: PairKey;
  readonly onChoose: (task: string) => void;
  readonly onClose: () => void;
}) {
  const [words, setWords] = useState("");
  const found = useCall("matrix.candidates", { ...props.pairKey, words });
  return (
    <div className="pair-other">
      <div className="pair-search">
        <TextField
          label="Tìm nhiệm vụ triển khai"
          value={words}
          onChange={setWords}
          placeholder="Gõ chữ hoặc số mục"
          autoFocus
        />
        <Button onPress={props.onClose}>Thôi</Button>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 64 }}>
        <GridList
          aria-label="Nhiệm vụ của văn bản cấp dưới"
          className="wizard-list"
          items={found.data ?? []}
          onAction={(key) => props.onChoose(String(key))}
          renderEmptyState={() => <p className="wizard-none">Không có nhiệm vụ nào chứa những chữ đã gõ.</p>}
        >
          {(task) => (
            <GridListItem id={task.id} textValue={`${task.path} ${task.text}`} className="wizard-source">
              <span>
                <strong>{task.path}</strong> {task.text}
                <span className="wizard-facts">
                  Chủ trì: {listed(task.lead) || "không nêu"} · Hạn: {limitWords(task.deadline)} · giống{" "}
                  {Math.round(task.confidence * 100)} %
                </span>
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}
