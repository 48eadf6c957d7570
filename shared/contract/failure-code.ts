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
