import { FileInput } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { PaperEntry } from "#shared/contract/document.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty, Failed } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import "./library.css";
import { runWork } from "#renderer/ui/work/work.ts";

const columns: readonly TableColumn<PaperEntry>[] = [
  { id: "number", title: "Số, ký hiệu", width: 170, filterText: numberOf, sortBy: numberOf },
  { id: "date", title: "Ngày", width: 110, filterText: ({ date }) => date ?? "", sortBy: ({ date }) => date },
  {
    id: "issuer",
    title: "Cơ quan",
    width: "1fr",
    filterText: ({ issuer }) => issuer ?? "",
    sortBy: ({ issuer }) => issuer,
  },
  {
    id: "subject",
    title: "Trích yếu",
    width: "2fr",
    filterText: ({ subject }) => subject ?? "",
    sortBy: ({ subject }) => subject,
  },
];

function idOf({ id }: PaperEntry): string {
  return id;
}

function numberOf({ number, symbol }: PaperEntry): string {
  return [number, symbol].filter((part) => part !== null).join("/");
}

/** The papers the office keeps. */
export function LibraryScreen() {
  const papers = useCall("library.list", { limit: 10_000 });
  const client = useClient();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const exportTable = useExportTable();
  const take = async (files: FileList | null): Promise<void> => {
    if (files === null || files.length === 0) return;
    try {
      const data = await Promise.all(
        [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const imported = await runWork(`Đang nhập ${data.length} tệp`, (options) =>
        client.call("library.import", { files: data }, options),
      );
      tellDone(`Đã nhập ${imported.filter(({ state }) => state === "kept").length} văn bản.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const button = (
    <FileTrigger allowsMultiple onSelect={(files) => void take(files)}>
      <Button look="primary">
        <FileInput size={16} aria-hidden /> Nhập văn bản…
      </Button>
    </FileTrigger>
  );
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data?.length === 0)
    return (
      <Empty title="Thư viện chưa có văn bản nào" actions={button}>
        Nhập văn bản của cấp trên và của cơ quan mình; chương trình nhận ra số, ký hiệu, nhiệm vụ và thời hạn trong đó.
      </Empty>
    );
  return (
    <div className="library">
      <div className="bar library-bar">
        {button}
        <Button onPress={() => void exportTable("Danh sách văn bản", columns, papers.data ?? [])}>Xuất Excel</Button>
      </div>
      <DataTable
        label="Văn bản"
        columns={columns}
        rows={papers.data ?? []}
        idOf={idOf}
        selection="single"
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}
