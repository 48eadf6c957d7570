import type { CallName, EventData, EventName, Input, Output } from "#shared/contract/index.ts";
import type { FailureCode } from "#shared/contract/failure-code.ts";
import type { Progress, WindowPort } from "#shared/contract/protocol.ts";
import { readReply } from "#shared/contract/reply.ts";
import type { CallOptions, Client } from "#renderer/ui/client/client.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";

interface Waiting {
  readonly name: CallName;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: CallFailure) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

type Listener = (data: unknown) => void;

/** A client that can go on over another connection. */
export interface Connected extends Client {
  readonly reconnect: (port: WindowPort) => void;
}

/** The window's end of the contract over any transport. */
export function createClient(first: WindowPort): Connected {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<Listener>>();
  const listenersToAny = new Set<(name: string) => void>();
  const listenersToAnswers = new Set<(name: string) => void>();
  const listenersToConnection = new Set<(isConnected: boolean) => void>();
  let next = 0;
  let port: WindowPort | null = null;
  const fail = (id: number, code: FailureCode, sentence?: string): void => {
    const open = waiting.get(id);
    waiting.delete(id);
    open?.reject(new CallFailure(code, sentence, open.name));
  };
  const answer = (id: number, output: unknown): void => {
    const open = waiting.get(id);
    if (open === undefined) return;
    waiting.delete(id);
    for (const listener of listenersToAnswers) listener(open.name);
    open.resolve(output);
  };

  const receive = (message: unknown): void => {
    const reply = readReply(message);
    if (reply === null) return;
    switch (reply.type) {
      case "answer":
        answer(reply.id, reply.output);
        return;
      case "failure":
        fail(reply.id, reply.failure.code, reply.failure.sentence);
        return;
      case "progress":
        waiting.get(reply.id)?.onProgress?.(reply.progress);
        return;
      case "event":
        for (const listener of listeners.get(reply.name) ?? []) listener(reply.data);
        for (const listener of listenersToAny) listener(reply.name);
    }
  };
  const connect = (to: WindowPort): void => {
    port = to;
    to.listen(receive, () => {
      if (port !== to) return;
      port = null;
      for (const id of waiting.keys()) fail(id, "disconnected");
      for (const listener of listenersToConnection) listener(false);
    });
  };
  connect(first);

  return {
    call: <N extends CallName>(name: N, input: Input<N>, options: CallOptions = {}): Promise<Output<N>> => {
      const to = port;
      if (to === null) return Promise.reject(new CallFailure("disconnected", undefined, name));
      const id = (next += 1);
      return new Promise((resolve, reject) => {
        const { onProgress } = options;
        waiting.set(id, { name, resolve: resolve as (output: unknown) => void, reject, onProgress });
        options.signal?.addEventListener("abort", () => to.post({ type: "cancel", id }), { once: true });
        to.post({ type: "call", id, name, input });
      });
    },
    on: <E extends EventName>(name: E, listener: (data: EventData<E>) => void) => {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener as Listener));
      return () => void own.delete(listener as Listener);
    },
    onAny: (listener) => {
      listenersToAny.add(listener);
      return () => void listenersToAny.delete(listener);
    },
    onAnswer: (listener) => {
      listenersToAnswers.add(listener);
      return () => void listenersToAnswers.delete(listener);
    },
    onConnection: (listener) => {
      listenersToConnection.add(listener);
      return () => void listenersToConnection.delete(listener);
    },
    reconnect: (to) => {
      connect(to);
      for (const listener of listenersToConnection) listener(true);
    },
  };
}
