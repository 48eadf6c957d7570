import type { Kind } from "./kind.ts";

/** Tờ trình: asks a higher body to decide. */
export const proposal = {
  id: "proposal",
  name: "Tờ trình",
  symbol: "TTr",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: true,
    needsAddressees: true,
    hasBases: true,
    assignsTasks: false,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "roman",
  },
  cues: ["kinh trinh", "to trinh nay", "trinh xem xet"],
} as const satisfies Kind;
