import type { WebSocket } from "ws";
import type { Reply, ServicePort } from "#shared/contract/protocol.ts";
import { decodeMessage, encodeMessage } from "#shared/contract/wire.ts";

export const utf8 = {
  encode: (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array): string => new TextDecoder().decode(bytes),
};

/** A WebSocket as one end of the contract's connection. A frame that is none closes it. */
export function socketPort(socket: WebSocket): ServicePort {
  return {
    post: (message: Reply) => {
      if (socket.readyState === socket.OPEN) socket.send(encodeMessage(message, utf8));
    },
    listen: (onMessage, onClose) => {
      socket.on("message", (data: Buffer) => {
        try {
          onMessage(decodeMessage(data, utf8));
        } catch {
          socket.close(1003);
        }
      });
      socket.on("close", onClose);
      socket.on("error", () => socket.close());
    },
    close: () => socket.close(),
  };
}
