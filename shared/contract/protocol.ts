import { z } from "zod";
import type { EventData, EventName } from "./index.ts";
import { failureSchema } from "./failure.ts";

/** How far a long work is; `total` 0 while it is not known. `words` says what is being done. */
export const progressSchema = z.strictObject({
  done: z.number(),
  total: z.number(),
  words: z.string().optional(),
});
export type Progress = z.infer<typeof progressSchema>;

/** From the window to the services. `id` is the window's own and names one call while it lasts. */
export const requestSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("call"), id: z.number().int(), name: z.string(), input: z.unknown() }),
  z.strictObject({ type: z.literal("cancel"), id: z.number().int() }),
]);
export type Request = z.infer<typeof requestSchema>;

/** From the services to the window. */
export const replySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("answer"), id: z.number().int(), output: z.unknown() }),
  z.strictObject({ type: z.literal("failure"), id: z.number().int(), failure: failureSchema }),
  z.strictObject({ type: z.literal("progress"), id: z.number().int(), progress: progressSchema }),
  z.strictObject({ type: z.literal("event"), name: z.string(), data: z.unknown() }),
]);
export type Reply = z.infer<typeof replySchema>;

/** One end of a connection, whatever carries it: a MessagePort in Electron, a WebSocket in the browser. */
export interface Port<Out, In> {
  post(message: Out): void;
  /** At most one listener; messages that came before are given to it. */
  listen(onMessage: (message: In) => void, onClose: () => void): void;
  close(): void;
}

export type ServicePort = Port<Reply, unknown>;
export type WindowPort = Port<Request, unknown>;

/** Tells every window, or all but one. */
export type Tell = <E extends EventName>(name: E, data: EventData<E>, except?: string) => void;
