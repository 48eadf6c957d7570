interface Loadable {
  readonly load: () => Promise<unknown>;
}

/**
 * Loads one part after the other while the person does nothing, so that each is there when it is wanted. Gives the function that
 * ends it. A part that cannot be loaded says so where it is shown.
 */
export function loadWhenIdle(parts: readonly Loadable[]): () => void {
  let request = 0;
  const next = ([part, ...rest]: readonly Loadable[]): void => {
    if (part === undefined) return;
    request = requestIdleCallback(() => {
      part
        .load()
        .catch(() => undefined)
        .then(() => next(rest));
    });
  };
  next(parts);
  return () => cancelIdleCallback(request);
}
