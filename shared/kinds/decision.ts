import type { Kind } from "./kind.ts";

/** Quyết định: articles after the legal bases and "QUYẾT ĐỊNH:". */
export const decision = {
  id: "decision",
  name: "Quyết định",
  symbol: "QĐ",
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
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: true,
    ladder: "articles",
  },
  cues: ["quyet dinh:", "quyet dinh nay", "chiu trach nhiem thi hanh"],
} as const satisfies Kind;
