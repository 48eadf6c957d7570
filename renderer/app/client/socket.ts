import type { Request, WindowPort } from "#shared/contract/protocol.ts";
import { decodeMessage, encodeMessage } from "#shared/contract/wire.ts";

const utf8 = {
  encode: (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array): string => new TextDecoder().decode(bytes),
};

/** Where this tab keeps the key it was given, so that it may be loaded again. */
const keyName = "xuyen-suot-key";

/** Connects with this from now on. */
export function keepKey(key: string): void {
  sessionStorage.setItem(keyName, key);
}

/** Connects to the host this page came from; null when it does not let this page in. */
export function connectSocket(): Promise<WindowPort | null> {
  const secret = location.hash.slice(1) || (sessionStorage.getItem(keyName) ?? "");
  // The token must not stay in the address: it would be in the history and in screenshots.
  history.replaceState(null, "", location.pathname + location.search);
  // oxlint-disable-next-line no-restricted-globals -- the one connection of the window, to the host it came from
  const socket = new WebSocket(`ws://${location.host}/ket-noi`);
  socket.binaryType = "arraybuffer";
  return new Promise((resolve) => {
    socket.addEventListener("open", () => socket.send(utf8.encode(secret)), { once: true });
    socket.addEventListener("close", () => resolve(null), { once: true });
    socket.addEventListener(
      "message",
      ({ data }: MessageEvent<ArrayBuffer>) => {
        const { key } = decodeMessage(new Uint8Array(data), utf8) as { readonly key: string };
        keepKey(key);
        resolve(portOf(socket));
      },
      { once: true },
    );
  });
}

function portOf(socket: WebSocket): WindowPort {
  return {
    post: (message: Request) => socket.send(encodeMessage(message, utf8)),
    listen: (onMessage, onClose) => {
      socket.addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) =>
        onMessage(decodeMessage(new Uint8Array(data), utf8)),
      );
      socket.addEventListener("close", onClose, { once: true });
    },
    close: () => socket.close(),
  };
}
