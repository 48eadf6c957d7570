import { createRoot } from "./draw.ts";
import type { Hello } from "#shared/contract/system.ts";
import { speakVietnamese } from "#renderer/ui/words/aria-words.ts";
import { App } from "./app.tsx";
import type { Connect } from "./app.tsx";
import type { Connected } from "./client/client.ts";
import { NotAdmitted } from "./not-admitted.tsx";

/** Draws the window for a connection and the answer it has begun with; or that there is none. */
export function show(client: Connected | null, hello: Promise<Hello> | undefined, connect: Connect): void {
  speakVietnamese();
  const place = document.getElementById("root");
  if (place === null) throw new Error("The page has no root");
  const isConnected = client !== null && hello !== undefined;
  createRoot(place).render(isConnected ? <App client={client} hello={hello} connect={connect} /> : <NotAdmitted />);
}
