interface Loadable {
  readonly load: () => Promise<unknown>;
}

/** Milliseconds after which the first view has what it shows; until then a pause is only one between a question and its answer. */
const settled = 3000;

/**
 * Loads one part after the other while the person does nothing, so that each is there when it is wanted. Gives the function that
 * ends it. A part that cannot be loaded says so where it is shown.
 */
export function loadWhenIdle(parts: readonly Loadable[]): () => void {
  let request = 0;
  const next = ([part, ...rest]: readonly Loadable[]): void => {
    if (part !== undefined) request = requestIdleCallback(() => void load(part, rest));
  };
  const load = async (part: Loadable, rest: readonly Loadable[]): Promise<void> => {
    await part.load().catch(() => undefined);
    next(rest);
  };
  const timer = setTimeout(() => next(parts), settled);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(request);
  };
}
