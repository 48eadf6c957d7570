import { useEffect, useRef } from "react";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Assist } from "#renderer/features/drafting/assist/assist.tsx";
import { useCompletion } from "#renderer/features/drafting/assist/use-completion.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { Paper } from "#renderer/editor/page/paper.tsx";
import { offsetOf } from "#renderer/editor/ranges.ts";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { FindBar } from "#renderer/features/drafting/find/find-bar.tsx";
import { NoteDialog } from "#renderer/features/drafting/insert/note-dialog.tsx";
import { useInsertCommands } from "#renderer/features/drafting/insert/use-insert-commands.ts";
import { Outline } from "#renderer/features/drafting/outline/outline.tsx";
import { Panel } from "#renderer/features/drafting/panel/panel.tsx";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { holderWords, titleOf } from "#renderer/features/drafting/words.ts";
import { findingAt } from "./actions.ts";
import { HoverCard } from "./hover-card.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useDraftingCommands } from "./use-commands.ts";
import { useFindings } from "./use-findings.ts";
import { useFit } from "./use-fit.ts";
import { useSession } from "./use-session.ts";
import { useDraftingStatus } from "./use-status.ts";
import { useTarget } from "./use-target.ts";
import { useUnderlines } from "./use-underlines.ts";

export interface OpenPaperProps {
  readonly opened: OpenedPaper;
  readonly onLost: () => void;
  readonly onReopen: () => void;
}

/** The paper in the middle, what the program thinks of it around. */
export function OpenPaper({ opened, onLost, onReopen }: OpenPaperProps) {
  const { editor, initial, autosave, onValue } = useSession(opened, onLost);
  const { writable, entry } = opened;
  const desk = useRef<HTMLDivElement>(null);
  const zoom = useFit(desk);
  const office = useCall("office.get", {}).data ?? null;
  const completion = useCompletion(editor, office);
  const isOutlineShown = useDrafting((state) => state.isOutlineShown);
  const isPanelShown = useDrafting((state) => state.isPanelShown);
  useDraftingStatus(opened);
  useDraftingCommands(editor, writable);
  useInsertCommands(editor, writable);
  useFindings(entry.id);
  useUnderlines(editor);
  useTarget(editor);
  useEffect(() => {
    document.title = `${titleOf(entry)} – Xuyên Suốt`;
    return () => void (document.title = "Xuyên Suốt");
  }, [entry]);
  const moved = (): void => {
    const { selection } = editor;
    useDrafting.setState({ caret: selection === null ? null : offsetOf(editor, selection.focus) });
  };
  const pressed = (): void => {
    const { caret } = useDrafting.getState();
    useDrafting.setState({ open: caret === null ? null : findingAt(caret) });
  };
  return (
    <div className="drafting">
      <Toolbar opened={opened} />
      {writable ? null : (
        <p className="drafting-held" role="status">
          {holderWords[opened.holder]}
        </p>
      )}
      <FindBar editor={editor} writable={writable} />
      <NoteDialog editor={editor} writable={writable} />
      <div className="drafting-panes">
        {isOutlineShown ? <Outline editor={editor} writable={writable} /> : null}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a press on underlined words opens what F8 opens */}
        <div className="drafting-desk" ref={desk} onClick={pressed}>
          <Paper
            editor={editor}
            initial={initial}
            kind={opened.document.kind}
            readOnly={!writable}
            label={titleOf(entry)}
            zoom={zoom}
            keysOf={keysOf}
            onKeys={completion.onKeys}
            onValue={(value) => {
              onValue(value);
              completion.typed();
            }}
            onSelection={moved}
            onBlur={() => {
              completion.close();
              void autosave.flush();
            }}
          />
          {writable ? <Assist editor={editor} desk={desk} control={completion} zoom={zoom} /> : null}
          <HoverCard paper={entry.id} editor={editor} desk={desk} writable={writable} />
        </div>
        {isPanelShown ? (
          <Panel editor={editor} opened={opened} onBeforeVersion={autosave.flush} onReopen={onReopen} />
        ) : null}
      </div>
    </div>
  );
}
