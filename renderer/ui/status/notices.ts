import { create } from "zustand";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";

/** What can be done about a notice, usually the way back ("Hoàn tác"). */
export interface NoticeAction {
  readonly title: string;
  readonly run: () => void;
}

/** A sentence that tells what happened, with a way back where there is one. It goes by itself unless it is a failure. */
export interface Notice {
  readonly id: number;
  readonly look: "done" | "failed";
  readonly words: string;
  /** How often it was told; it is shown once. */
  readonly times: number;
  /** One for each time, the newest last. */
  readonly actions: readonly NoticeAction[];
  /** What it speaks of: of one topic only the last notice is true. */
  readonly topic: string | null;
  /** The call that failed; when the same call brings an answer later, the failure is no longer true. */
  readonly call: string | null;
}

/** The notices, the newest first. */
export const useNoticeStore = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Milliseconds a notice that is no failure stays. */
const stays = 8000;
/** More than so many are not kept: who has not looked at them by then will not. */
const most = 12;
const timers = new Map<number, ReturnType<typeof setTimeout>>();
/** The notice the keys or the pointer are on: it stays. */
let held: number | null = null;
let next = 0;

/** Says that something was done; a notice of the same topic goes, because what it says has passed. */
export function tellDone(words: string, action?: NoticeAction, topic?: string): void {
  const notice = add({ look: "done", words, topic: topic ?? null, call: null }, action);
  leaveLater(notice.id);
}

/** Says why something was not done. What the person stopped is no failure. */
export function tellFailure(error: unknown): void {
  const failure = error instanceof CallFailure ? error : null;
  if (failure?.code === "cancelled") return;
  add({ look: "failed", words: sentenceOf(error), topic: null, call: failure?.call ?? null });
}

/** Takes a notice away because the person has read it. */
export function dropNotice(id: number): void {
  keep((notice) => notice.id !== id);
}

/** What this topic spoke of was done, undone or has changed since: its notice and the way back it offers are no longer true. */
export function dropTopic(topic: string): void {
  keep((notice) => notice.topic !== topic);
}

/** A call has brought an answer: what was said of its failure goes. */
export function dropFailureOf(call: string): void {
  keep((notice) => notice.call !== call);
}

/** Takes the newest way back of a notice; one that was told several times stays with those before. */
export function takeAction({ id, actions, times }: Notice): void {
  const action = actions.at(-1);
  if (times <= 1) dropNotice(id);
  else change(id, { times: times - 1, actions: actions.slice(0, -1) });
  action?.run();
}

/** The keys or the pointer are on a notice, or on none. */
export function holdNotice(id: number | null): void {
  held = id;
}

function add(told: Pick<Notice, "look" | "words" | "topic" | "call">, action?: NoticeAction): Notice {
  const { notices } = useNoticeStore.getState();
  const same = notices.find((each) => isSame(each, told, action));
  const notice: Notice = {
    ...told,
    id: same?.id ?? (next += 1),
    times: (same?.times ?? 0) + 1,
    actions: [...(same?.actions ?? []), ...(action === undefined ? [] : [action])],
  };
  keep((each) => each.id !== notice.id && (each.topic === null || each.topic !== notice.topic));
  useNoticeStore.setState(({ notices: others }) => ({ notices: [notice, ...others].slice(0, most) }));
  return notice;
}

/** Of a topic the newest replaces the one before, way back and all; without one the same words are counted. */
function isSame(each: Notice, told: Pick<Notice, "look" | "words" | "topic">, action?: NoticeAction): boolean {
  const isAlike = each.look === told.look && each.words === told.words && each.actions.at(-1)?.title === action?.title;
  return isAlike && told.topic === null && each.topic === null;
}

function leaveLater(id: number): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => {
      if (held === id) leaveLater(id);
      else dropNotice(id);
    }, stays),
  );
}

function change(id: number, part: Partial<Notice>): void {
  useNoticeStore.setState(({ notices }) => ({
    notices: notices.map((each) => (each.id === id ? { ...each, ...part } : each)),
  }));
}

function keep(isKept: (notice: Notice) => boolean): void {
  const { notices } = useNoticeStore.getState();
  const kept = notices.filter(isKept);
  if (kept.length === notices.length) return;
  for (const gone of notices) {
    if (isKept(gone)) continue;
    clearTimeout(timers.get(gone.id));
    timers.delete(gone.id);
    if (held === gone.id) held = null;
  }
  useNoticeStore.setState({ notices: kept });
}
