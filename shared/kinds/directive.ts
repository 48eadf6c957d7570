import type { Kind } from "./kind.ts";

/** Chỉ thị: directions of a head of state body to those below. */
export const directive = {
  id: "directive",
  name: "Chỉ thị",
  symbol: "CT",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: false,
    needsAddressees: false,
    hasBases: false,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: true,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "numbered",
  },
  cues: ["chi thi nay", "chi thi:"],
} as const satisfies Kind;
