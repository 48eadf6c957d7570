import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { CascadeResult } from "#shared/trace/cascade/input.ts";
import { pairs, widthOf } from "./text.ts";

/** What came into the draft, what did not and why, and what a person must complete. */
export function cascadeLines(
  result: CascadeResult,
  superiors: readonly { readonly name: string }[],
  written: readonly string[],
  columns?: number,
): string {
  const width = widthOf(columns);
  const paths = new Map(tasksOf(result.document).map(({ id, path }) => [id, pathWords(path)]));
  const above = new Set(result.links.map(({ superior, parentId }) => `${superior} ${parentId}`)).size;
  const parts = [
    `Dự thảo Kế hoạch: ${paths.size} nhiệm vụ, triển khai ${above} nhiệm vụ cấp trên giao.`,
    section(
      `Không đưa vào dự thảo (${result.notFor.length}):`,
      result.notFor.map(({ superior, task, reason }) => {
        const file = superiors.length > 1 ? `${superiors[superior]?.name ?? ""} ` : "";
        return [`${file}${pathWords(task.path)}`, reason];
      }),
      width,
    ),
    section(`Cần hoàn thiện, kiểm tra (${result.doubts.length}):`, doubtRows(result, paths), width),
    `Đã ghi: ${written.join(", ")}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function doubtRows({ doubts }: CascadeResult, paths: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return doubts.map(({ reason, taskIds }) => {
    const places = taskIds.flatMap((id) => paths.get(id) ?? []);
    return ["-", places.length === 0 ? reason : `${reason} (mục ${places.join(", ")})`];
  });
}

function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  return rows.length === 0 ? "" : `${title}\n${pairs(rows, width, "  ")}`;
}
