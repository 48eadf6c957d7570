import type { Change } from "#shared/contract/drafting.ts";
import type { Document } from "#shared/model/document.ts";
import { splicesBetween } from "#shared/model/splices.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";

export type SaveState =
  | { readonly state: "saved"; readonly at: string | null }
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly error: unknown };

export interface AutosaveOptions {
  readonly save: (seq: number, change: Change) => Promise<{ readonly savedAt: string }>;
  readonly onState: (state: SaveState) => void;
  /** Another window has taken the right to write. */
  readonly onLost: () => void;
}

export interface Autosave {
  /** The paper is now this; it will be kept within half a second. */
  readonly changed: (document: Document) => void;
  /** Keeps at once what is not kept yet; settles when everything is, or when it failed. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds from the first change that is not kept to its keeping, and before a failed save is tried again. */
const patience = 400;
const again = 3000;

/** Keeps every change of an opened paper: one save at a time, of what changed since the one before. */
export function createAutosave(opened: Document, options: AutosaveOptions): Autosave {
  let kept = opened;
  let current = opened;
  let seq = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let whole = false;
  let stopped = false;

  const later = (wait: number): void => {
    if (stopped) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush();
    }, wait);
  };
  const send = async (): Promise<void> => {
    const document = current;
    const splices = whole ? null : splicesBetween(kept, document);
    seq += 1;
    try {
      const { savedAt } = await options.save(
        seq,
        splices === null ? { type: "whole", document } : { type: "parts", splices },
      );
      kept = document;
      whole = false;
      if (current === document) options.onState({ state: "saved", at: savedAt });
    } catch (error) {
      if (error instanceof CallFailure && error.code === "in-use") {
        stopped = true;
        options.onLost();
        return;
      }
      const isStale = error instanceof CallFailure && error.code === "stale" && !whole;
      whole = true;
      if (!isStale) options.onState({ state: "failed", error });
      later(isStale ? 0 : again);
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running !== null) await running;
    if (stopped || current === kept) return;
    running = send();
    await running;
    running = null;
    if (current !== kept && timer === undefined) later(patience);
  };
  return {
    changed: (document) => {
      if (document === current) return;
      current = document;
      options.onState({ state: "waiting" });
      later(patience);
    },
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
