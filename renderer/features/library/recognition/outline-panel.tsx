import { useMemo, useState } from "react";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { DataTable } from "#renderer/ui/table/data-table.tsx";
import type { RecognitionState } from "./use-recognition.ts";

interface OutlineRow {
  readonly id: string;
  readonly path: string;
  readonly depth: number;
  readonly isHeading: boolean;
  readonly words: string;
  readonly isTask: boolean;
}

const idOf = ({ id }: OutlineRow): string => id;

const columns: readonly TableColumn<OutlineRow>[] = [
  { id: "path", title: "Mục", width: 110, filterText: ({ path }) => path },
  {
    id: "words",
    title: "Nội dung",
    filterText: ({ words }) => words,
    render: ({ words, depth, isHeading }) => (
      <span style={{ paddingLeft: depth * 14, fontWeight: isHeading ? 600 : 400 }}>{words}</span>
    ),
  },
  { id: "task", title: "Nhiệm vụ", width: 80, filterText: ({ isTask }) => (isTask ? "● có" : "") },
];

/** The blocks of the paper by their numbers; a block that is no task may be made one. */
export function OutlinePanel({ state, tasks }: { readonly state: RecognitionState; readonly tasks: readonly Task[] }) {
  const { document, decisions, decide, show } = state;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const nodes = new Set(tasks.flatMap(({ id, at }) => [at.node, id]));
    return outlineOf(document).flatMap(({ block, section, path, parents }): OutlineRow[] => {
      const words = section === "header" || section === "closing" ? null : wordsOf(block);
      if (words === null) return [];
      const first = block.type === "task" ? block.children[0]?.id : undefined;
      const isTask = nodes.has(block.id) || (first !== undefined && nodes.has(first));
      return [{ id: block.id, path, depth: parents.length, isHeading: block.type === "heading", words, isTask }];
    });
  }, [document, tasks]);
  const [id] = selected;
  const row = rows.find((each) => each.id === id);
  return (
    <>
      <div className="library-table">
        <DataTable
          label="Bố cục"
          columns={columns}
          rows={rows}
          idOf={idOf}
          nameColumn="words"
          selection="single"
          selected={selected}
          onSelect={(ids) => {
            setSelected(ids);
            for (const node of ids) show(node);
          }}
          empty="Không có đoạn nào trong phần nội dung."
        />
      </div>
      <footer data-foot className="bar library-panel-bar">
        {row === undefined ? (
          <span>Chọn một đoạn để xem ở bản gốc.</span>
        ) : decisions.get(row.id)?.isTask === true ? (
          <Button onPress={() => decide(row.id, null)}>Bỏ đánh dấu nhiệm vụ</Button>
        ) : (
          <Button isDisabled={row.isTask} onPress={() => decide(row.id, true)}>
            {row.isTask ? "Đã là nhiệm vụ" : "Là nhiệm vụ"}
          </Button>
        )}
      </footer>
    </>
  );
}

function wordsOf(block: Block | Line): string | null {
  if (block.type === "page-break" || block.type === "line") return null;
  if (block.type === "table") return `Bảng ${block.children.length} dòng`;
  const first = block.type === "task" ? block.children[0] : block;
  return first === undefined ? null : textOf(first);
}
