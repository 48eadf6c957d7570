import { useEffect, useRef } from "react";
import { Editor as Slate, Element } from "slate";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { Paper } from "#renderer/editor/page/paper.tsx";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { holderWords, titleOf } from "#renderer/features/drafting/words.ts";
import { useDraftingStatus } from "./use-status.ts";
import { useFit } from "./use-fit.ts";
import { useSession } from "./use-session.ts";

export interface OpenPaperProps {
  readonly opened: OpenedPaper;
  readonly onLost: () => void;
  readonly onReopen: () => void;
}

/** The paper in the middle, what the program thinks of it around. */
export function OpenPaper({ opened, onLost }: OpenPaperProps) {
  const session = useSession(opened, onLost);
  const { editor, initial, autosave } = session;
  const desk = useRef<HTMLDivElement>(null);
  const zoom = useFit(desk);
  useDraftingStatus(opened);
  useEffect(() => {
    document.title = `${titleOf(opened.entry)} – Xuyên Suốt`;
    return () => void (document.title = "Xuyên Suốt");
  }, [opened]);
  const moved = (): void => {
    const block =
      editor.selection === null ? undefined : Slate.above(editor, { match: (node) => Element.isElement(node) });
    useDrafting.setState({ caret: block?.[0].id ?? null });
  };
  return (
    <div className="drafting">
      {opened.writable ? null : (
        <p className="drafting-held" role="status">
          {holderWords[opened.holder]}
        </p>
      )}
      <div className="drafting-desk" ref={desk}>
        <Paper
          editor={editor}
          initial={initial}
          kind={opened.document.kind}
          readOnly={!opened.writable}
          label={titleOf(opened.entry)}
          zoom={zoom}
          keysOf={keysOf}
          onValue={session.onValue}
          onSelection={moved}
          onBlur={() => void autosave.flush()}
        />
      </div>
    </div>
  );
}
