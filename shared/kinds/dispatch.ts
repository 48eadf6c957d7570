import type { Kind } from "./kind.ts";

/** Công điện: urgent orders, named addressees after "điện". */
export const dispatch = {
  id: "dispatch",
  name: "Công điện",
  symbol: "CĐ",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: true,
    needsAddressees: false,
    hasBases: false,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: true,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: false,
    ladder: "numbered",
  },
  cues: ["cong dien nay", "dien:", "thu tuong chinh phu dien", "chu tich uy ban nhan dan tinh dien"],
} as const satisfies Kind;
