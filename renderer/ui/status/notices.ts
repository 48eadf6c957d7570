import { create } from "zustand";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";

/** A sentence that tells what happened, with a way back where there is one. It goes by itself unless it is a failure. */
export interface Notice {
  readonly id: number;
  readonly look: "done" | "failed";
  readonly words: string;
  readonly action?: { readonly title: string; readonly run: () => void };
  /** Of one topic only the last is shown: decisions that follow fast do not cover the screen. */
  readonly topic?: string;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly drop: (id: number) => void;
}

export const useNoticeStore = create<NoticeStore>((set) => ({
  notices: [],
  drop: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}));

let next = 0;
const stays = 8000;

/** Says that something was done; `action` is usually the way back ("Hoàn tác"). */
export function tellDone(words: string, action?: Notice["action"], topic?: string): void {
  const id = (next += 1);
  add({
    id,
    look: "done",
    words,
    ...(action === undefined ? {} : { action }),
    ...(topic === undefined ? {} : { topic }),
  });
  leaveLater(id);
}

/** It stays while the keys are on it. */
function leaveLater(id: number): void {
  setTimeout(() => {
    const card = document.querySelector(`[data-notice="${id}"]`);
    if (card?.contains(document.activeElement) === true) leaveLater(id);
    else useNoticeStore.getState().drop(id);
  }, stays);
}

/** Says why something was not done. What the person stopped is no failure. */
export function tellFailure(error: unknown): void {
  if (error instanceof CallFailure && error.code === "cancelled") return;
  add({ id: (next += 1), look: "failed", words: sentenceOf(error) });
}

function add(notice: Notice): void {
  useNoticeStore.setState(({ notices }) => {
    const others = notices.filter(({ topic }) => topic === undefined || topic !== notice.topic);
    return { notices: [...others.slice(-3), notice] };
  });
}
