import { z } from "zod";
import type { FailureCode } from "./failure-code.ts";
import { failureCodes } from "./failure-code.ts";

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
