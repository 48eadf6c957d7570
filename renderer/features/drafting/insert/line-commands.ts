import type { Editor } from "slate";
import { ReactEditor } from "slate-react";
import { headerOf } from "#shared/facts/header.ts";
import type { Announced } from "#shared/editing/appendix.ts";
import type { LineHints, NewLineRole } from "#shared/issuing/new-line.ts";
import { newLineRoles, newLineText, offeredLines } from "#shared/issuing/new-line.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { insertLine } from "#renderer/editor/line/insert-line.ts";
import { lineNames } from "#renderer/editor/line/names.ts";
import { goToNode } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { tellDone } from "#renderer/ui/status/notices.ts";

/** What a line is called where it can be added; title and names of recipients share one name beside the page. */
export function newLineName(role: NewLineRole): string {
  return role === "recipients-title" ? "Dòng chữ “Nơi nhận:”" : lineNames[role];
}

export function lineCommandId(role: NewLineRole): string {
  return `drafting.line.${role}`;
}

/** One command for each part of the head and foot. */
export function lineCommands(editor: Editor, hints: LineHints): Command[] {
  return newLineRoles.map((role) => ({
    id: lineCommandId(role),
    title: `Thêm dòng: ${newLineName(role)}`,
    group: "Soạn thảo",
    run: () => addLine(editor, role, hints),
  }));
}

/** Adds the line where it belongs; goes to the one that is there where a paper has only one. */
function addLine(editor: Editor, role: NewLineRole, hints: LineHints): void {
  const { document } = useDrafting.getState();
  if (document === null) return;
  ReactEditor.focus(editor);
  const old = [...document.header.children, ...document.closing.children].find((line) => line.role === role);
  if (!offeredLines(document).includes(role)) {
    if (old !== undefined) goToNode(editor, old.id);
    tellDone(
      old === undefined
        ? `${kindOf(document.kind).name} không có dòng “${newLineName(role)}”.`
        : `Văn bản đã có dòng “${newLineName(role)}”; con trỏ đã ở đó.`,
      undefined,
      "drafting.line",
    );
    return;
  }
  const id = insertLine(editor, role, newLineText(document, role, hints));
  if (id !== null) requestAnimationFrame(() => showLine(editor, id));
}

function showLine(editor: Editor, id: string): void {
  document.querySelector(`.page [data-node="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
  ReactEditor.focus(editor);
}

/** What an appendix says of the paper as it stands now. */
export function announcedBy({ office, today }: LineHints): Announced {
  const { document } = useDrafting.getState();
  const header = document === null ? null : headerOf(document);
  return {
    kind: document === null ? "" : kindOf(document.kind).name,
    symbol: header?.symbol ?? null,
    issuer: header?.issuer ?? office?.name ?? null,
    year: today.slice(0, 4),
  };
}
