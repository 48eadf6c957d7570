import { fold } from "#shared/text/fold.ts";
import { isGroup } from "#shared/agencies/group.ts";
import { splitClauses, splitSentences } from "#shared/text/sentences.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Range } from "#shared/text/range.ts";
import type { Task } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { nothing } from "#shared/facts/tasks/carried/inherit.ts";
import type { Paper } from "./paper.ts";
import { proseTasks } from "#shared/facts/tasks/forms/prose.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { isApproval } from "#shared/facts/tasks/work/work.ts";

/** In a part that hands out no work (money, scope), the sentences that charge somebody by name: "Giao Phòng Tài chính …". */
export function orderedTasks(entry: Entry, text: string, paper: Paper): Task[] {
  const { block } = entry;
  if (!paper.assigns || (block.type !== "item" && block.type !== "paragraph")) return [];
  const money = entry.parents.some(
    (parent) => parent.block.type === "heading" && /kinh phi|nguon/u.test(fold(textOf(parent.block))),
  );
  const orders = splitSentences(text).filter(({ start, end }) => isOrder(text.slice(start, end), money));
  const [first] = orders;
  if (!first || (first.start > 0 && !money)) return [];
  return orders.flatMap((order, index) => {
    const tasks = orderAt(entry, text, order, paper);
    return index === 0 ? tasks : tasks.map((task, at) => numbered(task, index + at + 1));
  });
}

/** A task of a later order of the same words. */
function numbered(task: Task, number: number): Task {
  const base = (name: string): string => `${name.split("#")[0]}#${number}`;
  return { ...task, id: base(task.id), path: base(task.path) };
}

/** Behind a sentence that hands out nothing ("Chỉ thị này được phổ biến …."): the orders of the sentences after it. */
export function laterOrders(entry: Entry, text: string, paper: Paper): Task[] {
  const { block } = entry;
  if (!paper.assigns || (block.type !== "item" && block.type !== "paragraph")) return [];
  const [, ...later] = splitSentences(text);
  const [, ...clauses] = splitClauses(text);
  const order =
    later.find(({ start, end }) => isOrder(text.slice(start, end), false) || isDated(text.slice(start, end))) ??
    (paper.kind === "notice" || isApproval(text)
      ? clauses.find(({ start, end }) => {
          const clause = text.slice(start, end);
          return charges(clause) || isOrder(clause, false);
        })
      : undefined);
  return order ? orderAt(entry, text, { start: order.start, end: text.length }, paper) : [];
}

function orderAt(entry: Entry, text: string, order: Range, paper: Paper): Task[] {
  const { block } = entry;
  const tasks = proseTasks({ node: block.id, text: text.slice(order.start, order.end) }, block.id, entry.path, {
    form: "sentence",
    inherited: nothing,
    fallback: [],
    context: paper.context,
    shared: [],
    titled: false,
    namedOnly: true,
    checks: false,
  });
  return tasks.map((task) => moved(task, block.id, order.start));
}

function isOrder(sentence: string, money: boolean): boolean {
  if (/^(?:[^:.;,]{3,40}:\s*)?(?:giao|phân công)\s/iu.test(sentence)) return true;
  const charge = money ? chargeOf(sentence) : null;
  return (
    charge?.how === "subject" &&
    /^\s*(?:,? (?:trên cơ sở|căn cứ|theo) [^.;]{5,120}, )?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|tham mưu|phối hợp|lập dự toán|lập kế hoạch|cân đối|thẩm định|chủ động|tổng hợp|bố trí|đề xuất|hướng dẫn|xây dựng dự toán)/iu.test(
      sentence.slice(charge.agencies.end),
    )
  );
}

/** "Các đơn vị báo cáo kết quả trước ngày 20/9": a body told at the start of a sentence, with a limit. */
function isDated(sentence: string): boolean {
  if (!/(?:trước|chậm nhất|muộn nhất)\s[^.;]*\d/iu.test(sentence)) return false;
  const charge = chargeOf(sentence);
  return charge?.how === "subject" && charge.agencies.start === 0;
}

/** "…; Phòng A, Huyện Đoàn hỗ trợ …": whether a clause says what bodies of their own, not a general group, are to do. */
function charges(clause: string): boolean {
  const charge = chargeOf(clause);
  return (
    charge?.how === "subject" &&
    charge.agencies.start === 0 &&
    !isGroup(clause.slice(charge.agencies.start, charge.agencies.end))
  );
}

/** A task read from a later sentence of a node, with its places counted from the node's first word. */
function moved(task: Task, node: string, by: number): Task {
  const shift = <T extends { readonly at: Task["at"] }>(value: T): T =>
    value.at.node === node ? { ...value, at: { node, start: value.at.start + by, end: value.at.end + by } } : value;
  return {
    ...shift(task),
    lead: task.lead.map(shift),
    coordinate: task.coordinate.map(shift),
    deadline: task.deadline ? shift(task.deadline) : null,
  };
}
