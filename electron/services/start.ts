import { calls } from "#shared/contract/index.ts";
import type { ServicePort } from "#shared/contract/protocol.ts";
import { draftingHandlers } from "./drafting/handlers.ts";
import { issuingHandlers } from "./issuing/handlers.ts";
import { cascadeHandlers } from "./cascade/handlers.ts";
import { libraryHandlers } from "./library/handlers.ts";
import { matrixHandlers } from "./matrix/handlers.ts";
import { officeHandlers } from "./office/handlers.ts";
import { reviewHandlers } from "./review/handlers.ts";
import type { AnyHandler } from "./router/router.ts";
import { createRouter } from "./router/router.ts";
import type { Services } from "./services.ts";
import { settingsHandlers } from "./settings/handlers.ts";
import { systemHandlers } from "./system/handlers.ts";
import { holdLibrary } from "./system/library-holder.ts";
import { createWorkPool } from "./work/pool.ts";

export interface StartOptions {
  readonly libraryFile: string;
  readonly now: () => Date;
  readonly version: string;
  readonly mode: "browser" | "electron";
  readonly newWindow: (path: string) => string | null;
  /** A fault of the program, for the log. */
  readonly onFault: (where: string, error: unknown) => void;
  /** The entry of a worker thread, beside the running program. */
  readonly worker: URL;
  readonly checkOutputs?: boolean;
  /** Shows the library's folder in the system's file window, where there is a shell to do it. */
  readonly showFolder?: () => void;
}

export interface RunningServices {
  readonly connect: (port: ServicePort) => string;
  /** Windows that are connected. */
  readonly windows: () => number;
  readonly close: () => Promise<void>;
}

/** Starts everything behind the window. The library is opened at once; a refusal is a state of the program, no crash. */
export function startServices(options: StartOptions): RunningServices {
  const gone: ((client: string) => void)[] = [];
  const holder = holdLibrary(options.libraryFile, options.now, (error) => options.onFault("library", error));
  const work = createWorkPool(options.worker);
  const services: Services = {
    holder,
    db: holder.db,
    tell: (name, data, except) => router.tell(name, data, except),
    work,
    now: options.now,
    version: options.version,
    mode: options.mode,
    newWindow: options.newWindow,
    onGone: (listener) => void gone.push(listener),
    ...(options.showFolder === undefined ? {} : { showFolder: options.showFolder }),
  };
  const router = createRouter({
    calls,
    handlers: handlersOf(services),
    onFault: options.onFault,
    onGone: (client) => {
      for (const listener of gone) listener(client);
    },
    ...(options.checkOutputs === undefined ? {} : { checkOutputs: options.checkOutputs }),
  });
  holder.open();
  return { connect: router.connect, windows: router.count, close: () => close(holder, work) };
}

function handlersOf(services: Services): Readonly<Record<string, AnyHandler>> {
  return {
    ...systemHandlers(services),
    ...officeHandlers(services),
    ...libraryHandlers(services),
    ...draftingHandlers(services),
    ...issuingHandlers(services),
    ...reviewHandlers(services),
    ...settingsHandlers(services),
    ...cascadeHandlers(services),
    ...matrixHandlers(services),
  } satisfies Record<string, AnyHandler>;
}

async function close(holder: Services["holder"], work: Services["work"]): Promise<void> {
  await work.close();
  holder.close();
}
