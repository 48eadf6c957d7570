import { z } from "zod";

/** Why a call was refused. A closed list: the window has a sentence for each. */
export const failureCodes = [
  "bad-input", // the message does not fit the contract
  "unknown-call",
  "not-found", // the thing named is not there (any more)
  "in-use", // another window writes to this document
  "stale", // it was changed elsewhere since it was read
  "refused", // a rule of the office stands against it; the sentence says which
  "unreadable-file", // the sentence says why and what to do
  "cancelled",
  "no-library", // the library could not be opened; `system.status` says why
  "library-newer",
  "library-corrupt",
  "library-locked",
  "library-full",
  "library-read-only",
  "library-failed",
  "disconnected", // said by the window itself: the services are gone
  "internal", // a fault of the program
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const failureSchema = z.strictObject({
  code: z.enum(failureCodes),
  /** A whole Vietnamese sentence with what to do, where the code alone does not say it. */
  sentence: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** A refusal on its way to the window. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: FailureCode;
  readonly sentence: string | undefined;

  constructor(code: FailureCode, sentence?: string, cause?: unknown) {
    super(sentence ?? code, cause === undefined ? undefined : { cause });
    this.code = code;
    this.sentence = sentence;
  }
}
