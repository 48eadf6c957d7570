import { dirname, join } from "node:path";
import type { MessagePortMain, ParentPort } from "electron";
import type { Reply, ServicePort } from "#shared/contract/protocol.ts";
import { appendLog } from "#electron/files/log.ts";
import { startServices } from "#electron/services/start.ts";
import { workerEntry } from "#electron/services/work/entry.ts";
import { showFolderMessage } from "./channels.ts";

// The process behind the windows of the shell.

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const [libraryFile = "", version = ""] = process.argv.slice(2);
const log = join(dirname(libraryFile), "nhat-ky-loi.txt");
const services = startServices({
  libraryFile,
  now: () => new Date(),
  version,
  mode: "electron",
  newWindow: () => null,
  onFault: (where, error) => appendLog(log, new Date(), where, error),
  worker: workerEntry(),
  showFolder: () => parentPort.postMessage(showFolderMessage),
});

parentPort.on("message", ({ ports }) => {
  const [port] = ports;
  if (port !== undefined) services.connect(portOf(port));
});

function portOf(port: MessagePortMain): ServicePort {
  return {
    post: (message: Reply) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.on("message", ({ data }) => onMessage(data));
      port.on("close", onClose);
      port.start();
    },
    close: () => port.close(),
  };
}
