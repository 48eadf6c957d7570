import { FileSpreadsheet, FileText } from "lucide-react";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { runCommand } from "#renderer/ui/commands/commands.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { FindingOrder } from "./finding-rows.ts";

const orders = [
  { id: "severity", text: "Theo mức độ" },
  { id: "place", text: "Theo vị trí" },
  { id: "rule", text: "Theo quy tắc" },
];

/** What the list is ordered and searched by, and its file. */
export function FindingsTools({ order, words }: { readonly order: FindingOrder; readonly words: string }) {
  return (
    <div className="findings-tools">
      <TextField
        label={<span className="unseen">Tìm trong các phát hiện</span>}
        placeholder="Tìm, có dấu hoặc không"
        value={words}
        onChange={(typed) => useDrafting.setState({ words: typed })}
      />
      <Select
        label={<span className="unseen">Sắp xếp</span>}
        options={orders}
        value={order}
        onChange={(id) => useDrafting.setState({ order: id as FindingOrder })}
      />
      <IconButton label="Xuất danh sách ra Excel" onPress={() => runCommand("drafting.export")}>
        <FileSpreadsheet size={18} aria-hidden />
      </IconButton>
      <IconButton label="Xuất danh sách ra CSV" onPress={() => runCommand("drafting.export.csv")}>
        <FileText size={18} aria-hidden />
      </IconButton>
    </div>
  );
}
