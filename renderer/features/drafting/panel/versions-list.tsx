import { useMemo, useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";
import { FlowList } from "#renderer/ui/virtual/flow-list.tsx";
import { momentOf } from "#renderer/features/drafting/words.ts";

type Version = Output<"drafting.versions">[number];

export interface VersionsListProps {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly writable: boolean;
  readonly onRestore: (version: number) => void;
}

const columns = [
  {
    id: "words",
    title: "Phiên bản",
    filterText: ({ n, madeAt, note }: Version) => `Bản ${n} ${momentOf(madeAt)} ${note ?? ""}`,
  },
];
const orders = [
  { id: "newest", text: "Mới nhất trước" },
  { id: "oldest", text: "Cũ nhất trước" },
];
/** So many are seen at a glance; more are searched and turned round. */
const few = 6;

const idOf = ({ n }: Version): string => String(n);
const guess = ({ note }: Version, scale: number): number => 24 + (1 + Math.ceil((note ?? "").length / 24)) * 20 * scale;

/** The versions of a paper, with the way back to each but the newest. */
export function VersionsList({ versions, writable, onRestore }: VersionsListProps) {
  const [words, setWords] = useState("");
  const [order, setOrder] = useState("newest");
  const shown = useMemo(() => {
    const found = filterRows(versions, columns, words);
    return order === "newest" ? found : found.toReversed();
  }, [versions, words, order]);
  const newest = versions[0]?.n;
  return (
    <>
      {versions.length <= few ? null : (
        <div className="findings-tools">
          <TextField
            label={<span className="unseen">Tìm trong các phiên bản</span>}
            placeholder="Tìm theo ghi chú, ngày"
            value={words}
            onChange={setWords}
          />
          <Select label={<span className="unseen">Sắp xếp</span>} options={orders} value={order} onChange={setOrder} />
        </div>
      )}
      {shown.length === 0 ? <p className="hint">Không có phiên bản nào có những chữ này.</p> : null}
      <FlowList
        label="Các phiên bản"
        className="versions-list"
        {...{ rows: shown, idOf, guess }}
        renderRow={({ n, madeAt, note }) => (
          <div className="version">
            <span>
              <strong>Bản {n}</strong> · {momentOf(madeAt)}
              {note === null ? null : <span className="hint"> {note}</span>}
            </span>
            {writable && n !== newest ? <Button onPress={() => onRestore(n)}>Khôi phục</Button> : null}
          </div>
        )}
      />
    </>
  );
}
