import type { Kind } from "./kind.ts";

/** A paper whose kind is not known. */
export const other = {
  id: "other",
  name: "Văn bản khác",
  symbol: null,
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: true,
    needsAddressees: false,
    hasBases: true,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: true,
    isJudged: false,
    onlyNamed: true,
    ladder: "roman",
  },
  cues: [],
} as const satisfies Kind;
