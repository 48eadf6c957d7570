import { MessageChannelMain, utilityProcess } from "electron";
import type { MessagePortMain, UtilityProcess } from "electron";
import { showFolderMessage } from "./channels.ts";

export interface ServicesProcess {
  /** A new connection: one end goes to the services, the other is for a window. */
  readonly connect: () => MessagePortMain;
  readonly end: () => void;
}

/** What the process is told at its start; arguments, because it has no other way to know. */
export interface ServicesArguments {
  readonly libraryFile: string;
  readonly version: string;
}

export interface ServicesEvents {
  /** It ended although nobody asked it to. */
  readonly gone: () => void;
  /** The person wants to see the library's folder. */
  readonly showFolder: () => void;
}

/**
 * Runs the services in a process of their own, so that no work of theirs holds up a window and no fault of theirs takes
 * it along.
 */
export function startServicesProcess(entry: string, given: ServicesArguments, on: ServicesEvents): ServicesProcess {
  let wanted = true;
  const child: UtilityProcess = utilityProcess.fork(entry, [given.libraryFile, given.version], {
    serviceName: "Xuyên Suốt",
  });
  child.once("exit", () => {
    if (wanted) on.gone();
  });
  child.on("message", (message: unknown) => {
    if (message === showFolderMessage) on.showFolder();
  });
  return {
    connect: () => {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: "connect" }, [port1]);
      return port2;
    },
    end: () => {
      wanted = false;
      child.kill();
    },
  };
}
