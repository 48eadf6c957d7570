import type { Client } from "#renderer/ui/client/client.ts";
import { bridgeOf } from "./bridge.ts";

/** Opens a further window on the same library: a tab of the browser, or a window of the shell. */
export async function openWindow(client: Client, path = ""): Promise<void> {
  const { address } = await client.call("system.openWindow", { path });
  if (address === null) bridgeOf()?.openWindow(path);
  else window.open(address, "_blank", "noopener");
}
