import type { Kind } from "./kind.ts";

/** Báo cáo: results of a period or of one matter. */
export const report = {
  id: "report",
  name: "Báo cáo",
  symbol: "BC",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: true,
    needsAddressees: false,
    hasBases: false,
    assignsTasks: false,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: true,
    isJudged: true,
    onlyNamed: false,
    ladder: "roman",
  },
  cues: ["kinh bao cao", "bao cao nhu sau", "bao cao ket qua", "bao cao nay"],
} as const satisfies Kind;
