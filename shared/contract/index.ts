import type { z } from "zod";
import type { Call, Calls, Events } from "./call.ts";
import { joined } from "./call.ts";
import { cascadeCalls, cascadeEvents } from "./cascade.ts";
import { draftingCalls, draftingEvents } from "./drafting.ts";
import { issuingCalls, issuingEvents } from "./issuing.ts";
import { libraryCalls, libraryEvents } from "./library.ts";
import { matrixCalls, matrixEvents } from "./matrix.ts";
import { officeCalls, officeEvents } from "./office.ts";
import { reviewCalls, reviewEvents } from "./review.ts";
import { settingsCalls, settingsEvents } from "./settings.ts";
import { systemCalls, systemEvents } from "./system.ts";

type AllCalls = typeof systemCalls &
  typeof officeCalls &
  typeof libraryCalls &
  typeof draftingCalls &
  typeof reviewCalls &
  typeof settingsCalls &
  typeof issuingCalls &
  typeof cascadeCalls &
  typeof matrixCalls;
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

/** Everything the services tell of their own accord. */
export const events: Events = joined<z.ZodType>([
  systemEvents,
  officeEvents,
  libraryEvents,
  draftingEvents,
  reviewEvents,
  settingsEvents,
  issuingEvents,
  cascadeEvents,
  matrixEvents,
]);

export type CallName = keyof AllCalls;
export type Input<N extends CallName> = z.infer<AllCalls[N]["input"]>;
export type Output<N extends CallName> = z.infer<AllCalls[N]["output"]>;
export type EventName = keyof AllEvents;
export type EventData<E extends EventName> = z.infer<AllEvents[E]>;
