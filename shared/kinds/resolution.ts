import type { Kind } from "./kind.ts";

/** Nghị quyết (cá biệt): a decision of a collective. */
export const resolution = {
  id: "resolution",
  name: "Nghị quyết",
  symbol: "NQ",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: false,
    needsAddressees: false,
    hasBases: true,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: true,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: true,
    ladder: "articles",
  },
  cues: ["quyet nghi:", "nghi quyet nay", "nghi quyet duoc thong qua"],
} as const satisfies Kind;
