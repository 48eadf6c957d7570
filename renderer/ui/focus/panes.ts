import { homeOf, stopsIn } from "./places.ts";

/** What held the focus last in each pane. */
const held = new WeakMap<Element, Element>();

/** F6 and Shift+F6: the next or the previous pane of the window that can hold the focus, round the end. */
export function stepPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll("[data-pane]")];
  const now = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = panes[now];
  if (from !== undefined && document.activeElement !== null) held.set(from, document.activeElement);
  const start = now < 0 && by === -1 ? panes.length : now;
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(((start + by * step) % panes.length) + panes.length) % panes.length];
    const place = pane === undefined ? null : placeIn(pane);
    if (place === null) continue;
    place.focus();
    return;
  }
}

function placeIn(pane: Element): HTMLElement | null {
  const stops = stopsIn(pane);
  const last = held.get(pane);
  return stops.find((stop) => stop === last) ?? homeOf(pane) ?? stops[0] ?? null;
}
