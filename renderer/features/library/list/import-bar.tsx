import { ClipboardPaste, FileInput, FileSpreadsheet, Library } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "#renderer/ui/base/button.tsx";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import type { Take } from "#renderer/features/library/import/use-import.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import type { ListRow } from "./rows.ts";

export interface ImportBarProps {
  readonly take: Take;
  readonly rows: readonly ListRow[];
  readonly columns: readonly TableColumn<ListRow>[];
}

function paste(): void {
  setLibrary({ dialog: "paste", pasted: "" });
}

function builtins(): void {
  setLibrary({ dialog: "builtins" });
}

/** The ways into the library, and the list's way out. */
export function ImportBar({ take, rows, columns }: ImportBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const exportTable = useExportTable();
  const papers = rows.filter(({ hit }) => hit === null);
  const choose = (): void => input.current?.click();
  const button = useRef<HTMLButtonElement>(null);
  const part = useNavigation((navigation) => navigation.part);
  useEffect(() => {
    if (part !== "import") return;
    useNavigation.setState({ part: null });
    // Where the browser does not open the files by itself, Enter does.
    button.current?.focus();
    input.current?.click();
  }, [part]);
  const write = (): void => void exportTable("Danh sách văn bản", columns, papers);
  useCommands(
    () => [
      { id: "library.import", title: "Nhập văn bản…", group: "Thư viện", keys: "Ctrl+O", run: choose },
      { id: "library.paste", title: "Dán văn bản…", group: "Thư viện", run: paste },
      { id: "library.builtins", title: "Thêm văn bản có sẵn…", group: "Thư viện", run: builtins },
      { id: "library.export", title: "Xuất danh sách văn bản ra Excel", group: "Thư viện", run: write },
    ],
    [rows, columns],
  );
  return (
    <div className="bar">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button ref={button} look="primary" onPress={choose} aria-keyshortcuts="Control+O">
        <FileInput size={16} aria-hidden /> Nhập văn bản…
      </Button>
      <Button onPress={paste}>
        <ClipboardPaste size={16} aria-hidden /> Dán văn bản
      </Button>
      <Button onPress={builtins}>
        <Library size={16} aria-hidden /> Văn bản có sẵn
      </Button>
      {papers.length === 0 ? null : (
        <Button onPress={write}>
          <FileSpreadsheet size={16} aria-hidden /> Xuất Excel
        </Button>
      )}
    </div>
  );
}
