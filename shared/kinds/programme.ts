import type { Kind } from "./kind.ts";

/** Chương trình: work of a longer period. */
export const programme = {
  id: "programme",
  name: "Chương trình",
  symbol: "CTr",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: false,
    needsAddressees: false,
    hasBases: true,
    assignsTasks: true,
    plansAhead: true,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "roman",
  },
  cues: ["ban hanh chuong trinh", "chuong trinh nay"],
} as const satisfies Kind;
