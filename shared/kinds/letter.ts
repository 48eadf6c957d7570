import type { Kind } from "./kind.ts";

/** Công văn: has no name line and no abbreviation; the subject stands under the number (NĐ 30/2020, Phụ lục III). */
export const letter = {
  id: "letter",
  name: "Công văn",
  symbol: null,
  traits: {
    hasKindLine: false,
    subjectUnderNumber: true,
    hasAddressees: true,
    needsAddressees: true,
    hasBases: false,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "numbered",
  },
  tolerated: ["CV"],
  cues: ["v/v ", "cong van nay"],
} as const satisfies Kind;
