import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { ServicePort } from "#shared/contract/protocol.ts";
import { servePage } from "./page.ts";
import { socketPort, utf8 } from "./socket-port.ts";
import type { Tokens } from "./tokens.ts";
import { createTokens } from "./tokens.ts";
import { encodeMessage } from "#shared/contract/wire.ts";

interface Answering {
  /** Called for every window that was let in. */
  readonly connect: (port: ServicePort) => void;
}

export interface HostOptions {
  /** What answers the windows; a window that was let in before it is there waits for it. */
  readonly services: Answering | Promise<Answering>;
  /** No window is left; told again when the last of later ones goes. */
  readonly onEmpty: () => void;
  /** Milliseconds for a window to come back (it is loaded again) before it counts as gone. */
  readonly grace?: number;
  readonly port?: number;
  /** Taken while it is free. */
  readonly likedPort?: number;
}

export interface Host {
  /** The address for one window; it lets in once. */
  address(path?: string): string;
  close(): Promise<void>;
}

/** Largest message from a window, in bytes: 200 files of moderate size, or one of the largest allowed. */
const largest = 256 * 2 ** 20;
const admissionTime = 10_000;

/** On the port that was asked for; on the one that is liked while nothing else has it, else on any. */
async function listen(server: Server, { port, likedPort }: HostOptions): Promise<void> {
  const on = (number: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(number, "127.0.0.1", resolve);
    });
  if (port !== undefined || likedPort === undefined) return on(port ?? 0);
  return on(likedPort).catch(() => on(0));
}

/**
 * Browser mode: the built window and its connection on 127.0.0.1 and nowhere else. A connection is let in when it comes
 * from the host's own page (Origin) and its first message brings a token that was not used before, or the key given for it.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const tokens = createTokens();
  const server = createServer((request, response) => {
    servePage(request, response).catch(() => response.writeHead(500).end());
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const sockets = new WebSocketServer({
    server,
    path: "/ket-noi",
    maxPayload: largest,
    verifyClient: ({ req }: { req: IncomingMessage }) => req.headers.origin === origin,
  });
  let open = 0;
  let closing = false;
  let waiting: NodeJS.Timeout | undefined;
  const leave = (): void => {
    open -= 1;
    clearTimeout(waiting);
    if (open === 0 && !closing) waiting = setTimeout(options.onEmpty, options.grace ?? 3000);
  };
  sockets.on("connection", (socket) => {
    admit(socket, tokens, async (key) => {
      open += 1;
      clearTimeout(waiting);
      socket.once("close", leave);
      const { connect } = await options.services;
      if (socket.readyState !== socket.OPEN) return;
      socket.send(encodeMessage({ key }, utf8));
      connect(socketPort(socket));
    });
  });
  return {
    address: (path = "") => `${origin}/${path === "" ? "" : `?${path}`}#${tokens.issue()}`,
    close: async () => {
      closing = true;
      clearTimeout(waiting);
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => sockets.close(resolve));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits for the first message, a token or a key, and passes the key on; anything else, or nothing, closes. */
function admit(socket: WebSocket, tokens: Tokens, onAdmitted: (key: string) => Promise<void>): void {
  const refuse = (): void => socket.close(4401);
  const timer = setTimeout(refuse, admissionTime);
  socket.once("close", () => clearTimeout(timer));
  socket.once("error", refuse);
  socket.once("message", (data: Buffer) => {
    clearTimeout(timer);
    const key = tokens.admit(data.toString("utf8"));
    if (key === null) return refuse();
    void onAdmitted(key);
  });
}
