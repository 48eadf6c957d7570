import type { FailureCode } from "#shared/contract/failure-code.ts";

/** Why a call brought nothing; `sentenceOf` says it to the person. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";
  readonly code: FailureCode;
  readonly sentence: string | undefined;
  /** The call that failed, where one did. */
  readonly call: string | undefined;

  constructor(code: FailureCode, sentence?: string, call?: string) {
    super(sentence ?? code);
    this.code = code;
    this.sentence = sentence;
    this.call = call;
  }
}
