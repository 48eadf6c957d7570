import type { WindowPort } from "#shared/contract/protocol.ts";
import type { Client } from "#renderer/ui/client/client.ts";
import type { Connected } from "./client.ts";
import { keepKey } from "./socket.ts";

/** Milliseconds between two tries to come to the services again. */
const again = 2000;
/** Where the windows of one browser speak to one another. */
const channelName = "xuyen-suot";

interface Asked {
  readonly type: "ask";
  readonly from: string;
}

interface Given {
  readonly type: "key";
  readonly to: string;
  readonly key: string;
}

/**
 * Tries to connect anew when the services have gone, until it works. A program that was started again lets in only who has
 * a key of its own: a window it has opened meanwhile is asked for one.
 */
export function keepConnected(client: Connected, connect: () => Promise<WindowPort | null>): () => void {
  const own = crypto.randomUUID();
  const channel = new BroadcastChannel(channelName);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = async (): Promise<void> => {
    const port = await connect();
    if (port !== null) return client.reconnect(port);
    channel.postMessage({ type: "ask", from: own } satisfies Asked);
    timer = setTimeout(() => void attempt(), again);
  };
  channel.addEventListener("message", ({ data }: MessageEvent<Asked | Given>) => {
    if (data.type === "key" && data.to === own) keepKey(data.key);
    if (data.type === "ask") void giveKey(client, channel, data.from);
  });
  const end = client.onConnection((isConnected) => {
    if (!isConnected) void attempt();
  });
  return () => {
    end();
    clearTimeout(timer);
    channel.close();
  };
}

/** A key for another window of this browser that has lost its program. */
async function giveKey(client: Client, channel: BroadcastChannel, to: string): Promise<void> {
  const { address } = await client.call("system.openWindow", { path: "" }).catch(() => ({ address: null }));
  if (address === null) return;
  channel.postMessage({ type: "key", to, key: new URL(address).hash.slice(1) } satisfies Given);
}
