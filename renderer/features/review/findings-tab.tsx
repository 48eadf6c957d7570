import { useEffect, useRef } from "react";
import { FileSpreadsheet, FileText } from "lucide-react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { Checkbox, Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { runCommand } from "#renderer/ui/commands/commands.ts";
import { useDesk } from "./data.ts";
import { FindingsTable } from "./findings-table.tsx";
import type { Order, Show } from "./store.ts";
import { useReview } from "./store.ts";

const shows = [
  { id: "open", text: "Còn mở" },
  { id: "errors", text: "Chỉ lỗi" },
  { id: "new", text: "Mới từ lần thẩm tra trước" },
  { id: "waived", text: "Đã bỏ qua" },
  { id: "all", text: "Tất cả" },
];
const orders = [
  { id: "place", text: "Theo vị trí" },
  { id: "rule", text: "Theo quy tắc" },
  { id: "severity", text: "Theo mức độ" },
];

/** The findings that are asked for, in the order that is asked for. */
export function FindingsTab({ shown }: { readonly shown: readonly ReviewFinding[] }) {
  const { order, show, words, selected, alone } = useReview();
  const { superiors } = useDesk().open;
  const list = useReachedList();
  return (
    <>
      <div className="review-filters">
        <Select
          label="Sắp xếp"
          options={orders}
          value={order}
          onChange={(id) => useReview.setState({ order: id as Order })}
        />
        <Select label="Hiện" options={shows} value={show} onChange={(id) => useReview.setState({ show: id as Show })} />
        <div className="review-search">
          <TextField
            label="Tìm trong các phát hiện"
            placeholder="Gõ có dấu hoặc không dấu"
            value={words}
            onChange={(typed) => useReview.setState({ words: typed })}
          />
          <IconButton label="Xuất danh sách ra Excel" onPress={() => runCommand("review.export")}>
            <FileSpreadsheet size={18} aria-hidden />
          </IconButton>
          <IconButton label="Xuất danh sách ra CSV" onPress={() => runCommand("review.export.csv")}>
            <FileText size={18} aria-hidden />
          </IconButton>
        </div>
        {superiors.length === 0 ? null : (
          <Checkbox isSelected={alone} onChange={(chosen) => useReview.setState({ alone: chosen })}>
            Không xét văn bản cấp trên
          </Checkbox>
        )}
      </div>
      <div className="review-list" ref={list}>
        <FindingsTable shown={shown} order={order} show={show} selected={selected} />
      </div>
    </>
  );
}

/** The list takes the focus when the keys have gone to a finding, so that the row is seen and the arrows lead on from it. */
function useReachedList() {
  const list = useRef<HTMLDivElement>(null);
  const reached = useReview((review) => review.reached);
  const before = useRef(0);
  useEffect(() => {
    if (reached > before.current) list.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
    before.current = reached;
  }, [reached]);
  return list;
}
