import type { Kind } from "./kind.ts";

/** Kế hoạch: what an office will do, by whom and until when. */
export const plan = {
  id: "plan",
  name: "Kế hoạch",
  symbol: "KH",
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
  cues: ["ban hanh ke hoach", "ke hoach nay", "noi dung ke hoach"],
} as const satisfies Kind;
