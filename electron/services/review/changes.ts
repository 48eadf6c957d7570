import type { Changes } from "#shared/contract/review.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { compareTexts } from "#shared/trace/text-changes.ts";
import type { TaskField } from "#shared/trace/versions.ts";
import { compareVersions } from "#shared/trace/versions.ts";

const names: Readonly<Record<TaskField, string>> = {
  text: "Nội dung",
  lead: "Chủ trì",
  coordinate: "Phối hợp",
  implement: "Thực hiện",
  deadline: "Thời hạn",
  product: "Sản phẩm",
  path: "Vị trí",
};

/** What differs between two versions of a paper, by task and by text, in words for a reader. */
export function changesBetween(before: Document, after: Document): Changes {
  const { added, removed, changed } = compareVersions(before, after);
  return {
    tasks: [
      ...added.map((task) => ({ kind: "added" as const, ...shown(task), fields: [] })),
      ...removed.map((task) => ({ kind: "removed" as const, ...shown(task), node: null, fields: [] })),
      ...changed.map((pair) => ({
        kind: "changed" as const,
        ...shown(pair.after),
        fields: pair.fields.map((field) => ({
          name: names[field],
          before: wordsOf(pair.before, field),
          after: wordsOf(pair.after, field),
        })),
      })),
    ],
    texts: compareTexts(before, after).map(({ pieces, ...rest }) => ({ ...rest, pieces: [...pieces] })),
  };
}

function shown({ path, text, at }: Task): { path: string; text: string; node: string } {
  return { path: pathWords(path), text, node: at.node };
}

function wordsOf(task: Task, field: TaskField): string {
  switch (field) {
    case "text":
      return task.text;
    case "path":
      return pathWords(task.path);
    case "deadline":
      return task.deadline?.raw ?? "";
    case "product":
      return task.product?.value ?? "";
    default:
      return task[field].map(({ value }) => value).join(", ");
  }
}
