import { useRef, useState } from "react";
import type { Editor, Range } from "slate";
import { Transforms } from "slate";
import { completeAgency } from "#shared/agencies/complete.ts";
import { completionSources } from "#shared/trace/completion.ts";
import type { Office } from "#shared/contract/office.ts";
import { isAt } from "#renderer/editor/place.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { namePiece } from "./field.ts";

export interface Completion {
  readonly options: readonly string[];
  /** −1: none is chosen yet, so that Enter still begins a new line. */
  readonly chosen: number;
  readonly range: Range;
}

export interface CompletionControl {
  readonly completion: Completion | null;
  /** The words have changed: look for names. */
  readonly typed: () => void;
  /** The caret has moved: a list that is not for its place goes. */
  readonly moved: () => void;
  readonly close: () => void;
  readonly take: (name: string) => void;
  /** True when the list used the key. */
  readonly onKeys: (keys: string) => boolean;
}

/** Names of bodies offered while one is typed in a line of a task. */
export function useCompletion(editor: Editor, office: Office | null): CompletionControl {
  const [completion, setCompletion] = useState<Completion | null>(null);
  const last = useRef<string | null>(null);
  const close = (): void => setCompletion(null);
  const take = (name: string): void => {
    const piece = namePiece(editor);
    close();
    if (piece === null) return;
    last.current = name;
    Transforms.insertText(editor, name, { at: piece.range });
  };
  const typed = (): void => {
    const piece = namePiece(editor);
    const { document } = useDrafting.getState();
    if (piece === null || document === null || piece.typed === last.current) return close();
    last.current = null;
    const options = completeAgency(piece.typed, completionSources(document, office)).filter(
      (name) => name !== piece.typed.trim(),
    );
    if (options.length === 0) return close();
    setCompletion({ options, chosen: -1, range: piece.range });
  };
  const moved = (): void => {
    if (completion !== null && !isAt(editor, completion.range.focus)) close();
  };
  const onKeys = (keys: string): boolean => {
    if (completion === null) return false;
    const { options, chosen } = completion;
    const move = (by: number): true => {
      setCompletion({
        ...completion,
        chosen: (chosen + by + options.length + (chosen < 0 && by < 0 ? 1 : 0)) % options.length,
      });
      return true;
    };
    if (keys === "↓") return move(1);
    if (keys === "↑") return move(-1);
    if (keys === "Escape") {
      close();
      return true;
    }
    const name = options[Math.max(chosen, 0)];
    if (name === undefined || (keys !== "Tab" && (keys !== "Enter" || chosen < 0))) return false;
    take(name);
    return true;
  };
  return { completion, typed, moved, close, take, onKeys };
}
