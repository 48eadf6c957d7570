import type { App, IpcMainEvent, Session, WebContents, WebPreferences } from "electron";
import { contentSecurityPolicy } from "#electron/files/content-policy.ts";
import { contentTypeOf, readRenderer } from "#electron/files/renderer.ts";
import { origin } from "./channels.ts";

/** A window that can do nothing but show the program and speak through the preload. */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    // Chromium's spell checker fetches its dictionaries from elsewhere and knows no Vietnamese.
    spellcheck: false,
    devTools: false,
  };
}

/** True for a message from the top frame of a window that shows the program itself. */
export function isOwnSender({ senderFrame }: Pick<IpcMainEvent, "senderFrame">): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${origin}/`);
}

/** No page but the program's own, no further windows, no embedded pages. */
export function lockContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame && event.url.startsWith("blob:")) return;
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

export function lockApp(app: App): void {
  app.on("web-contents-created", (_, contents) => lockContents(contents));
}

/** Every permission is refused but writing to the clipboard; nothing is fetched from anywhere but the program. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(permission === "clipboard-sanitized-write"));
  session.setPermissionCheckHandler((_, permission) => permission === "clipboard-sanitized-write");
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(url) }));
}

function isOwnAddress(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith("blob:") || url.startsWith("data:");
}

/** Answers requests of the program's own scheme with the files the build made. */
export async function serveRenderer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  const file = await readRenderer(name);
  if (file === null) return new Response("", { status: 404 });
  return new Response(Buffer.from(file), {
    headers: {
      "content-type": contentTypeOf(name),
      "content-security-policy": contentSecurityPolicy,
      "x-content-type-options": "nosniff",
    },
  });
}
