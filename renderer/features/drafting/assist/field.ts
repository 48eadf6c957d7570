import type { Editor, Path } from "slate";
import { Editor as Slate, Element, Node, Range, Text } from "slate";
import type { FieldRole } from "#shared/facts/field-label.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import { deadlineWords } from "#shared/text/deadline/words.ts";
import type { NodeOf } from "#renderer/editor/types.ts";

/** A labelled line of the task the caret is in. */
export interface AssistField {
  readonly id: string;
  readonly role: FieldRole | null;
  /** The words behind the colon. */
  readonly value: string;
  /** Where they begin in the line. */
  readonly start: number;
}

export const fieldNames: Readonly<Partial<Record<FieldRole, string>>> = {
  lead: "Chủ trì",
  coordinate: "Phối hợp",
  implement: "Thực hiện",
  deadline: "Thời hạn",
  product: "Sản phẩm",
  note: "Ghi chú",
  target: "Chỉ tiêu",
  assignedBy: "Giao bởi",
};

/** The lines of the task around the caret; none outside a task. */
export function fieldsAtCaret(editor: Editor): AssistField[] {
  const entry =
    editor.selection === null
      ? undefined
      : Slate.above(editor, { match: (node) => Element.isElement(node) && node.type === "task" });
  if (entry === undefined) return [];
  const [task] = entry as [NodeOf<"task">, Path];
  return task.children.flatMap((child) => (child.type === "field" ? [fieldOf(child)] : []));
}

function fieldOf(node: NodeOf<"field">): AssistField {
  const text = node.children.map((child) => (Text.isText(child) ? child.text : "")).join("");
  const colon = text.indexOf(":");
  const start = colon < 0 ? text.length : colon + 1 + (/^\s*/u.exec(text.slice(colon + 1))?.[0].length ?? 0);
  return { id: node.id, role: colon < 0 ? null : fieldRole(text.slice(0, colon)), value: text.slice(start), start };
}

/** How the words of a deadline line are understood: "30/6/2023"; null when there are none. */
export function understood(field: AssistField, document: Document): string | null {
  if (field.role !== "deadline" || field.value.trim() === "") return null;
  const issued = headerOf(document).date;
  const context = { issued: issued?.iso ?? null, year: issued?.year ?? null };
  const found = parseDeadline(field.value.replace(/[.;\s]+$/u, ""), context);
  return found.length === 0 ? null : found.map(deadlineWords).join("; ");
}

const agencies: ReadonlySet<FieldRole | null> = new Set<FieldRole | null>(["lead", "coordinate", "implement"]);

/** The piece of a name being typed at the caret in a line that names bodies; null elsewhere. */
export function namePiece(editor: Editor): { readonly typed: string; readonly range: Range } | null {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection)) return null;
  const entry = Slate.above(editor, { match: (node) => Element.isElement(node) && node.type === "field" });
  if (entry === undefined) return null;
  const [node, path] = entry as [NodeOf<"field">, Path];
  const field = fieldOf(node);
  if (!agencies.has(field.role)) return null;
  const before = Slate.string(editor, { anchor: Slate.start(editor, path), focus: selection.anchor });
  const after = Node.string(node).slice(before.length);
  if (before.length < field.start || /^[A-Za-zÀ-ỿ\d]/u.test(after)) return null;
  const piece = /(?:[^,;:]|,(?=\S))*$/u.exec(before)?.[0].trimStart() ?? "";
  if (piece.trim().length < 2) return null;
  const start = Slate.before(editor, selection.anchor, { unit: "offset", distance: piece.length });
  return start === undefined ? null : { typed: piece, range: { anchor: start, focus: selection.anchor } };
}
