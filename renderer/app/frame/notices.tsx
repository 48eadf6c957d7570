import { X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import type { Notice } from "#renderer/ui/status/notices.ts";
import { dropNotice, holdNotice, takeAction, useNoticeStore } from "#renderer/ui/status/notices.ts";
import { isWaiting } from "./use-keys.ts";

/** So many are seen at once, the newest on top; the others are told by their number. */
const seen = 2;

/** What was done or failed just now, above the foot of the window; Esc closes the newest, F6 leads here. */
export function Notices() {
  const notices = useNoticeStore((store) => store.notices);
  const [isOpen, setOpen] = useState(false);
  const more = notices.length - seen;
  if (more <= 0 && isOpen) setOpen(false);
  const root = useRef<HTMLDivElement>(null);
  useLift(root, notices);
  useEscape();
  return (
    <div
      ref={root}
      data-pane
      className={isOpen ? "notices open" : "notices"}
      role="log"
      aria-label="Thông báo"
      aria-live="polite"
    >
      {(isOpen ? notices : notices.slice(0, seen)).map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
      {more > 0 ? (
        <Button look="quiet" onPress={() => setOpen(!isOpen)}>
          {isOpen ? "Thu gọn" : `Xem ${more} thông báo trước`}
        </Button>
      ) : null}
    </div>
  );
}

function free(): void {
  holdNotice(null);
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { id, look, words, times } = notice;
  const action = notice.actions.at(-1);
  const hold = (): void => holdNotice(id);
  return (
    <div
      className={`notice ${look}`}
      data-notice={id}
      onMouseEnter={hold}
      onMouseLeave={free}
      onFocus={hold}
      onBlur={free}
    >
      <p>
        {words}
        {times > 1 ? <span className="notice-times">{` (${times} lần)`}</span> : null}
      </p>
      {action === undefined ? null : <Button onPress={() => takeAction(notice)}>{action.title}</Button>}
      <IconButton label="Đóng thông báo" onPress={() => dropNotice(id)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Lifts the notices so far that they hide no bar at the foot of a view (`data-foot`). */
function useLift(root: RefObject<HTMLElement | null>, notices: readonly Notice[]): void {
  useLayoutEffect(() => {
    const own = root.current?.getBoundingClientRect();
    if (own === undefined || notices.length === 0) return;
    const view = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
    const bars = [...document.querySelectorAll("main [data-foot]")].map((bar) => bar.getBoundingClientRect());
    const under = bars.filter(({ left, right, height }) => height > 0 && right > own.left && left < own.right);
    root.current?.style.setProperty("margin-bottom", `${Math.max(0, ...under.map(({ top }) => view - top))}px`);
  }, [root, notices]);
}

/** Esc closes the card the keys are on; where nothing else has used the key, the newest. */
function useEscape(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent, id: number): void => {
      event.preventDefault();
      event.stopPropagation();
      dropNotice(id);
    };
    // Before the buttons inside, whose shown hints would take the key for themselves.
    const inside = (event: KeyboardEvent): void => {
      const card = event.target instanceof Element ? event.target.closest("[data-notice]") : null;
      if (event.key === "Escape" && card !== null) close(event, Number(card.getAttribute("data-notice")));
    };
    const anywhere = (event: KeyboardEvent): void => {
      const newest = useNoticeStore.getState().notices[0];
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || isWaiting()) return;
      if (newest !== undefined) close(event, newest.id);
    };
    addEventListener("keydown", inside, true);
    addEventListener("keydown", anywhere);
    return () => {
      removeEventListener("keydown", inside, true);
      removeEventListener("keydown", anywhere);
    };
  }, []);
}
