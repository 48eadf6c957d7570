const stops = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Whether the focus can be here now. */
export function canHold(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    (element.matches(stops) || element.hasAttribute("tabindex")) &&
    !element.matches(":disabled") &&
    element.closest("[inert], [aria-hidden=true]") === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Every stop of the Tab key inside, in order. */
export function stopsIn(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll(stops)].filter(
    (each): each is HTMLElement => each.getAttribute("tabindex") !== "-1" && canHold(each),
  );
}

/** The stop inside that is nearest to a point of the screen. */
export function nearestStop(root: Element, { x, y }: { readonly x: number; readonly y: number }): HTMLElement | null {
  let [best, least] = [null as HTMLElement | null, Number.POSITIVE_INFINITY];
  for (const each of stopsIn(root)) {
    // A panel is a stop only as long as nothing in it is one.
    if (each.matches("[role=tabpanel]")) continue;
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const far = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    if (far < least) [best, least] = [each, far];
  }
  return best;
}

/** Where the keys of a view begin: what it marks with `data-home`, or the first stop inside of that. */
export function homeOf(root: Element): HTMLElement | null {
  for (const each of root.querySelectorAll("[data-home]")) {
    const isStop = each.matches(stops) && canHold(each);
    const found = isStop ? (each as HTMLElement) : stopsIn(each)[0];
    if (found !== undefined) return found;
  }
  return null;
}
