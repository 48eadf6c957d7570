import type { FileData } from "#shared/contract/document.ts";
import type { WindowPort } from "#shared/contract/protocol.ts";

/** What the shell's preload puts into the window: the port to the services, once. */
interface Bridge {
  readonly connect: (
    onMessage: (message: unknown) => void,
    onClose: () => void,
  ) => {
    readonly post: (message: unknown) => void;
    readonly close: () => void;
  };
  readonly openWindow: (path: string) => void;
  readonly onCommand: (listener: (id: unknown) => void) => void;
  /** A file the person opened with the program: `{ name, bytes }`. */
  readonly onFile: (listener: (file: unknown) => void) => void;
}

/** What the shell put into this window; undefined in a browser. */
export function bridgeOf(): Bridge | undefined {
  return (globalThis as { readonly xuyenSuot?: Bridge }).xuyenSuot;
}

/** Whether the shell has passed on a file: its name without a folder, and its bytes. */
export function isFile(given: unknown): given is FileData {
  if (typeof given !== "object" || given === null || !("name" in given) || !("bytes" in given)) return false;
  return typeof given.name === "string" && given.name !== "" && given.bytes instanceof Uint8Array;
}

/** The connection the shell offers; null in a browser. */
export function connectBridge(): WindowPort | null {
  const bridge = bridgeOf();
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
