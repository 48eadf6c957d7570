import { createContext, useContext } from "react";
import type { CallName, EventData, EventName, Input, Output } from "#shared/contract/index.ts";
import type { Progress } from "#shared/contract/protocol.ts";

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the window asks the services, and what they tell it. */
export interface Client {
  /** Rejects with a `CallFailure`. */
  call<N extends CallName>(name: N, input: Input<N>, options?: CallOptions): Promise<Output<N>>;
  /** Gives the function that stops listening. */
  on<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void;
  /** Listens to whatever the services tell. */
  onAny(listener: (name: string) => void): () => void;
  /** Listens to the names of the calls that brought an answer. */
  onAnswer(listener: (name: string) => void): () => void;
  /** Hears when the services are gone (every open call has failed then) and when they are there again. */
  onConnection(listener: (isConnected: boolean) => void): () => void;
}

const ClientContext = createContext<Client | null>(null);
export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error("A component stands outside the client's provider");
  return client;
}
