import type { Kind } from "./kind.ts";

/** Thông báo: a conclusion of a meeting or another matter made known. */
export const notice = {
  id: "notice",
  name: "Thông báo",
  symbol: "TB",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: false,
    needsAddressees: false,
    hasBases: false,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: false,
    isJudged: true,
    onlyNamed: true,
    ladder: "roman",
  },
  cues: ["thong bao ket luan", "thong bao nay", "xin thong bao"],
} as const satisfies Kind;
