import { useMemo, useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";
import { FlowList } from "#renderer/ui/virtual/flow-list.tsx";
import type { DoubtOrder } from "./doubt-order.ts";
import type { RecognitionState } from "./use-recognition.ts";

interface Numbered {
  /** Its place among all. */
  readonly at: number;
  readonly reason: string;
  readonly line: Output<"library.reading">["doubts"][number]["line"];
}

const orders = [
  { id: "place", text: "Theo vị trí" },
  { id: "kind", text: "Theo loại" },
];
const columns = [
  { id: "words", title: "Điểm cần xem", filterText: ({ reason, line }: Numbered) => `${reason} Dòng ${line ?? ""}` },
];
/** So many are seen at a glance; more are searched. */
const few = 8;

const idOf = ({ at }: Numbered): string => String(at);
const guess = ({ reason }: Numbered, scale: number): number => 24 + Math.ceil((reason.length + 12) / 60) * 21 * scale;

/** What the program was not sure of, numbered. */
export function Doubts({ state }: { readonly state: RecognitionState }) {
  const { doubts, doubt, choose, setPanel, isChecked, order, setOrder } = state;
  const [words, setWords] = useState("");
  const rows = useMemo(() => {
    const all = doubts.map(({ reason, line }, at): Numbered => ({ at, reason, line }));
    // The one that is looked at is never hidden.
    const found = new Set(filterRows(all, columns, words));
    return all.filter((row) => found.has(row) || row.at === doubt);
  }, [doubts, words, doubt]);
  if (doubts.length === 0)
    return (
      <p className="library-hint">
        Không có điểm nào chương trình thấy chưa chắc. Vẫn nên xem qua thể thức và nhiệm vụ.
      </p>
    );
  return (
    <div className="library-doubts">
      <p>
        {isChecked
          ? "Bạn đã xem các điểm này và lưu."
          : "Xem từng điểm (F8), sửa ở mục Thể thức hoặc Nhiệm vụ nếu cần, rồi bấm Lưu."}
      </p>
      {doubts.length < 2 ? null : (
        <div className="library-doubt-tools">
          {doubts.length <= few ? null : (
            <TextField
              label={<span className="unseen">Tìm trong các điểm cần xem</span>}
              placeholder="Tìm, có dấu hoặc không"
              value={words}
              onChange={setWords}
            />
          )}
          <Select
            label={<span className="unseen">Sắp xếp các điểm cần xem</span>}
            options={orders}
            value={order}
            onChange={(id) => setOrder(id as DoubtOrder)}
          />
        </div>
      )}
      {rows.length === 0 ? <p className="library-hint">Không có điểm nào có những chữ này.</p> : null}
      <FlowList
        label="Các điểm cần xem"
        className="library-doubt-list"
        shown={rows.findIndex(({ at }) => at === doubt)}
        {...{ rows, idOf, guess }}
        renderRow={({ at, reason, line }) => (
          <button type="button" className="library-doubt" aria-current={at === doubt} onClick={() => choose(at)}>
            <span className="library-doubt-number">{at + 1}</span>
            <span>
              {reason}
              {line === null ? null : <span className="library-doubt-line"> Dòng {line}.</span>}
            </span>
          </button>
        )}
      />
      <button type="button" className="button" onClick={() => setPanel("head")}>
        Sửa thể thức
      </button>
    </div>
  );
}
