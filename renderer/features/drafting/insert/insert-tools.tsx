import { useState } from "react";
import type { Editor } from "slate";
import { Search, Superscript, Table } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { runCommand as run } from "#renderer/ui/commands/commands.ts";
import { idleTableCommands, tableCommands } from "#renderer/editor/table/commands.ts";

/** Tools for what is put into the words: tables, notes; and for finding. */
export function InsertTools({ editor, writable }: { readonly editor: Editor; readonly writable: boolean }) {
  const [idle, setIdle] = useState<readonly string[]>([]);
  return (
    <>
      {writable ? (
        <>
          <MenuTrigger onOpenChange={() => setIdle(idleTableCommands(editor).map((id) => `drafting.${id}`))}>
            <Button className="button icon quiet" aria-label="Bảng">
              <Table size={18} aria-hidden />
            </Button>
            <Popover className="popover">
              <Menu className="list" aria-label="Bảng" disabledKeys={idle} onAction={(id) => run(String(id))}>
                <MenuItem id="drafting.table" className="option">
                  Chèn bảng
                </MenuItem>
                {tableCommands.map(({ id, title }) => (
                  <MenuItem key={id} id={`drafting.${id}`} className="option">
                    {title}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
          <IconButton label="Chèn chú thích cuối trang" keys="Ctrl+Alt+F" onPress={() => run("drafting.note")}>
            <Superscript size={18} aria-hidden />
          </IconButton>
        </>
      ) : null}
      <IconButton label="Tìm và thay" keys="Ctrl+F" onPress={() => run("drafting.find")}>
        <Search size={18} aria-hidden />
      </IconButton>
    </>
  );
}
