import { randomUUID } from "node:crypto";
import type { Calls } from "#shared/contract/call.ts";
import type { EventData, EventName } from "#shared/contract/index.ts";
import type { Failure } from "#shared/contract/failure.ts";
import type { Reply, ServicePort, Tell } from "#shared/contract/protocol.ts";
import { requestSchema } from "#shared/contract/protocol.ts";
import type { CallContext } from "#electron/services/services.ts";
import { failureOf } from "./failures.ts";

/** A handler as the router sees it: the contract's schemas stand for the types. */
export type AnyHandler = (input: never, context: CallContext) => unknown;

export interface RouterOptions {
  readonly calls: Calls;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  /** A fault of the program, for the log. */
  readonly onFault: (name: string, error: unknown) => void;
  readonly onGone: (client: string) => void;
  /** Holds answers against the contract too; for tests. */
  readonly checkOutputs?: boolean;
}

export interface Router {
  /** Serves one window until its port closes; gives the client's name. */
  readonly connect: (port: ServicePort) => string;
  readonly tell: Tell;
  /** Windows that are connected. */
  readonly count: () => number;
}

interface Window {
  readonly client: string;
  readonly port: ServicePort;
  readonly running: Map<number, AbortController>;
}

/** One router for both transports: parses what comes in, runs the handler, answers with values and codes. */
export function createRouter(options: RouterOptions): Router {
  const windows = new Map<string, Window>();
  return {
    connect: (port) => {
      const window: Window = { client: randomUUID(), port, running: new Map() };
      windows.set(window.client, window);
      port.listen(
        (message) => void receive(options, window, message),
        () => {
          for (const controller of window.running.values()) controller.abort();
          windows.delete(window.client);
          options.onGone(window.client);
        },
      );
      return window.client;
    },
    tell: <E extends EventName>(name: E, data: EventData<E>, except?: string) => {
      for (const { client, port } of windows.values()) if (client !== except) port.post({ type: "event", name, data });
    },
    count: () => windows.size,
  };
}

async function receive(options: RouterOptions, window: Window, message: unknown): Promise<void> {
  const request = requestSchema.safeParse(message);
  if (!request.success) return;
  if (request.data.type === "cancel") {
    window.running.get(request.data.id)?.abort();
    return;
  }
  const { id, name, input } = request.data;
  const controller = new AbortController();
  window.running.set(id, controller);
  const reply = await answer(options, window, { id, name, input, signal: controller.signal });
  window.running.delete(id);
  window.port.post(reply);
}

interface Asked {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly signal: AbortSignal;
}

async function answer(options: RouterOptions, window: Window, asked: Asked): Promise<Reply> {
  const { id, name, signal } = asked;
  const failure = (failed: Failure): Reply => ({ type: "failure", id, failure: failed });
  const contract = Object.hasOwn(options.calls, name) ? options.calls[name] : undefined;
  const handler = Object.hasOwn(options.handlers, name) ? options.handlers[name] : undefined;
  if (contract === undefined || handler === undefined) return failure({ code: "unknown-call" });
  const input = contract.input.safeParse(asked.input);
  if (!input.success) return failure({ code: "bad-input" });
  const context: CallContext = {
    client: window.client,
    signal,
    progress: (progress) => window.port.post({ type: "progress", id, progress }),
  };
  try {
    const output = await handler(input.data as never, context);
    return { type: "answer", id, output: options.checkOutputs === true ? contract.output.parse(output) : output };
  } catch (error) {
    const failed = signal.aborted ? ({ code: "cancelled" } as const) : failureOf(error);
    if (failed === null) options.onFault(name, error);
    return failure(failed ?? { code: "internal" });
  }
}
