import type { Reply } from "./protocol.ts";
import { failureCodes } from "./failure-code.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isId: Check = (value) => Number.isSafeInteger(value);
const isThere: Check = () => true;
const isCode: Check = (value) => failureCodes.some((code) => code === value);

/** An object with these fields and no others; those in `more` may be absent. */
const object =
  (fields: Readonly<Record<string, Check>>, more: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    isFields(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name) || Object.hasOwn(more, name)) &&
    Object.entries(fields).every(([name, check]) => Object.hasOwn(value, name) && check(value[name])) &&
    Object.entries(more).every(([name, check]) => value[name] === undefined || check(value[name]));

const replies: Readonly<Record<Reply["type"], Check>> = {
  answer: object({ type: isText, id: isId, output: isThere }),
  failure: object({ type: isText, id: isId, failure: object({ code: isCode }, { sentence: isText }) }),
  progress: object({
    type: isText,
    id: isId,
    progress: object({ done: isNumber, total: isNumber }, { words: isText }),
  }),
  event: object({ type: isText, name: isText, data: isThere }),
};

/**
 * A message of the services as the window takes it; null for anything else. It takes what `replySchema` takes, but the window
 * need not load zod and every schema of the contract for it before it can show anything.
 */
export function readReply(message: unknown): Reply | null {
  if (!isFields(message)) return null;
  const { type } = message;
  if (typeof type !== "string" || !Object.hasOwn(replies, type)) return null;
  return replies[type as Reply["type"]](message) ? (message as unknown as Reply) : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
