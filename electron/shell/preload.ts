import { contextBridge, ipcRenderer } from "electron";
import { channels } from "./channels.ts";

// The only code that sees both sides. It passes messages on and knows nothing of them.

type Listener = (message: unknown) => void;

/** The window's end of a port as the preload uses it; the types of the page are not known here. */
interface PagePort {
  addEventListener(type: "message" | "close", listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
  postMessage(message: unknown): void;
  close(): void;
}

function connect(onMessage: Listener, onClose: () => void) {
  let port: PagePort | undefined;
  const early: unknown[] = [];
  ipcRenderer.once(channels.port, ({ ports }) => {
    port = ports[0] as PagePort | undefined;
    if (port === undefined) return onClose();
    port.addEventListener("message", ({ data }) => onMessage(data));
    port.addEventListener("close", onClose);
    port.start();
    for (const message of early.splice(0)) port.postMessage(message);
  });
  ipcRenderer.once(channels.gone, onClose);
  ipcRenderer.send(channels.connect);
  return {
    post: (message: unknown): void => void (port === undefined ? early.push(message) : port.postMessage(message)),
    close: (): void => port?.close(),
  };
}

contextBridge.exposeInMainWorld("xuyenSuot", {
  connect,
  openWindow: (path: string): void => ipcRenderer.send(channels.openWindow, path),
  onCommand: (listener: Listener): void => void ipcRenderer.on(channels.command, (_, id: unknown) => listener(id)),
  onFile: (listener: Listener): void => void ipcRenderer.on(channels.file, (_, file: unknown) => listener(file)),
});
