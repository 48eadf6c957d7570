import { canHold, homeOf, nearestStop } from "./places.ts";

/** A dialog gives the focus back in the frames after it has gone; only what is lost after that is ours (milliseconds). */
const patience = 80;
/** What may hold the focus but has no place of its own to go on from. */
const passing = ".notices, [role=dialog]";

/**
 * The focus is never lost: when what held it goes away or is switched off, it moves to what stands nearest, and in another view
 * to where the keys of that view begin. Gives the function that ends it.
 */
export function keepFocus(): () => void {
  const watch = new Watch();
  current = watch;
  const onFocus = ({ target }: FocusEvent): void => watch.note(target);
  document.addEventListener("focusin", onFocus);
  const changes = new MutationObserver(() => watch.look());
  const attributeFilter = ["disabled", "hidden", "inert", "tabindex", "data-home"];
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter });
  watch.look();
  return () => {
    changes.disconnect();
    document.removeEventListener("focusin", onFocus);
  };
}

let current: Watch | null = null;

/** To where the keys of the shown view begin, as soon as it is there. */
export function goHome(): void {
  current?.goHome();
}

class Watch {
  /** What holds or held the focus, and what it stood in, outward. */
  #trail: readonly Element[] = [];
  #at = { x: 0, y: 0 };
  /** What held it before, the last first. */
  #before: readonly Element[] = [];
  /** The view itself was given the focus while what is in it had yet to come. */
  #waitsIn: Element | null = null;
  #isAsked = false;

  note(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (target !== this.#waitsIn) this.#waitsIn = null;
    if (target === document.querySelector("main")) return;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    this.#at = { x: (left + right) / 2, y: (top + bottom) / 2 };
    this.#before = [...this.#trail.slice(0, 1), ...this.#before].filter((each) => each !== target).slice(0, 8);
    this.#trail = outward(target);
  }

  /** Called after every change of the window: cheap while nothing is lost. */
  look(): void {
    if (this.#isAsked || !(this.#isLost() || this.#canGoHome())) return;
    this.#isAsked = true;
    setTimeout(() => {
      this.#isAsked = false;
      if (this.#canGoHome() || this.#isLost()) this.#restore();
    }, patience);
  }

  goHome(): void {
    const view = document.querySelector("main");
    view?.focus({ preventScroll: true });
    this.#waitsIn = view;
    this.look();
  }

  #isLost(): boolean {
    if (document.activeElement !== document.body && document.activeElement !== null) return false;
    const [held] = this.#trail;
    return held === undefined || !canHold(held);
  }

  #canGoHome(): boolean {
    const view = this.#waitsIn;
    return view !== null && document.activeElement === view && homeOf(view) !== null;
  }

  #restore(): void {
    const view = document.querySelector("main");
    const wanted = this.#waitsIn === null ? null : homeOf(this.#waitsIn);
    const place = wanted ?? this.#near(view) ?? this.#back(view) ?? (view === null ? null : (homeOf(view) ?? view));
    this.#waitsIn = place === view ? view : null;
    place?.focus({ preventScroll: true });
  }

  /** The nearest stop in the closest surroundings that are still there, within the same pane. */
  #near(view: Element | null): HTMLElement | null {
    for (const each of this.#trail.slice(1)) {
      if (each === view || each.contains(view) || each.matches(".notices")) return null;
      const found = each.isConnected ? (homeOf(each) ?? nearestStop(each, this.#at)) : null;
      if (found !== null || each.matches("[data-pane]")) return found;
    }
    return null;
  }

  /** After a dialog or a notice: what was held before it. */
  #back(view: Element | null): HTMLElement | null {
    if (!this.#trail.some((each) => each.matches(passing))) return null;
    const found = this.#before.find((each) => view?.contains(each) === true && canHold(each));
    return (found as HTMLElement | undefined) ?? null;
  }
}

function outward(from: Element): readonly Element[] {
  const found: Element[] = [];
  for (let each: Element | null = from; each !== null; each = each.parentElement) found.push(each);
  return found;
}
