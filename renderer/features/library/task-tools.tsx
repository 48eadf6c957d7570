import { FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { pathWords } from "#shared/facts/path-words.ts";
import { mendableFields } from "#shared/model/decision.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { headerOf } from "#shared/facts/header.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";
import { deadlineWords } from "./task-words.tsx";
import { fieldNames } from "./words.ts";

const names = (values: readonly Value[]): string => values.map(({ value }) => value).join("; ");

/** A task in words, cell by cell: what it is searched by and what is written of it into a file. */
const columns: readonly TableColumn<Task>[] = [
  { id: "path", title: "Mục", exportWidth: 14, filterText: ({ path }) => pathWords(path) },
  { id: "text", title: "Nhiệm vụ", exportWidth: 80, filterText: ({ text }) => text },
  { id: "lead", title: "Chủ trì", exportWidth: 34, filterText: ({ lead }) => names(lead) },
  { id: "implement", title: "Thực hiện", exportWidth: 34, filterText: ({ implement }) => names(implement) },
  { id: "coordinate", title: "Phối hợp", exportWidth: 34, filterText: ({ coordinate }) => names(coordinate) },
  {
    id: "deadline",
    title: "Thời hạn",
    filterText: ({ deadline }) => (deadline === null ? "" : deadlineWords(deadline)),
  },
  { id: "product", title: "Sản phẩm", exportWidth: 34, filterText: ({ product }) => product?.value ?? "" },
  { id: "hand", title: "Sửa tay", exportWidth: 24, filterText: fieldsByHand },
];

/** "sửa tay: chủ trì, thời hạn"; "" where all stands as it was read. */
function fieldsByHand(task: Task): string {
  const fields = mendableFields.filter((field) => {
    const values = field === "deadline" ? [task.deadline] : task[field];
    return values.some((value) => value?.origin === "hand");
  });
  return fields.length === 0 ? "" : `sửa tay: ${fields.map((field) => fieldNames[field].toLowerCase()).join(", ")}`;
}

export interface FoundTasks {
  /** The tasks that hold the typed words. */
  readonly shown: readonly Task[];
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly write: () => void;
}

/** Searching the tasks of a paper, and writing those that are shown to an Excel file. */
export function useFoundTasks(document: Document, tasks: readonly Task[]): FoundTasks {
  const [words, setWords] = useState("");
  const exportTable = useExportTable();
  const shown = filterRows(tasks, columns, words);
  return {
    shown,
    words,
    setWords,
    write: () => void exportTable(`Nhiệm vụ trong ${paperName(document)}`, columns, shown),
  };
}

function paperName(document: Document): string {
  const { number, symbol } = headerOf(document);
  return `${kindOf(document.kind).name} ${symbol === null ? "" : `${number ?? "…"}/${symbol}`}`.trim();
}

/** What stands over a list of tasks. */
export function TaskTools({ words, setWords, write }: FoundTasks) {
  return (
    <div className="library-task-tools">
      <TextField
        label="Tìm trong các nhiệm vụ"
        placeholder="Gõ có dấu hoặc không dấu"
        value={words}
        onChange={setWords}
      />
      <IconButton label="Xuất các nhiệm vụ ra Excel" onPress={write}>
        <FileSpreadsheet size={18} aria-hidden />
      </IconButton>
    </div>
  );
}
