import "#renderer/ui/tokens.css";
import "#renderer/ui/base.css";
import "#renderer/ui/base/controls.css";
import "#renderer/ui/forced-colors.css";
import "./fonts.css";
import type { Hello } from "#shared/contract/system.ts";
import type { WindowPort } from "#shared/contract/protocol.ts";
import { connectBridge } from "./client/bridge.ts";
import { createClient } from "./client/client.ts";
import { connectSocket } from "./client/socket.ts";

// No await at the top: the code that is loaded here imports from this chunk and would wait for it in turn.
void start();

/** Asks the services while the code of the window is loaded; their answer says which screen is loaded with it. */
async function start(): Promise<void> {
  const loading = import("./show.tsx");
  const connecting = connect();
  // The kit asks this when it is loaded, and the first such question has the browser open its tables of languages.
  Intl.DateTimeFormat.supportedLocalesOf(["vi-VN"]);
  const port = await connecting;
  const client = port === null ? null : createClient(port);
  const hello = client?.call("system.hello", {});
  hello?.then(loadScreen).catch(() => undefined);
  const { show } = await loading;
  show(client, hello, connect);
}

async function connect(): Promise<WindowPort | null> {
  return connectBridge() ?? connectSocket();
}

async function loadScreen({ firstStart }: Hello): Promise<void> {
  if (firstStart) await import("#renderer/features/settings/first-start.tsx");
  else await import("#renderer/features/library/library.tsx");
}
