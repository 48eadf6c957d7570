import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";

/** What is drawn up, decided or carried out: words that name a thing and say nothing of what is done with it. */
const thing =
  /^(?:các\s+)?(?:tiểu dự án|dự án|đề án|phương án|danh mục|cơ chế|chính sách|mức|định mức|nguyên tắc|tiêu chí|quy chế|quy định|nghị quyết|chương trình|công trình|mô hình|nội dung|hồ sơ|\d{1,3}\s+\p{Ll})/iu;

/** The work that a list of things stands under ("trình HĐND quyết định: – Phương án …; – Mức vốn …"); null where the words say themselves what is done. */
export function workOver(task: Task, document: Document): string | null {
  if (!thing.test(task.text) || chargeOf(task.text) !== null) return null;
  const above = outlineOf(document)
    .find(({ block }) => block.id === task.at.node)
    ?.parents.at(-1)?.block;
  if (above?.type !== "item" && above?.type !== "paragraph" && above?.type !== "heading") return null;
  const words = textOf(above).trim();
  if (!/:$/u.test(words) || words.length > 250 || (above.type === "heading" && !isWork(words))) return null;
  return words.replace(/\s*(?:như sau|sau đây|sau)?\s*:$/u, "");
}

/** "Trình Hội đồng nhân dân quyết định:" says what is done, "Kinh phí:" does not. */
function isWork(words: string): boolean {
  return predicateAt(wordsOf(`${words.charAt(0).toLowerCase()}${words.slice(1)}`), 0) === "sure";
}

/** One thing of a list with the work of the list before it. */
export function underWork(thingWords: string, work: string): string {
  return `${work.replace(/\.$/u, "")}: ${thingWords}`;
}
