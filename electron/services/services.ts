import type { CallName, Input, Output } from "#shared/contract/index.ts";
import type { Progress, Tell } from "#shared/contract/protocol.ts";
import type { Library } from "#electron/storage/open.ts";
import type { LibraryHolder } from "./system/library-holder.ts";
import type { WorkPool } from "./work/pool.ts";

/** What every area of the services is given. */
export interface Services {
  readonly holder: LibraryHolder;
  /** The open library. Throws a `Refusal` while there is none. */
  readonly db: () => Library;
  readonly tell: Tell;
  readonly work: WorkPool;
  readonly now: () => Date;
  readonly version: string;
  readonly mode: "browser" | "electron";
  /** Address of a further window, one use only; null where the shell opens windows itself. */
  readonly newWindow: (path: string) => string | null;
  /** Shows the library's folder in the system's file window; absent in the browser. */
  readonly showFolder?: () => void;
  /** Called with the client's name when its window has gone. */
  readonly onGone: (listener: (client: string) => void) => void;
}

/** What a handler knows of the call it answers. */
export interface CallContext {
  /** Names the window that asks. */
  readonly client: string;
  /** Aborted when the window cancels or goes. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

export type Handler<N extends CallName> = (input: Input<N>, context: CallContext) => Output<N> | Promise<Output<N>>;

/** The handlers of the calls whose names begin with an area. */
export type Handlers<A extends string> = {
  readonly [N in CallName as N extends `${A}.${string}` ? N : never]: Handler<N>;
};
