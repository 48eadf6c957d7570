import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { inSmallLetters } from "./sentence-case.ts";

/** Headings that frame the tasks and say nothing of what they are about. */
const frame =
  /^(?:cac )?(?:noi dung|nhiem vu)(?:(?:,| va) (?:noi dung|nhiem vu|giai phap))*(?: (?:cu the|trong tam|chu yeu|thuc hien|va phan cong.*|,.*))*$|^to chuc thuc hien$|^phan cong (?:nhiem vu|trach nhiem|thuc hien)|^trach nhiem/u;
/** Where such duties stand; it closes the plan's work. */
export const followUpTitle = "Theo dõi, kiểm tra, báo cáo kết quả thực hiện";
/** Duties that follow up the work of others, by their first words. */
const followingUp =
  /^(?:[^.;:]{0,60} )?(?:theo doi|don doc|kiem tra|giam sat|huong dan|tong hop|bao cao|so ket|tong ket|danh gia|dau moi)(?![a-z])/u;
const commonWork = /^nhiem vu chung/u;
const ownWork = /^nhiem vu (?:rieng|cu the)|^phan cong/u;

/** Where a task stands in its paper: the title of its part, or null when the part is named by whom it charges or not at all. */
export function titleOf(task: Task, document: Document): string | null {
  if (task.nature === "organisation") return followingUp.test(fold(task.text)) ? followUpTitle : null;
  const entry = outlineOf(document).find((one) => holds(one, task));
  for (const parent of entry?.parents.toReversed() ?? []) {
    const title = wordsOf(parent);
    if (title === null) continue;
    const folded = fold(title);
    if (commonWork.test(folded)) return "Nhiệm vụ chung";
    if (headingAgencies(title) || ownWork.test(folded)) return null;
    if (!frame.test(folded)) return inSentenceCase(title);
  }
  return null;
}

function holds({ block }: Entry, task: Task): boolean {
  if (block.type === "table")
    return block.children.some((row) =>
      row.children.some((cell) => cell.children.some(({ id }) => id === task.at.node)),
    );
  if (block.type === "task") return block.children.some(({ id }) => id === task.at.node);
  return block.id === task.at.node;
}

/** The words of a heading or of a short point that heads others. */
function wordsOf({ block }: Entry): string | null {
  if (block.type === "task") {
    const first = block.children[0];
    return first ? titled(textOf(first)) : null;
  }
  return block.type === "heading" || block.type === "item" ? titled(textOf(block)) : null;
}

function titled(text: string): string | null {
  const words = text.replace(/[\s:.;]+$/u, "").trim();
  return words === "" || words.length > 200 ? null : words;
}

function inSentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  const small = inSmallLetters(title);
  return small.charAt(0).toUpperCase() + small.slice(1);
}
