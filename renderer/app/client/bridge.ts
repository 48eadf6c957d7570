import type { WindowPort } from "#shared/contract/protocol.ts";

/** What the shell's preload puts into the window: the port to the services, once. */
export interface Bridge {
  readonly connect: (
    onMessage: (message: unknown) => void,
    onClose: () => void,
  ) => {
    readonly post: (message: unknown) => void;
    readonly close: () => void;
  };
}

/** The connection the shell offers; null in a browser. */
export function connectBridge(): WindowPort | null {
  const bridge = (globalThis as { readonly xuyenSuot?: Bridge }).xuyenSuot;
  if (bridge === undefined) return null;
  let listener: ((message: unknown) => void) | null = null;
  let closed: (() => void) | null = null;
  const early: unknown[] = [];
  const port = bridge.connect(
    (message) => (listener === null ? void early.push(message) : listener(message)),
    () => closed?.(),
  );
  return {
    post: port.post,
    listen: (onMessage, onClose) => {
      listener = onMessage;
      closed = onClose;
      for (const message of early.splice(0)) onMessage(message);
    },
    close: port.close,
  };
}
