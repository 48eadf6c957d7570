import { memo, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { CSSProperties, RefObject } from "react";
import type { Descendant, Editor } from "slate";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Paper } from "#renderer/editor/page/paper.tsx";
import { offsetOf } from "#renderer/editor/ranges.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { Assist } from "#renderer/features/drafting/assist/assist.tsx";
import type { CompletionControl } from "#renderer/features/drafting/assist/use-completion.ts";
import { useCompletion } from "#renderer/features/drafting/assist/use-completion.ts";
import { FindBar } from "#renderer/features/drafting/find/find-bar.tsx";
import { NoteDialog } from "#renderer/features/drafting/insert/note-dialog.tsx";
import { useInsertCommands } from "#renderer/features/drafting/insert/use-insert-commands.ts";
import { Outline } from "#renderer/features/drafting/outline/outline.tsx";
import { Panel } from "#renderer/features/drafting/panel/panel.tsx";
import { useListCommands } from "#renderer/features/drafting/panel/use-list-commands.ts";
import { WaiveDialog } from "#renderer/features/drafting/panel/waive-dialog.tsx";
import { SlashMenu } from "#renderer/features/drafting/slash/slash-menu.tsx";
import type { SlashControl } from "#renderer/features/drafting/slash/use-slash.ts";
import { useSlash } from "#renderer/features/drafting/slash/use-slash.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { holderWords, issuedWords, titleOf } from "#renderer/features/drafting/words.ts";
import { openUnder } from "./actions.ts";
import { HoverCard } from "./hover-card.tsx";
import { endPassedEdit } from "./tell-edit.ts";
import { Toolbar } from "./toolbar.tsx";
import { Unkept } from "./unkept.tsx";
import { useDraftingCommands } from "./use-commands.ts";
import { useFindings } from "./use-findings.ts";
import { useFit } from "./use-fit.ts";
import type { Session } from "./use-session.ts";
import { useSession } from "./use-session.ts";
import { useDraftingStatus } from "./use-status.ts";
import { useTarget } from "./use-target.ts";
import { useTitle } from "./use-title.ts";
import { useUnderlines } from "./use-underlines.ts";

export interface OpenPaperProps {
  readonly opened: OpenedPaper;
  readonly onLost: () => void;
  readonly onReopen: () => void;
}

/** The paper in the middle, what the program thinks of it around. */
export function OpenPaper({ opened, onLost, onReopen }: OpenPaperProps) {
  const session = useSession(opened, onLost);
  const { editor, autosave } = session;
  const { writable, entry } = opened;
  const isOutlineShown = useDrafting((state) => state.isOutlineShown);
  const isPanelShown = useDrafting((state) => state.isPanelShown);
  useDraftingCommands(editor, entry.id, writable);
  useInsertCommands(editor, opened);
  useListCommands(opened);
  return (
    <div className="drafting">
      <Watch editor={editor} opened={opened} />
      <Toolbar editor={editor} opened={opened} />
      {writable ? null : (
        <p className="drafting-held" role="status">
          {holderWords[opened.holder]}
        </p>
      )}
      <Issued opened={opened} />
      <Unkept session={session} />
      <FindBar editor={editor} writable={writable} />
      <NoteDialog editor={editor} writable={writable} />
      <Waiving paper={entry.id} />
      <div className="drafting-panes">
        {isOutlineShown ? <Outline editor={editor} writable={writable} /> : null}
        <Desk opened={opened} session={session} />
        {isPanelShown ? (
          <Panel editor={editor} opened={opened} onBeforeVersion={autosave.flush} onReopen={onReopen} />
        ) : null}
      </div>
    </div>
  );
}

/** Says that the paper is out, and what becomes of a change. */
function Issued({ opened: { issued, version, writable } }: { readonly opened: OpenedPaper }) {
  const isChanged = useDrafting(({ save }) => save.state !== "saved" || save.at !== null);
  if (issued === null) return null;
  const isSame = issued.version === version && !isChanged;
  return (
    <p className="drafting-held" role="status">
      {issuedWords(issued, isSame, writable)}
    </p>
  );
}

/** The form by which a finding is left as it is. */
function Waiving({ paper }: { readonly paper: string }) {
  const waiving = useDrafting((state) => state.waiving);
  if (waiving === null) return null;
  return <WaiveDialog paper={paper} finding={waiving} onClose={() => useDrafting.setState({ waiving: null })} />;
}

/** What follows the paper without showing anything itself: drawn anew, it draws nothing else anew. */
function Watch({ editor, opened }: { readonly editor: Editor; readonly opened: OpenedPaper }) {
  useDraftingStatus(opened);
  const title = useTitle(opened);
  useEffect(() => {
    document.title = `${title} – Xuyên Suốt`;
    return () => void (document.title = "Xuyên Suốt");
  }, [title]);
  useFindings(opened.entry.id);
  useUnderlines(editor);
  return null;
}

/** Goes to the node another view asked for, once the sheet is there. */
function Target({ editor }: { readonly editor: Editor }) {
  useTarget(editor);
  return null;
}

/** The desk the paper lies on, with what is said beside its lines. */
function Desk({ opened, session }: { readonly opened: OpenedPaper; readonly session: Session }) {
  const { editor } = session;
  const desk = useRef<HTMLDivElement>(null);
  const zoom = useFit(desk);
  const office = useCall("office.get", {}).data ?? null;
  const completion = useCompletion(editor, office);
  const slash = useSlash(editor);
  const control = useRef<SheetControl>({ completion, slash });
  useLayoutEffect(() => {
    control.current = { completion, slash };
  });
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a press on underlined words opens what F8 opens
    <div
      data-pane
      className="drafting-desk"
      ref={desk}
      style={zoom === null ? undefined : ({ "--page-zoom": zoom } as CSSProperties)}
      onClick={({ nativeEvent }) => openUnder(editor, nativeEvent)}
    >
      {zoom === null ? null : (
        <>
          <Sheet opened={opened} session={session} control={control} />
          <Target editor={editor} />
        </>
      )}
      {zoom !== null && opened.writable ? (
        <>
          <Assist editor={editor} desk={desk} control={completion} zoom={zoom} />
          <SlashMenu editor={editor} desk={desk} control={slash} />
        </>
      ) : null}
      <HoverCard editor={editor} desk={desk} writable={opened.writable} />
    </div>
  );
}

/** What listens to the words and the keys of the sheet. */
interface SheetControl {
  readonly completion: CompletionControl;
  readonly slash: SlashControl;
}

interface SheetProps {
  readonly opened: OpenedPaper;
  readonly session: Session;
  readonly control: RefObject<SheetControl>;
}

/**
 * The paper itself, drawn anew only with its own content: a drawing for another reason would put the caret back to where
 * the editor last knew it, and a press of a moment ago would be lost.
 */
const Sheet = memo(function Sheet({ opened, session, control }: SheetProps) {
  const { editor, initial, autosave, onValue } = session;
  const changed = useCallback(
    (value: readonly Descendant[]): void => {
      onValue(value);
      endPassedEdit(editor);
      control.current.completion.typed();
      control.current.slash.typed();
    },
    [editor, onValue, control],
  );
  const moved = useCallback((): void => {
    const { selection } = editor;
    useDrafting.setState({ caret: selection === null ? null : offsetOf(editor, selection.focus) });
    control.current.completion.moved();
    control.current.slash.moved();
  }, [editor, control]);
  return (
    <Paper
      editor={editor}
      initial={initial}
      kind={opened.document.kind}
      readOnly={!opened.writable}
      label={titleOf(opened.entry)}
      keysOf={keysOf}
      onKeys={(keys) => control.current.slash.onKeys(keys) || control.current.completion.onKeys(keys)}
      onValue={changed}
      onSelection={moved}
      onBlur={() => {
        control.current.completion.close();
        control.current.slash.close();
        void autosave.flush();
      }}
    />
  );
});
