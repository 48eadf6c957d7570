import { pathWords } from "#shared/facts/path-words.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { lineAt } from "#shared/rules/engine/places.ts";
import { dayInWords } from "#shared/text/days.ts";
import { pairs, widthOf, wrap } from "./text.ts";

/** Tasks for reading: a paragraph each, with the fields that are there, and a line that counts them. */
export function taskLines(tasks: readonly Task[], document: Document, columns?: number): string {
  const width = widthOf(columns);
  const parts = tasks.map(
    (task) => `${headLine(task, document)}\n${wrap(task.text, width, "  ")}\n${fields(task, width)}`,
  );
  return `${parts.join("\n")}\n${countLine(tasks)}\n`;
}

function headLine(task: Task, document: Document): string {
  const line = lineAt(document, task.at);
  return [pathWords(task.path), line === null ? "" : `(dòng ${line})`].filter((part) => part !== "").join("  ");
}

function fields(task: Task, width: number): string {
  const { deadline } = task;
  const limit =
    deadline === null ? "" : `${deadline.raw}${deadline.end === null ? "" : ` → ${dayInWords(deadline.end)}`}`;
  const rows: readonly (readonly [string, string])[] = [
    ["Chủ trì:", list(task.lead)],
    ["Phối hợp:", list(task.coordinate)],
    ["Thực hiện:", list(task.implement)],
    ["Thời hạn:", limit],
    ["Sản phẩm:", task.product?.value ?? ""],
    ["Tình trạng:", task.status?.value ?? ""],
    ["Văn bản giao:", task.assignedBy?.value ?? ""],
  ];
  const filled = rows.filter(([, text]) => text.trim() !== "");
  return filled.length === 0 ? "" : `${pairs(filled, width, "    ")}\n`;
}

function list(values: readonly Value[]): string {
  return values.map(({ value }) => value).join("; ");
}

function countLine(tasks: readonly Task[]): string {
  const leads = tasks.filter((task) => task.lead.length + task.implement.length === 0).length;
  const limits = tasks.filter((task) => task.deadline === null).length;
  const rest = [...without(leads, "đơn vị thực hiện"), ...without(limits, "thời hạn")];
  return `Tổng cộng: ${tasks.length} nhiệm vụ${rest.length === 0 ? "" : `, trong đó ${rest.join(", ")}`}.`;
}

function without(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} chưa rõ ${what}`];
}
