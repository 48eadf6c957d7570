import { useCallback } from "react";
import { BuiltinsDialog } from "./import/builtins-dialog.tsx";
import { PasteDialog } from "./import/paste-dialog.tsx";
import { useArrivals } from "./import/use-arrivals.ts";
import { UndoDialog } from "./import/undo-dialog.tsx";
import type { Take } from "./import/use-import.ts";
import { useImport } from "./import/use-import.ts";
import "./library.css";
import { ListScreen } from "./list/list-screen.tsx";
import { late } from "#renderer/ui/late/late.tsx";
import { useLibrary } from "./store.ts";

const Recognition = late(async () => (await import("./recognition/recognition.tsx")).Recognition);

/** The papers the office keeps: their list, or what was understood of one of them. */
export function LibraryScreen() {
  const { dialog, checking, undoing } = useLibrary();
  const imports = useImport();
  // oxlint-disable-next-line react/exhaustive-deps -- the client behind it is one for the life of the window
  const take = useCallback<Take>((files, before) => imports(files, before), []);
  const hovers = useArrivals(take);
  return (
    <>
      {checking === null ? <ListScreen take={take} /> : <Recognition id={checking} />}
      {dialog === "paste" ? <PasteDialog take={take} /> : null}
      {dialog === "builtins" ? <BuiltinsDialog /> : null}
      {undoing === null ? null : <UndoDialog {...undoing} />}
      {hovers ? <div className="library-drop">Thả tệp vào đây để nhập vào thư viện</div> : null}
    </>
  );
}
