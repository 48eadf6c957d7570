import type { Kind } from "./kind.ts";

/** Hướng dẫn: how something is to be done. */
export const guidance = {
  id: "guidance",
  name: "Hướng dẫn",
  symbol: "HD",
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
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "roman",
  },
  cues: ["huong dan nay", "huong dan thuc hien nhu sau"],
} as const satisfies Kind;
