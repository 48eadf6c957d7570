import type { Editor } from "slate";
import { Editor as Slate } from "slate";
import { ReactEditor } from "slate-react";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { insertAppendix } from "#renderer/editor/appendix/insert-appendix.ts";
import { insertNote } from "#renderer/editor/note/insert-note.ts";
import { useOpenNote } from "#renderer/editor/note/open-note.ts";
import { insertTable, runTableCommand, tableCommands } from "#renderer/editor/table/commands.ts";
import { openFind } from "#renderer/features/drafting/find/find-store.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import type { LineHints } from "#shared/issuing/new-line.ts";
import { announcedBy, lineCommands } from "./line-commands.ts";

const group = "Soạn thảo";

/** Finding, tables and footnotes, for the palette, the keys and the tools. */
export function useInsertCommands(editor: Editor, { entry, writable }: OpenedPaper): void {
  const context = useCall("drafting.context", { id: entry.id }).data;
  const hints: LineHints = { office: context?.office ?? null, today: context?.today ?? "" };
  const key = JSON.stringify(hints);
  useCommands(
    () => [
      findCommand(editor),
      ...(writable ? [...insertCommands(editor, hints), ...lineCommands(editor, hints)] : []),
    ],
    [editor, writable, key],
  );
}

function findCommand(editor: Editor): Command {
  const run = (): void => openFind(editor.selection === null ? "" : Slate.string(editor, editor.selection));
  return { id: "drafting.find", title: "Tìm và thay trong văn bản", group, keys: "Ctrl+F", run };
}

function insertCommands(editor: Editor, hints: LineHints): Command[] {
  const back = (work: () => void) => (): void => {
    ReactEditor.focus(editor);
    work();
  };
  return [
    {
      id: "drafting.appendix",
      title: "Chèn phụ lục",
      group,
      run: back(() => insertAppendix(editor, announcedBy(hints))),
    },
    {
      id: "drafting.replace",
      title: "Thay chữ trong văn bản",
      group,
      keys: "Ctrl+H",
      run: findCommand(editor).run,
    },
    {
      id: "drafting.table",
      title: "Chèn bảng",
      group,
      keys: "Ctrl+Alt+T",
      run: back(() => void insertTable(editor, 3, 4)),
    },
    {
      id: "drafting.note",
      title: "Chèn chú thích cuối trang",
      group,
      keys: "Ctrl+Alt+F",
      run: back(() => useOpenNote.setState({ id: insertNote(editor) })),
    },
    ...tableCommands.map((command) => ({
      id: `drafting.${command.id}`,
      title: `Bảng: ${command.title.charAt(0).toLowerCase()}${command.title.slice(1)}`,
      group,
      run: back(() => void runTableCommand(editor, command)),
    })),
  ];
}
