import type { ShownState } from "#shared/trace/states.ts";
import { shownStateIds, stateCodes } from "#shared/trace/states.ts";

const byCode = new Map<string, ShownState>(shownStateIds.map((state) => [stateCodes[state], state]));

/** What a letter of a column says. */
export interface Told {
  readonly state: ShownState;
  /** Only the program says so: a person has not confirmed it. */
  readonly suggested: boolean;
}

export function told(states: string, at: number): Told {
  const code = states[at] ?? "u";
  const small = code.toLowerCase();
  return { state: byCode.get(small) ?? "uncovered", suggested: code !== small };
}
