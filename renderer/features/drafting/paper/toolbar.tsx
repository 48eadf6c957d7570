import { Bold, Italic, ListPlus, PanelLeft, PanelRight, Redo2, Underline, Undo2, X } from "lucide-react";
import { Toolbar as AriaToolbar } from "react-aria-components";
import type { Editor } from "slate";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { runCommand as run } from "#renderer/ui/commands/commands.ts";
import { InsertTools } from "#renderer/features/drafting/insert/insert-tools.tsx";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { useTitle } from "./use-title.ts";

const tools = [
  ["drafting.undo", "Hoàn tác", "Ctrl+Z", Undo2],
  ["drafting.redo", "Làm lại", "Ctrl+Y", Redo2],
  ["drafting.bold", "Chữ đậm", "Ctrl+B", Bold],
  ["drafting.italic", "Chữ nghiêng", "Ctrl+I", Italic],
  ["drafting.underline", "Gạch chân", "Ctrl+U", Underline],
  ["drafting.task", "Thêm nhiệm vụ", "Ctrl+Enter", ListPlus],
] as const;

/** The few tools a paper needs, over it; each is a command with a key. */
export function Toolbar({ editor, opened }: { readonly editor: Editor; readonly opened: OpenedPaper }) {
  return (
    <AriaToolbar data-pane className="drafting-tools" aria-label="Công cụ soạn thảo">
      <IconButton label="Ẩn hoặc hiện bố cục" onPress={() => run("drafting.outline")}>
        <PanelLeft size={18} aria-hidden />
      </IconButton>
      <h1 className="drafting-title">{useTitle(opened)}</h1>
      {opened.writable
        ? tools.map(([id, label, keys, Icon]) => (
            <IconButton key={id} label={label} keys={keys} onPress={() => run(id)}>
              <Icon size={18} aria-hidden />
            </IconButton>
          ))
        : null}
      <InsertTools editor={editor} writable={opened.writable} />
      <IconButton label="Ẩn hoặc hiện khung bên phải" onPress={() => run("drafting.panel")}>
        <PanelRight size={18} aria-hidden />
      </IconButton>
      <Button onPress={() => run("drafting.review")}>Thẩm tra</Button>
      <Button onPress={() => run("drafting.issue")}>Phát hành</Button>
      <IconButton label="Đóng văn bản" onPress={() => run("drafting.close")}>
        <X size={18} aria-hidden />
      </IconButton>
    </AriaToolbar>
  );
}
