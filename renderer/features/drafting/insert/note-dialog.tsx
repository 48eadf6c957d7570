import { flushSync } from "react-dom";
import type { Editor } from "slate";
import { ReactEditor } from "slate-react";
import type { Block } from "#shared/model/block.ts";
import { changeNote, notesOf, removeNote } from "#renderer/editor/note/insert-note.ts";
import { NoteEditor } from "#renderer/editor/note/note-editor.tsx";
import { useOpenNote } from "#renderer/editor/note/open-note.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { tellEdit } from "#renderer/features/drafting/paper/tell-edit.ts";

/** The words of the footnote whose mark was pressed or has just been put in. Every letter is kept at once. */
export function NoteDialog({ editor, writable }: { readonly editor: Editor; readonly writable: boolean }) {
  const id = useOpenNote((state) => state.id);
  const note = id === null ? undefined : notesOf(editor).find(([each]) => each.id === id)?.[0];
  if (id === null || note === undefined) return null;
  const close = (): void => {
    flushSync(() => useOpenNote.setState({ id: null }));
    ReactEditor.focus(editor);
  };
  const remove = (): void => {
    removeNote(editor, id);
    close();
    tellEdit(editor, `Đã bỏ chú thích ${note.mark}; các chú thích sau được đánh số lại.`);
  };
  return (
    <Dialog
      title={`Chú thích ${note.mark}`}
      isOpen
      onClose={close}
      footer={
        <>
          {writable ? (
            <Button look="danger" onPress={remove}>
              Bỏ chú thích
            </Button>
          ) : null}
          <Button look="primary" onPress={close}>
            Xong
          </Button>
        </>
      }
    >
      <p>Nội dung in ở cuối trang có dấu chú thích này.</p>
      <NoteEditor
        key={id}
        blocks={note.note as readonly Block[]}
        label={`Nội dung chú thích ${note.mark}`}
        readOnly={!writable}
        onChange={(blocks) => changeNote(editor, id, blocks)}
      />
    </Dialog>
  );
}
