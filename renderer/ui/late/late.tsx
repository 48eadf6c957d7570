import { useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { flushSync } from "react-dom";
import { Waiting } from "#renderer/ui/base/states.tsx";

/**
 * A part of the window whose code is loaded when it is first shown.
 * Not `lazy` and `Suspense`: those show their placeholder for 300 ms at least, once it has been seen at all, and it is always
 * seen, even when the code has long been there.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  placeholder: ReactNode = <Waiting words="Đang mở…" />,
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  const loaded = async (): Promise<ComponentType<P>> => (known ??= await load());
  return function Late(props: P) {
    const [, redraw] = useState(0);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (known === null)
        loaded().then(
          // At once and to the end, effects included: a key that comes next meets what is shown, not what is about to be.
          () => flushSync(() => redraw(1)),
          (error: unknown) => setFailure({ error }),
        );
    }, []);
    if (failure !== null) throw failure.error;
    const Loaded = known;
    return Loaded === null ? placeholder : <Loaded {...props} />;
  };
}
