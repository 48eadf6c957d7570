import type { z } from "zod";
import type { Call, Calls } from "./call.ts";
import { joined } from "./call.ts";
import type { cascadeEvents } from "./cascade.ts";
import { cascadeCalls } from "./cascade.ts";
import type { draftingEvents } from "./drafting.ts";
import { draftingCalls } from "./drafting.ts";
import type { issuingEvents } from "./issuing.ts";
import { issuingCalls } from "./issuing.ts";
import type { libraryEvents } from "./library.ts";
import { libraryCalls } from "./library.ts";
import type { matrixEvents } from "./matrix.ts";
import { matrixCalls } from "./matrix.ts";
import type { officeEvents } from "./office.ts";
import { officeCalls } from "./office.ts";
import type { reviewEvents } from "./review.ts";
import { reviewCalls } from "./review.ts";
import type { settingsEvents } from "./settings.ts";
import { settingsCalls } from "./settings.ts";
import type { systemEvents } from "./system.ts";
import { systemCalls } from "./system.ts";

type AllCalls = typeof systemCalls &
  typeof officeCalls &
  typeof libraryCalls &
  typeof draftingCalls &
  typeof reviewCalls &
  typeof settingsCalls &
  typeof issuingCalls &
  typeof cascadeCalls &
  typeof matrixCalls;
/** Everything the services tell of their own accord. */
type AllEvents = typeof systemEvents &
  typeof officeEvents &
  typeof libraryEvents &
  typeof draftingEvents &
  typeof reviewEvents &
  typeof settingsEvents &
  typeof issuingEvents &
  typeof cascadeEvents &
  typeof matrixEvents;

/** Every call of the program by its name. */
export const calls: Calls = joined<Call>([
  systemCalls,
  officeCalls,
  libraryCalls,
  draftingCalls,
  reviewCalls,
  settingsCalls,
  issuingCalls,
  cascadeCalls,
  matrixCalls,
]);

export type CallName = keyof AllCalls;
export type Input<N extends CallName> = z.infer<AllCalls[N]["input"]>;
export type Output<N extends CallName> = z.infer<AllCalls[N]["output"]>;
export type EventName = keyof AllEvents;
export type EventData<E extends EventName> = z.infer<AllEvents[E]>;
