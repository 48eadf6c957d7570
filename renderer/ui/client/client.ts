import { createContext, useContext } from "react";
import type { CallName, EventData, EventName, Input, Output } from "#shared/contract/index.ts";
import type { FailureCode } from "#shared/contract/failure.ts";
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
}

/** Why a call brought nothing; `sentenceOf` says it to the person. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";
  readonly code: FailureCode;
  readonly sentence: string | undefined;

  constructor(code: FailureCode, sentence?: string) {
    super(sentence ?? code);
    this.code = code;
    this.sentence = sentence;
  }
}

const ClientContext = createContext<Client | null>(null);
export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error("A component stands outside the client's provider");
  return client;
}
