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
  /** The services are gone: nothing is sent until `resume`. */
  readonly pause: () => void;
  /** The paper is open for writing again, and the library has it so; false where it was changed elsewhere meanwhile. */
  readonly resume: (stored: Document) => boolean;
  readonly stop: () => void;
}

/** Milliseconds from the first change that is not kept to its keeping, and before a failed save is tried again. */
const patience = 400;
const again = 3000;

/** Keeps every change of an opened paper: one save at a time, of what changed since the one before. */
export function createAutosave(opened: Document, options: AutosaveOptions): Autosave {
  let kept = opened;
  let current = opened;
  /** What was sent last: the library may have it although its answer never came. */
  let sent = opened;
  let paused = false;
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
    sent = document;
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
      if (paused) return options.onState({ state: "failed", error });
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
    if (paused) return options.onState({ state: "failed", error: new CallFailure("disconnected") });
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
    pause: () => {
      paused = true;
    },
    resume: (stored) => {
      const [own, ...others] = [stored, kept, sent].map((document) => JSON.stringify(document));
      if (own === undefined || !others.includes(own)) return false;
      paused = false;
      seq = 0;
      whole = true;
      kept = JSON.stringify(current) === own ? current : stored;
      if (current === kept) options.onState({ state: "saved", at: null });
      else later(0);
      return true;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
