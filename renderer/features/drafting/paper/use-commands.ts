import type { Editor } from "slate";
import { ReactEditor } from "slate-react";
import { insertTask, renumberSeries } from "#renderer/editor/structure.ts";
import { toggleMark } from "#renderer/editor/input/marks.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import type { PanelTab } from "#renderer/features/drafting/store.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { fixAtCaret, stepFinding, waiveAtCaret } from "./actions.ts";

const group = "Soạn thảo";

/** Everything a person can do with the opened paper, for the palette and the keys. */
export function useDraftingCommands(editor: Editor, paper: string, writable: boolean): void {
  useCommands(
    () =>
      [...lookingCommands(editor), ...onwardCommands(paper), ...(writable ? writingCommands(editor) : [])].map(
        (each) => ({ ...each, group }),
      ),
    [editor, paper, writable],
  );
}

type Own = Omit<Command, "group">;

function tab(id: PanelTab, title: string): Own {
  return { id: `drafting.tab.${id}`, title, run: () => useDrafting.setState({ tab: id, isPanelShown: true }) };
}

function lookingCommands(editor: Editor): Own[] {
  return [
    { id: "drafting.next", title: "Đến lỗi tiếp theo", keys: "F8", run: () => stepFinding(editor, 1) },
    { id: "drafting.previous", title: "Về lỗi trước", keys: "Shift+F8", run: () => stepFinding(editor, -1) },
    { id: "drafting.check", title: "Kiểm tra toàn văn bản", keys: "F7", run: tab("check", "").run },
    tab("superior", "Xem nhiệm vụ cấp trên"),
    tab("properties", "Xem thuộc tính văn bản"),
    tab("versions", "Xem các phiên bản"),
    {
      id: "drafting.compare",
      title: "So sánh hai bản của văn bản",
      run: () => useDrafting.setState({ tab: "versions", isPanelShown: true, isComparing: true }),
    },
    {
      id: "drafting.outline",
      title: "Ẩn hoặc hiện bố cục",
      run: () => useDrafting.setState(({ isOutlineShown }) => ({ isOutlineShown: !isOutlineShown })),
    },
    {
      id: "drafting.panel",
      title: "Ẩn hoặc hiện khung bên phải",
      run: () => useDrafting.setState(({ isPanelShown }) => ({ isPanelShown: !isPanelShown })),
    },
    { id: "drafting.close", title: "Đóng văn bản", run: () => goTo("drafting", { paper: "" }) },
  ];
}

/** Where a paper goes when it is written. */
function onwardCommands(paper: string): Own[] {
  return [
    { id: "drafting.review", title: "Thẩm tra văn bản này", run: () => goTo("review", { paper }) },
    { id: "drafting.issue", title: "Phát hành văn bản này", run: () => goTo("issuing", { paper }) },
  ];
}

function writingCommands(editor: Editor): Own[] {
  const back = (work: () => void) => (): void => {
    ReactEditor.focus(editor);
    work();
  };
  return [
    { id: "drafting.fix", title: "Sửa lỗi đang chọn", keys: "Ctrl+.", run: () => fixAtCaret(editor) },
    { id: "drafting.waive", title: "Bỏ qua lỗi đang chọn, có lý do…", keys: "F9", run: waiveAtCaret },
    { id: "drafting.task", title: "Thêm nhiệm vụ", keys: "Ctrl+Enter", run: back(() => void insertTask(editor)) },
    {
      id: "drafting.link",
      title: "Liên kết với nhiệm vụ cấp trên",
      run: () => useDrafting.setState({ tab: "superior", isPanelShown: true, isLinking: true }),
    },
    { id: "drafting.renumber", title: "Đánh lại số từ đầu dãy", run: back(() => void renumberSeries(editor)) },
    { id: "drafting.bold", title: "Chữ đậm", keys: "Ctrl+B", run: back(() => toggleMark(editor, "bold")) },
    { id: "drafting.italic", title: "Chữ nghiêng", keys: "Ctrl+I", run: back(() => toggleMark(editor, "italic")) },
    { id: "drafting.underline", title: "Gạch chân", keys: "Ctrl+U", run: back(() => toggleMark(editor, "underline")) },
    { id: "drafting.undo", title: "Hoàn tác", keys: "Ctrl+Z", run: back(() => editor.undo()) },
    { id: "drafting.redo", title: "Làm lại", keys: "Ctrl+Y", run: back(() => editor.redo()) },
  ];
}
